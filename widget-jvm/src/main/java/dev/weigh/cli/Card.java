package dev.weigh.cli;

import dev.weigh.config.Config;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.Reading;
import dev.weigh.render.ShareCard;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh card}: draws a picture of a widget to share. */
@Command(name = "card", description = {
    "Draws a picture of a widget to share, 1200 by 630: every metric with its bars and its verdict.",
    "It needs no browser. A page names it by <meta property=\"og:image\">."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh card article.html -o card.png            of the first widget on the page",
            "  weigh card article.html#models -o card.svg     of the one with that id",
            "  weigh card post.md -o card.png --theme dark"})
final class Card implements Callable<Integer> {

    @Parameters(paramLabel = "FILE[#ID]", description = "The page, in HTML or Markdown, and the widget's id.")
    private String page;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "The picture: .svg or .png; SVG on the standard output without it.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} without it.")
    private Theme theme;

    @Spec
    private CommandSpec command;

    /** The ground. */
    enum Theme { light, dark }

    @Override
    public Integer call() throws Failure {
        String[] parts = page.split("#", 2);
        Reading reading = read(Path.of(parts[0]));
        Config config = (parts.length > 1 ? ShareCard.widget(reading, parts[1]) : ShareCard.widget(reading))
                .orElseThrow(() -> missing(parts, reading));
        ShareCard light = ShareCard.of(reading, config);
        ShareCard card = theme == Theme.dark ? light.dark() : light;
        if (output.isEmpty()) {
            PrintWriter out = command.commandLine().getOut();
            out.print(card.svg());
            out.flush();
        } else {
            write(card, output.get());
        }
        return 0;
    }

    private static void write(ShareCard card, Path file) throws Failure {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            WholeFile.write(file, card.svg());
        } else if (name.endsWith(".png")) {
            WholeFile.write(file, png(card));
        } else {
            throw new Failure(file + ": a card is a .svg or a .png");
        }
    }

    private static byte[] png(ShareCard card) throws Failure {
        try {
            return card.png();
        } catch (IOException | LinkageError | RuntimeException failed) {
            throw new Failure("this Java can't draw a PNG, for want of fonts as a rule (Debian: apt-get install "
                    + "fontconfig fonts-dejavu-core): " + failed.getMessage() + "; a .svg needs none", failed);
        }
    }

    private static Reading read(Path file) throws Failure {
        try {
            return Manuscript.open(file).reading();
        } catch (IOException failed) {
            throw Failure.reading(file.toString(), failed);
        }
    }

    private static Failure missing(String[] parts, Reading reading) {
        List<String> ids = reading.widgets().values().stream().flatMap(Optional::stream).map(Config::id).toList();
        return new Failure(parts[0] + " has no widget" + (parts.length > 1 ? " with the id " + parts[1] : "")
                + (ids.isEmpty() ? "" : "; it has: " + String.join(", ", ids)));
    }
}
