package dev.weigh.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages in {@code examples/}, those in its folders too. */
public final class Examples {

    static final Path FOLDER = Path.of("..", "examples");

    private static final Path BROKEN = FOLDER.resolve("broken.html");

    private Examples() {
    }

    /** All pages. */
    public static List<Path> pages() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            // What is in sites/ becomes a page by a generator only.
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(FOLDER.resolve("sites"))).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All but the one that is broken on purpose. */
    static List<Path> soundPages() {
        return pages().stream().filter(page -> !page.equals(BROKEN)).toList();
    }
}
