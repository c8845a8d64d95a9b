package dev.weigh.report;

import dev.weigh.check.Remedy;
import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked.Found;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Says it in SARIF 2.1.0: the rules first, then a line for each problem.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the form</a>
 */
final class SarifOutput implements Output {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintWriter out;
    private final List<String> codes = new ArrayList<>();
    private boolean isFirst = true;

    SarifOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        List<String> rules = new ArrayList<>();
        for (Remedy remedy : Remedy.values()) {
            codes.add(remedy.code());
            rules.add(rule(remedy));
        }
        out.print("{" + Json.pair("$schema", SCHEMA) + ", " + Json.pair("version", "2.1.0")
                + ", \"runs\": [{\"tool\": {\"driver\": {" + Json.pair("name", "weigh") + ", "
                + Json.pair("version", Version.number()) + ", \"rules\": [\n" + String.join(",\n", rules)
                + "\n]}}, " + Json.pair("columnKind", "utf16CodeUnits") + ", \"results\": [");
    }

    @Override
    public void add(Checked page) {
        for (Found found : page.found()) {
            out.print((isFirst ? "\n" : ",\n") + result(page.page(), found.finding()));
            isFirst = false;
        }
        out.flush();
    }

    @Override
    public void end(boolean isWhole) {
        out.println((isFirst ? "" : "\n") + "], \"invocations\": [{\"executionSuccessful\": " + isWhole + "}]}]}");
        out.flush();
    }

    private static String rule(Remedy remedy) {
        return "{" + Json.pair("id", remedy.code()) + ", \"shortDescription\": {" + Json.pair("text", remedy.fault)
                + "}, \"help\": {" + Json.pair("text", remedy.advice) + ", " + Json.pair("markdown", remedy.advice)
                + "}, \"defaultConfiguration\": {" + Json.pair("level", remedy.kind.severity().word()) + "}}";
    }

    private String result(String page, Finding finding) {
        String region = finding.line() == 0 ? "" : ", \"region\": {\"startLine\": " + finding.line()
                + ", \"startColumn\": " + finding.column() + "}";
        return "{" + Json.pair("ruleId", finding.code()) + ", \"ruleIndex\": " + codes.indexOf(finding.code()) + ", "
                + Json.pair("level", finding.severity()) + ", \"message\": {"
                + Json.pair("text", finding.sentence()) + "}, \"locations\": [{\"physicalLocation\": {"
                + "\"artifactLocation\": {" + Json.pair("uri", address(page)) + "}" + region + "}}]}";
    }

    /** A page's name as an address, relative where the name is. */
    private static String address(String page) {
        if (page.matches("(?is)https?://.*")) {
            return URI.create(page).toASCIIString();
        }
        String path = page.replace('\\', '/');
        boolean isWhole = path.matches("(?s)(/|[A-Za-z]:/).*");
        try {
            String address = new URI(null, null, (path.startsWith("/") ? "" : "/") + path, null).toASCIIString();
            // A colon in a relative address would end the name of a scheme.
            return isWhole ? "file://" + address : address.substring(1).replace(":", "%3A");
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("no path: " + page, impossible);
        }
    }
}
