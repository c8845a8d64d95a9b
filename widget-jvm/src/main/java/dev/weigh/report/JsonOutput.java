package dev.weigh.report;

import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked.Found;
import java.io.PrintWriter;

/** Says it as one object of JSON, a line for each problem. */
final class JsonOutput implements Output {

    private final PrintWriter out;
    private int pages;
    private int problems;
    private int widgets;

    JsonOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.print("{\"problems\": [");
    }

    @Override
    public void add(Checked page) {
        pages++;
        widgets += page.widgets();
        for (Found found : page.found()) {
            out.print((problems == 0 ? "\n" : ",\n") + problem(page.page(), found.finding()));
            problems++;
        }
        out.flush();
    }

    @Override
    public void end(boolean isWhole) {
        out.println((problems == 0 ? "" : "\n") + "], \"count\": " + problems + ", \"pages\": " + pages
                + ", \"widgets\": " + widgets
                + ", \"whole\": " + isWhole + "}");
        out.flush();
    }

    /** One problem as an object. */
    static String problem(String page, Finding finding) {
        return "{" + Json.pair("file", page) + ", \"line\": " + finding.line() + ", \"column\": " + finding.column()
                + ", " + Json.pair("severity", finding.severity()) + ", " + Json.pair("code", finding.code()) + ", "
                + Json.pair("sentence", finding.sentence()) + "}";
    }
}
