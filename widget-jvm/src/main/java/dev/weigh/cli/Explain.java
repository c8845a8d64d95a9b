package dev.weigh.cli;

import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Reading;
import dev.weigh.report.Explained;
import dev.weigh.report.ExplainedTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh explain}: shows what was understood of pages. */
@Command(name = "explain", description = {
    "Shows what was understood of pages: for each column what it is taken for and why,",
    "its unit, its direction and who says it, how each cell was read, and who leads."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh explain article.html",
            "  weigh explain --format json content/   a line of JSON for each page"})
final class Explain implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR|URL", arity = "1..*", description = {
        "Pages in HTML or Markdown (.md, .markdown, .mdx), folders of them, or addresses on localhost."})
    private List<String> pages = List.of();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text",
            description = "How it is said: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} without it.")
    private Form format = Form.text;

    @Spec
    private CommandSpec command;

    private boolean hasFailed;

    /** For people, or for programs. */
    enum Form { text, json }

    @Override
    public Integer call() throws Failure, InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        InOrder.run(new Pages(pages, this::fail), this::said, line -> {
            if (line.failure() == null) {
                out.println(line.text());
            } else {
                fail(line.failure());
            }
            return !out.checkError();
        });
        return hasFailed ? 2 : 0;
    }

    private void fail(Failure failure) {
        hasFailed = true;
        command.commandLine().getErr().println(Failure.line(failure.getMessage()));
    }

    private Line said(PageAddress page) {
        try {
            Reading reading = page.open(Demands.NONE).reading();
            return new Line(format == Form.json ? Explained.json(page.name(), reading)
                    : ExplainedTable.text(page.name(), reading), null);
        } catch (Failure failure) {
            return new Line("", failure);
        }
    }

    /** What is to be said about a page, or why nothing can be. */
    private record Line(String text, Failure failure) {
    }
}
