package dev.weigh.cli;

import dev.weigh.jvm.DataFiles;
import dev.weigh.jvm.PageBytes;
import dev.weigh.render.Filled;
import dev.weigh.render.PageFile;
import dev.weigh.render.Rendered;
import dev.weigh.render.Weigh;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh render}: writes the first view of each widget into its page. */
@Command(name = "render", description = {
    "Writes the first view of each widget into its page.",
    "It is there before any script, flips without one, and the script takes it over. All else on the page stays "
    + "as it is, to the byte; what was rendered before is rendered anew."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh render article.html -o public/       into a folder, which is made",
            "  weigh render site/ -o public/              a whole folder; other files are copied",
            "  weigh render public/ -o public/            in its place",
            "  weigh render site/ -o public/ --css link   for a policy without inline styles",
            "  weigh render --static article.html         plain HTML, for a feed or a mail",
            "  weigh render --embed --script weigh.js article.html -o frames/",
            "                                             a page for each widget, to be shown in a frame"})
final class Render implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR", description = "A page in HTML, or a folder that has some; with --embed a "
            + "page in HTML or Markdown, and #ID behind it for one widget alone.")
    private Path from;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "Where to write it: a file, or a folder, which is made; a page goes to the standard output "
            + "without it.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--css", paramLabel = "HOW", defaultValue = "inline", description = "Where stylesheets are: "
            + "${COMPLETION-CANDIDATES}, which is a file for each beside the page; ${DEFAULT-VALUE} without it.")
    private Css css;

    @Option(names = "--static", description = "Plain HTML: every metric as a table with its verdict, no script and "
            + "no style.")
    private boolean isPlain;

    @Option(names = "--embed", description = "A page of its own for each widget, ID.html in the folder OUT, which "
            + "tells the page around its frame how high it is; for #ID the file OUT.")
    private boolean isEmbed;

    @Option(names = "--script", paramLabel = "FILE", description = "The weigh.js that --embed writes into the page.")
    private Optional<Path> script = Optional.empty();

    @Option(names = "--address", paramLabel = "URL", description = "With --embed: the address under which the folder "
            + "OUT will be. Then each page has a link to ID.json beside it, by which other sites show its frame where "
            + "they are given its address: oEmbed.")
    private Optional<String> address = Optional.empty();

    @Spec
    private CommandSpec command;

    /** Where stylesheets are. */
    enum Css { inline, link }

    @Override
    public Integer call() throws Failure, IOException {
        Optional<OutputPath> to = output.map(OutputPath::new);
        if (isEmbed) {
            Path file = script.orElseThrow(() -> new Failure("--embed needs the script: --script weigh.js"));
            Optional<Oembed> oembed = address.isPresent() ? Optional.of(Oembed.at(address.get())) : Optional.empty();
            new Embeds(from.toString(), file, to, oembed, command.commandLine().getOut()).write();
            return 0;
        }
        if (Files.isDirectory(from)) {
            OutputPath other = to.orElseThrow(() -> new Failure(from + " is a folder: say where to write it, by -o"));
            return new RenderedFolder(from, other.path(), this::renderIn, this::say).write() ? 0 : 2;
        }
        if (to.isEmpty() && css == Css.link && !isPlain) {
            throw new Failure("--css link writes files: say where, by -o");
        }
        render(from, to);
        return 0;
    }

    private void render(Path page, Optional<OutputPath> to) throws Failure {
        PageFile file = read(page);
        Rendered rendered = rendered(page, file, DataFiles.of(page));
        if (to.isEmpty()) {
            PrintWriter out = command.commandLine().getOut();
            out.print(rendered.html());
            out.flush();
            return;
        }
        Path target = to.get().file(page.getFileName().toString());
        writeSheets(rendered, target);
        WholeFile.write(target, file.bytes(rendered.html()));
    }

    /** Renders a page of a folder. */
    private void renderIn(Path page, Path to) throws Failure {
        PageFile file = read(page);
        Rendered rendered = rendered(page, file, DataFiles.of(page, from));
        writeSheets(rendered, to);
        WholeFile.write(to, file.bytes(rendered.html()), page);
    }

    private Rendered rendered(Path page, PageFile file, DataFiles data) throws Failure {
        Filled filled = Filled.of(file.text(), data);
        List<String> faults = filled.faults();
        if (!faults.isEmpty()) {
            faults.subList(1, faults.size()).forEach(fault -> say(page + ":" + fault));
            throw new Failure(page + ":" + faults.get(0));
        }
        Rendered rendered = isPlain ? new Rendered(Weigh.plain(filled.html()), Map.of(), List.of())
                : Rendered.of(filled.html(), css == Css.link);
        rendered.left().forEach(left -> say(page + ":" + left));
        return rendered;
    }

    private static void writeSheets(Rendered rendered, Path page) throws Failure {
        for (Map.Entry<String, String> sheet : rendered.sheets().entrySet()) {
            WholeFile.write(page.resolveSibling(sheet.getKey()), sheet.getValue());
        }
    }

    private void say(String message) {
        command.commandLine().getErr().println(Failure.line(message));
    }

    private static PageFile read(Path page) throws Failure {
        try {
            return PageFile.of(PageBytes.of(page));
        } catch (IOException failed) {
            throw Failure.reading(page.toString(), failed);
        }
    }
}
