package dev.weigh.report;

import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked.Found;
import java.io.PrintWriter;

/**
 * Says it to a workflow at GitHub, which shows it beside the line.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">the commands</a>
 */
final class GithubOutput implements Output {

    private final PrintWriter out;

    GithubOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Checked page) {
        for (Found found : page.found()) {
            Finding finding = found.finding();
            String place = finding.line() > 0 ? ",line=" + finding.line() + ",col=" + finding.column() : "";
            out.println("::" + (finding.isNote() ? "notice" : finding.severity()) + " file=" + property(page.page())
                    + place + ",title=" + property(finding.code()) + "::" + data(finding.sentence()));
        }
        out.flush();
    }

    private static String data(String text) {
        return TerminalText.visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
