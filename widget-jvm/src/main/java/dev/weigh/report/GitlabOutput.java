package dev.weigh.report;

import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked.Found;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Says it to GitLab, which shows in a merge request what is new. A finding is told from others by its page, its code
 * and what was found, so that it stays the same one when its line moves.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the form</a>
 */
final class GitlabOutput implements Output {

    private final PrintWriter out;
    private boolean isFirst = true;

    GitlabOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.print("[");
    }

    @Override
    public void add(Checked page) {
        Map<String, Integer> counts = new HashMap<>();
        for (Found found : page.found()) {
            String name = path(page.page()) + "\n" + found.finding().code() + "\n" + found.finding().detail();
            int count = counts.merge(name, 1, Integer::sum);
            out.print((isFirst ? "\n" : ",\n") + issue(page.page(), found.finding(), name + "\n" + count));
            isFirst = false;
        }
        out.flush();
    }

    @Override
    public void end(boolean isWhole) {
        out.println((isFirst ? "" : "\n") + "]");
        out.flush();
    }

    private static String issue(String page, Finding finding, String name) {
        // GitLab wants neither type nor category; other readers of Code Climate's form do.
        return "{\"type\": \"issue\", \"categories\": [\"Bug Risk\"], "
                + Json.pair("description", finding.sentence()) + ", " + Json.pair("check_name", finding.code())
                + ", " + Json.pair("fingerprint", hash(name)) + ", " + Json.pair("severity", severity(finding))
                + ", \"location\": {" + Json.pair("path", path(page)) + ", \"lines\": {\"begin\": "
                + Math.max(1, finding.line()) + "}}}";
    }

    private static String severity(Finding finding) {
        return finding.isError() ? "major" : finding.isNote() ? "info" : "minor";
    }

    /** The path as a repository has it. */
    private static String path(String page) {
        return page.replace('\\', '/').replaceFirst("^(\\./)+", "");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has it", impossible);
        }
    }
}
