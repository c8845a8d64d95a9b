package dev.weigh.cli;

import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Reading;
import dev.weigh.render.Embed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code weigh render --embed}: the widgets of a page as pages of their own.
 *
 * @param page the file, with {@code #id} behind it for one widget alone
 * @param script the file that has weigh.js
 * @param output the folder for all of them, or the file for one
 * @param oembed what other sites are told, where it is known under which address they will find it
 * @param out where one goes without that
 */
record Embeds(String page, Path script, Optional<OutputPath> output, Optional<Oembed> oembed, PrintWriter out) {

    void write() throws Failure, IOException {
        String[] parts = page.split("#", 2);
        if (Files.isDirectory(Path.of(parts[0]))) {
            throw new Failure(parts[0] + " is a folder: --embed takes a page");
        }
        Reading reading = new PageAddress.OfFile(Path.of(parts[0])).open(Demands.NONE).reading();
        List<Embed> all = Embed.of(reading, text(script));
        if (parts.length == 1) {
            writeAll(all, output.orElseThrow(() -> new Failure("--embed writes a file for each widget: say in which "
                    + "folder, by -o; or name one widget, " + parts[0] + "#ID")).path());
        } else {
            writeOne(all.stream().filter(embed -> embed.id().equals(parts[1])).findFirst().orElseThrow(
                    () -> new Failure(parts[0] + " has no widget with the id " + parts[1] + "; it has: "
                    + String.join(", ", all.stream().map(Embed::id).toList()))));
        }
    }

    private void writeOne(Embed embed) throws Failure {
        if (output.isPresent()) {
            write(embed, output.get().file(name(embed) + ".html"));
        } else if (oembed.isPresent()) {
            throw new Failure("--address writes a file beside the page: say where, by -o");
        } else {
            out.print(embed.html());
            out.flush();
        }
    }

    private void write(Embed embed, Path file) throws Failure {
        if (oembed.isEmpty()) {
            WholeFile.write(file, embed.html());
            return;
        }
        String name = file.getFileName().toString();
        WholeFile.write(file, oembed.get().html(embed, name));
        WholeFile.write(file.resolveSibling(Oembed.list(name)), oembed.get().json(embed, name));
    }

    private void writeAll(List<Embed> all, Path folder) throws Failure, IOException {
        Set<String> taken = new HashSet<>();
        for (Embed embed : all) {
            if (!taken.add(name(embed))) {
                throw new Failure("two widgets would be in one file, " + name(embed) + ".html: give one another id");
            }
        }
        Files.createDirectories(folder);
        for (Embed embed : all) {
            write(embed, folder.resolve(name(embed) + ".html"));
        }
    }

    /** An id may have any letters; a file's name may not. */
    private static String name(Embed embed) {
        return embed.id().replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "-");
    }

    private static String text(Path script) throws Failure {
        try {
            return Files.readString(script);
        } catch (IOException failed) {
            throw Failure.reading(script.toString(), failed);
        }
    }
}
