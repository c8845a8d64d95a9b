package dev.weigh.cli;

import dev.weigh.report.Checked;
import dev.weigh.report.Format;
import dev.weigh.report.Output;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh check}: says what is wrong on pages, and what to write instead. */
@Command(name = "check", description = {
    "Says what is wrong on pages, and what to write instead.",
    "Each problem is a line, file:line:column: severity code: sentence, with the line of the page below it."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh check article.html",
            "  weigh check --strict content/          every page in a folder, warnings count",
            "  weigh check post.md                    Markdown, as a site generator reads it",
            "  weigh check http://localhost:8080/     what a server on this machine gives",
            "  weigh check --format github public/    remarks beside the lines of a pull request"})
final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR|URL", arity = "1..*", description = {
        "Pages in HTML or Markdown (.md, .markdown), folders of them, or addresses on localhost. "
        + "Hidden folders and node_modules are left out."})
    private List<String> pages = List.of();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text",
            description = "How it is said: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} without it.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "A warning is a problem too.")
    private boolean isStrict;

    @Option(names = "--quiet", description = "Says nothing but what could not be read; the exit code tells.")
    private boolean isQuiet;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Failure, InterruptedException {
        PrintWriter err = command.commandLine().getErr();
        PrintWriter out = command.commandLine().getOut();
        Output output = isQuiet ? page -> { } : format.output(out, Ansi.AUTO.enabled());
        boolean isText = !isQuiet && format == Format.TEXT;
        Progress progress = new Progress(err, isText && System.console() != null, System.currentTimeMillis());
        Tally tally = new Tally(err, progress);
        Pages all = new Pages(pages, tally::fail);
        output.begin();
        try {
            InOrder.run(all, Look::at, look -> {
                tally.add(look, output);
                return !out.checkError();
            });
        } finally {
            output.end(!tally.hasFailed());
        }
        progress.wipe();
        if (isText && tally.hasPages()) {
            err.println(tally.summary());
        }
        return tally.hasFailed() ? 2 : tally.hasProblem(isStrict) ? 1 : 0;
    }

    /** What became of a page: it was looked at, or could not be. */
    sealed interface Look {

        /** A page that was looked at. */
        record Done(Checked page) implements Look {
        }

        /** A page that could not be read. */
        record Failed(Failure failure) implements Look {
        }

        static Look at(PageAddress page) {
            try {
                return new Done(Checked.of(page.name(), page.open()));
            } catch (Failure failure) {
                return new Failed(failure);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
                return new Failed(new Failure(page.name() + " can't be checked: " + Failure.said(broken), broken));
            }
        }
    }
}
