package dev.weigh.report;

import java.io.PrintWriter;
import java.util.Locale;

/** The forms in which findings can be said. */
public enum Format {

    /** Lines for people, each with the line that it is about. */
    TEXT,
    /** One object of JSON. */
    JSON,
    /** OASIS's form for what tools of analysis find, which code hosts show beside the code. */
    SARIF,
    /** Commands by which a workflow at GitHub puts remarks on files. */
    GITHUB,
    /** What GitLab calls a report of code quality. */
    GITLAB,
    /** Results of tests in XML, as JUnit's are, which build servers show. */
    JUNIT;

    /**
     * What says it in this form.
     *
     * @param isColoured whether it is for a terminal that shows colours; asked by text alone
     */
    public Output output(PrintWriter out, boolean isColoured) {
        return switch (this) {
            case TEXT -> new TextOutput(out, isColoured);
            case JSON -> new JsonOutput(out);
            case SARIF -> new SarifOutput(out);
            case GITHUB -> new GithubOutput(out);
            case GITLAB -> new GitlabOutput(out);
            case JUNIT -> new JunitOutput(out);
        };
    }

    /** The name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
