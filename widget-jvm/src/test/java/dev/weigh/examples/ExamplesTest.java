package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example pages are what we tell authors to write. */
class ExamplesTest {

    /** What a page fetches as it is shown; a link is fetched when it is followed. */
    private static final String FETCHED = "script[src], link[href], img[src], iframe[src], meta[property=og:image]";
    private static final Pattern ELSEWHERE = Pattern.compile("^([a-z]+:|//).*");

    static List<Path> pages() {
        return Examples.pages();
    }

    static List<Path> soundPages() {
        return Examples.soundPages();
    }

    @ParameterizedTest
    @MethodSource("soundPages")
    void haveNoProblem(Path page) throws IOException {
        assertEquals(List.of(), Reading.open(page).all().stream()
                .map(found -> found.line() + ": " + found.code() + ": " + found.message()).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fetchOwnFilesOnlyAndHaveNoStylesWithin(Path page) throws IOException {
        Document document = Reading.open(page).page();

        assertEquals(List.of(), document.select("[style], style, script:not([src])").eachAttr("outerHtml"));
        assertEquals(List.of(), fetched(document).filter(address -> ELSEWHERE.matcher(address).matches()).toList());
    }

    @Test
    void haveATitleALanguageAndOneHeadingAboveAll() throws IOException {
        for (Path page : Examples.pages()) {
            Document document = Reading.open(page).page();
            assertEquals(1, document.select("h1").size(), page.toString());
            assertTrue(!document.title().isBlank() && !document.select("html").attr("lang").isEmpty(),
                    page.toString());
        }
    }

    /** What a page fetches is there, and so are the pages that it leads to. */
    @ParameterizedTest
    @MethodSource("pages")
    void leadToPagesThatThereAre(Path page) throws IOException {
        Document document = Reading.open(page).page();
        List<String> missing = Stream.concat(fetched(document), document.select("a[href]").eachAttr("href").stream())
                .map(address -> address.replaceFirst("#.*", ""))
                .filter(address -> !address.isEmpty() && !ELSEWHERE.matcher(address).matches())
                .filter(address -> !address.matches("(.*/)?(weigh(-plus)?(\\.[a-z]+)?|playground)\\.js"))
                .filter(address -> !Files.exists(page.resolveSibling(address))).distinct().toList();

        assertEquals(List.of(), missing);
    }

    private static Stream<String> fetched(Element document) {
        return document.select(FETCHED).stream()
                .map(one -> one.attr("src") + one.attr("href") + one.attr("content"));
    }
}
