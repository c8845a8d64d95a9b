package dev.weigh.jvm;

import dev.weigh.check.Report;
import dev.weigh.config.Problem;
import dev.weigh.jvm.Places.Place;

/**
 * A problem and where it stands.
 *
 * @param code its name, {@code mixed-units} for one
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param detail what was found there, to the letter; may be empty
 * @param message what to do about it, as briefly as the script says it
 * @param sentence the same in whole sentences, with the name that the author will have meant
 * @param line the line in the file, from 1; 0 where the page came from no text
 * @param column the column in that line, from 1; 0 where the page came from no text
 */
public record Finding(String code, String severity, String detail, String message, String sentence, int line,
        int column) {

    /** A problem on a page that Jsoup has read. */
    static Finding of(Problem problem, Report report, Places places) {
        Place place = places.of(((JsoupSource) problem.place()).node());
        return new Finding(problem.code(), problem.kind().severity().word(), problem.detail(), problem.message(),
                report.sentence(problem), place.line(), place.column());
    }

    /** The same finding in another sentence. */
    Finding saying(String other) {
        return new Finding(code, severity, detail, message, other, line, column);
    }

    /** The same finding, taken more or less seriously. */
    public Finding as(String other) {
        return new Finding(code, other, detail, message, sentence, line, column);
    }

    /** Whether a widget, or a part of it, is missing because of this. */
    public boolean isError() {
        return severity.equals("error");
    }

    /** Whether it is only to be looked at, and nothing is wrong. */
    public boolean isNote() {
        return severity.equals("note");
    }

    /** {@code warning not-a-number: …}: what the script says in the console. */
    public String brief() {
        return severity + " " + code + ": " + message;
    }

    /** {@code 6:17: warning not-a-number: …}: the place, where there is one, and the whole sentence. */
    @Override
    public String toString() {
        return (line > 0 ? line + ":" + column + ": " : "") + severity + " " + code + ": " + sentence;
    }
}
