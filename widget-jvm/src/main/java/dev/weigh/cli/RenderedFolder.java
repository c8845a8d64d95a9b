package dev.weigh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of pages that is written to another, or in its own place. */
final class RenderedFolder {

    private final Path from;
    private final Path to;
    private final Work work;

    /** What is done to a page. */
    interface Work {

        /** Renders a page to another file. */
        void render(Path page, Path to) throws Failure;
    }

    RenderedFolder(Path from, Path to, Work work) {
        this.from = from.toAbsolutePath().normalize();
        this.to = to.toAbsolutePath().normalize();
        this.work = work;
    }

    /** Writes all of it: pages rendered, other files as they are. */
    void write() throws Failure, IOException {
        try (Stream<Path> files = Files.walk(from)) {
            // What it writes itself may lie within.
            for (Path file : files.filter(path -> from.equals(to) || !path.startsWith(to)).sorted().toList()) {
                write(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private void write(Path file, Path target) throws Failure, IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(target);
        } else if (file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.html?")) {
            work.render(file, target);
        } else if (!file.equals(target)) {
            WholeFile.write(target, Files.readAllBytes(file));
        }
    }
}
