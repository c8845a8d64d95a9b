package dev.weigh.cli;

import dev.weigh.report.Format;
import dev.weigh.report.Output;
import dev.weigh.settings.Days;
import dev.weigh.settings.Explained;
import dev.weigh.settings.SettingsTree;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
            "  weigh check --fix --dry-run post.md    what claims would be mended",
            "  weigh check --baseline known.tsv .     only what is new",
            "  weigh check --format github public/    remarks beside the lines of a pull request"})
final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR|URL", arity = "1..*", description = {
        "Pages in HTML or Markdown (.md, .markdown, .mdx), folders of them, or addresses on localhost. "
        + "Hidden folders and node_modules are left out."})
    private List<String> pages = List.of();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text",
            description = "How it is said: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} without it.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "A warning is a problem too; a note is none.")
    private boolean isStrict;

    @Option(names = "--ignore", paramLabel = "CODE", description = "Says nothing of problems of this code; may be "
            + "given several times.")
    private List<String> ignored = List.of();

    @Option(names = "--baseline", paramLabel = "FILE", description = "Says only what is new since this file was "
            + "written; where there is none, it is written.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--stale", paramLabel = "SPAN", description = "Figures whose data-as-of is longer ago are "
            + "problems: 180d, 26w, 6m, 1y.")
    private Optional<String> stale = Optional.empty();

    @Option(names = "--fix", description = "Writes what is right where a claim differs from its table.")
    private boolean isFixing;

    @Option(names = "--dry-run", description = "With --fix: shows what would be written, and writes nothing.")
    private boolean isDry;

    @Option(names = "--explain-config", description = "Says what weigh.toml and options make of each page, and why; "
            + "checks none.")
    private boolean isExplaining;

    @Option(names = "--quiet", description = "Says nothing but what could not be read; the exit code tells.")
    private boolean isQuiet;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Failure, InterruptedException {
        PrintWriter err = command.commandLine().getErr();
        PrintWriter out = command.commandLine().getOut();
        if (isDry && !isFixing) {
            throw new Failure("--dry-run goes with --fix");
        }
        OptionalInt days = stale.map(Days::of).orElse(OptionalInt.empty());
        if (stale.isPresent() && days.isEmpty()) {
            throw new Failure("--stale takes " + Days.FORM + ", and no " + stale.get());
        }
        Ignored options = new Ignored(ignored, days);
        SettingsTree tree = new SettingsTree(options.rules());
        boolean isText = !isQuiet && format == Format.TEXT;
        Progress progress = new Progress(err, isText && System.console() != null, System.currentTimeMillis());
        CheckSummary tally = new CheckSummary(err, progress, new Silencing(baseline, options, pages), isDry);
        Pages all = new Pages(pages, tally::fail);
        Look look = new Look(tree, LocalDate.now(), isFixing, isDry);
        if (isExplaining) {
            all.forEachRemaining(page -> tally.explain(() -> Explained.lines(page.name(), look.settings(page)), out));
            return tally.hasFailed() ? 2 : 0;
        }
        Output output = isQuiet || isDry ? page -> { } : format.output(out, Ansi.AUTO.enabled());
        output.begin();
        try {
            InOrder.run(all, look::at, seen -> {
                tally.add(seen, output, out);
                return !out.checkError();
            });
        } finally {
            output.end(!tally.hasFailed());
        }
        progress.wipe();
        if (!isQuiet) {
            all.leftOut().ifPresent(left -> err.println(Failure.line(left)));
        }
        tally.end(isText);
        return tally.hasFailed() ? 2 : tally.hasProblem(isStrict) ? 1 : 0;
    }
}
