package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * The site that is made of the documentation: its pages are valid, and every link leads somewhere. Its name isn't
 * that of a test, since only {@code script/docs} has built the site.
 */
class DocsSitePages {

    private static final Path SITE = Path.of("..", "target", "docs");
    private static final Map<Path, Document> READ = new ConcurrentHashMap<>();

    /** All but the example pages, which have tests of their own. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !Files.exists(Examples.FOLDER.resolve(SITE.resolve("examples").relativize(file))))
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areValid(Path page) throws IOException, SAXException {
        assertEquals(List.of(), ValidHtmlTest.errors(Files.newInputStream(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(Path page) {
        // What an example links to is the author's, but for what it loads.
        String links = page.getParent().endsWith("live") ? "[src], link[href]" : "[src], [href]";
        List<String> lost = read(page).select(links).stream().map(one -> one.attr("src") + one.attr("href"))
                .filter(address -> !address.matches("(https://|data:).*")).filter(address -> !leads(page, address))
                .toList();

        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void askNobodyForAnything(Path page) {
        assertEquals(List.of(), read(page).select("[src], link[href]").stream()
                .map(one -> one.attr("src") + one.attr("href"))
                .filter(address -> address.matches("(?!data:)([a-z]+:|//).*")).toList());
    }

    /** Nothing is in the documentation that a reader of the site isn't led to. */
    @Test
    void areAllListed() throws IOException {
        List<String> listed = read(SITE.resolve("index.html")).select("nav a").eachAttr("href");
        try (Stream<Path> files = Files.walk(Path.of("..", "docs"))) {
            List<String> missing = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> Path.of("..").relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("docs/decisions/"))
                    .map(name -> name.replaceFirst("README\\.md$", "index.md").replaceFirst("md$", "html"))
                    .filter(name -> !listed.contains(name)).toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void areFoundBySearching() throws IOException {
        String index = Files.readString(SITE.resolve("search/search_index.json"));

        assertTrue(index.contains("\"docs/problems.html#mixed-units\""), "a problem has an entry of its own");
        assertTrue(!index.contains(".java.html"), "sources have none");
    }

    private static boolean leads(Path page, String address) {
        String[] parts = URLDecoder.decode(address, StandardCharsets.UTF_8).split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        return parts.length == 1 || parts[1].startsWith("weigh:") || read(target).getElementById(parts[1]) != null;
    }

    private static Document read(Path page) {
        return READ.computeIfAbsent(page.normalize(), file -> {
            try {
                return Jsoup.parse(Files.readString(file));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
