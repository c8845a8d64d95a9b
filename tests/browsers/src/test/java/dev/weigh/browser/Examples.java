package dev.weigh.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in {@code examples/}, and what they need. */
final class Examples {

    static final Path FOLDER = Path.of(System.getProperty("weigh.examples", "../../examples"));

    private static final Pattern LOOK = Pattern.compile("(?m)^\\.weigh-(\\w+)[^}]*}\n");

    private Examples() {
    }

    /** The names of the pages, {@code themes/serif.html} for one, in the order of the alphabet. */
    static List<String> pages() {
        return files().stream().filter(name -> name.endsWith(".html")).toList();
    }

    /** The names of the pages and of their stylesheets. */
    static List<String> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html") || name.endsWith(".css"))
                    // What is in sites/ becomes a page by a generator only.
                    .filter(name -> !name.startsWith("sites/")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a file in the folder has. */
    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    /** The three looks in styles.css, by the names of their widgets in styles.html. */
    static Map<String, String> looks() throws IOException {
        Map<String, String> looks = new LinkedHashMap<>();
        for (Matcher rule = LOOK.matcher(text("styles.css")); rule.find();) {
            looks.merge(rule.group(1), rule.group(), (first, next) -> first + "\n" + next);
        }
        return looks;
    }

    /** Writes all files into another folder, each changed by this. */
    static void copy(Path folder, UnaryOperator<String> change) throws IOException {
        for (String name : files()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.apply(text(name)));
        }
    }

    /** A page that loads scripts of the tests before anything else. */
    static String with(List<String> scripts, String page) {
        String loaded = scripts.stream().map(name -> "<script src=\"/" + name + "\"></script>")
                .collect(Collectors.joining());
        return page.replace("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\">" + loaded);
    }
}
