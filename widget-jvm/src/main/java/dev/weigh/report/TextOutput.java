package dev.weigh.report;

import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked.Found;
import java.io.PrintWriter;

/** Says it to people: {@code file:line:column: severity code: sentence}, then the line with a mark below. */
final class TextOutput implements Output {

    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String BLUE = "34";
    private static final String GREEN = "32";
    private static final String BOLD = "1";

    private final PrintWriter out;
    private final boolean isColoured;

    TextOutput(PrintWriter out, boolean isColoured) {
        this.out = out;
        this.isColoured = isColoured;
    }

    @Override
    public void add(Checked page) {
        for (Found found : page.found()) {
            Finding finding = found.finding();
            String place = TerminalText.line(page.page()) + ":" + finding.line() + ":" + finding.column() + ":";
            out.println(ink(BOLD, place) + " "
                    + ink(finding.isError() ? RED : finding.isNote() ? BLUE : YELLOW, finding.severity())
                    + " " + finding.code() + ": " + TerminalText.line(finding.sentence()));
            if (finding.line() > 0) {
                Excerpt excerpt = Excerpt.of(found.source(), finding.column());
                String number = "%5d".formatted(finding.line());
                out.println(number + " | " + excerpt.source());
                out.println(" ".repeat(number.length()) + " | " + ink(GREEN, excerpt.pointer()));
            }
        }
        out.flush();
    }

    private String ink(String colour, String text) {
        return isColoured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
