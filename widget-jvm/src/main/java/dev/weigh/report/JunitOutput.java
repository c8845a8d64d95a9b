package dev.weigh.report;

import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked.Found;
import java.io.PrintWriter;

/**
 * Says it as the results of tests: a suite for each page, and in it a test for each finding, which fails unless it is a
 * note; one that passes where there is none.
 *
 * @see <a href="https://github.com/testmoapp/junitxml">what readers of this form agree on</a>
 */
final class JunitOutput implements Output {

    private final PrintWriter out;

    JunitOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuites name=\"weigh check\">");
    }

    @Override
    public void add(Checked page) {
        long failures = page.found().stream().filter(found -> !found.finding().isNote()).count();
        suite(page.page(), Math.max(1, page.found().size()), failures, 0);
        for (Found found : page.found()) {
            test(page.page(), found.finding());
        }
        if (page.found().isEmpty()) {
            out.println("    <testcase" + attribute("classname", page.page()) + attribute("name", "has no problems")
                    + " time=\"0\"/>");
        }
        out.println("  </testsuite>");
        out.flush();
    }

    @Override
    public void end(boolean isWhole) {
        if (!isWhole) {
            suite("weigh check", 1, 0, 1);
            out.println("    <testcase classname=\"weigh check\" name=\"reads every page\" time=\"0\">");
            out.println("      <error message=\"not every page could be read\" type=\"unreadable\"/>");
            out.println("    </testcase>\n  </testsuite>");
        }
        out.println("</testsuites>");
        out.flush();
    }

    private void suite(String name, int tests, long failures, int errors) {
        out.println("  <testsuite" + attribute("name", name) + " tests=\"" + tests + "\" failures=\"" + failures
                + "\" errors=\"" + errors + "\" skipped=\"0\" time=\"0\">");
    }

    private void test(String page, Finding finding) {
        String place = page + ":" + finding.line() + ":" + finding.column();
        String line = text(place + ": " + finding.severity() + " " + finding.code() + ": " + finding.sentence());
        out.println("    <testcase" + attribute("classname", page)
                + attribute("name", finding.code() + " in line " + finding.line() + ":" + finding.column())
                + attribute("file", page) + " line=\"" + finding.line() + "\" time=\"0\">");
        out.println(finding.isNote() ? "      <system-out>" + line + "</system-out>"
                : "      <failure" + attribute("message", finding.sentence()) + attribute("type", finding.code()) + ">"
                + line + "</failure>");
        out.println("    </testcase>");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value).replace("\"", "&quot;") + "\"";
    }

    /** The text as XML has it; what XML can't have is shown as such. */
    private static String text(String text) {
        return TerminalText.line(text)
                .replaceAll("[^\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
