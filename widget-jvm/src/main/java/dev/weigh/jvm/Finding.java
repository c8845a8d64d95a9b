package dev.weigh.jvm;

import dev.weigh.check.Report;
import dev.weigh.config.Problem;
import dev.weigh.jvm.Places.Place;
import org.jsoup.nodes.Node;

/**
 * A problem and where it stands.
 *
 * @param code its name, {@code mixed-units} for one
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param message what to do about it, as briefly as the script says it
 * @param sentence the same in whole sentences, with the name that the author will have meant
 * @param line the line in the file, from 1; 0 where the page came from no text
 * @param column the column in that line, from 1; 0 where the page came from no text
 */
public record Finding(String code, String severity, String message, String sentence, int line, int column) {

    /** A problem on a page that Jsoup has read. */
    static Finding of(Problem problem, Report report, Places places) {
        Node node = ((JsoupSource) problem.place()).node();
        // An element that the parser put in, a tbody for one, stands nowhere itself.
        while (node.parentNode() != null && !isTracked(node)) {
            node = node.parentNode();
        }
        Place place = isTracked(node) ? places.of(node.sourceRange().start()) : Place.NONE;
        return new Finding(problem.code(), problem.kind().severity().word(), problem.message(),
                report.sentence(problem), place.line(), place.column());
    }

    /** Whether a widget, or a part of it, is missing because of this. */
    public boolean isError() {
        return severity.equals("error");
    }

    /** Whether it only says what was taken. */
    public boolean isNote() {
        return severity.equals("note");
    }

    /** {@code warning not-a-number: …}: what the script says in the console. */
    @Override
    public String toString() {
        return severity + " " + code + ": " + message;
    }

    private static boolean isTracked(Node node) {
        return node.sourceRange().isTracked() && !node.sourceRange().isImplicit();
    }
}
