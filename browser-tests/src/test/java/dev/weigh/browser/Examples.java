package dev.weigh.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in {@code examples/}, and what they need. */
final class Examples {

    private static final Path FOLDER = Path.of("..", "examples");

    private Examples() {
    }

    /** The names of the pages, in the order of the alphabet. */
    static List<String> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a file in the folder has. */
    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    /** A page that loads scripts of the tests before anything else. */
    static String with(List<String> scripts, String page) {
        String loaded = scripts.stream().map(name -> "<script src=\"" + name + "\"></script>")
                .collect(Collectors.joining());
        return page.replace("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\">" + loaded);
    }
}
