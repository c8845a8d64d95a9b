package dev.weigh.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.weigh.testing.Page;
import dev.weigh.testing.PageAssert;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of {@code docs/library.md}, and holds what is shown there to their files. */
class LibraryTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Path ARTICLE = Path.of("../examples/article.html");

    @Test
    void rendersAnArticleForWhoeverAsks() throws Exception {
        HttpServer server = Articles.server(ARTICLE, 0);
        server.start();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/article")).build(), BodyHandlers.ofString());
            Element widget = Jsoup.parse(answer.body()).selectFirst("[data-weigh=models]");

            assertEquals(200, answer.statusCode());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
            assertEquals(List.of("Capability", "Production"),
                    widget.select("> template[shadowrootmode=open] label").eachText());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void drawsACard(@TempDir Path folder) throws IOException {
        Path card = folder.resolve("card.svg");
        Cards.write(ARTICLE, "models", card);

        assertTrue(Jsoup.parse(Files.readString(card)).select("svg text").eachText().contains("Production"));
        assertEquals(ARTICLE + " has no widget model", assertThrows(IllegalArgumentException.class,
                () -> Cards.write(ARTICLE, "model", card)).getMessage());
    }

    @Test
    void showsWhatTheseTestsRun() throws IOException {
        for (String page : List.of("library Articles ArticleTest Cards", "testing StandingTest WeightsTest")) {
            List<String> names = List.of(page.split(" "));
            List<String> shown = new ArrayList<>();
            Matcher block = BLOCK.matcher(text("../docs/" + names.get(0) + ".md"));
            while (block.find()) {
                shown.add(block.group(1));
            }
            List<String> run = new ArrayList<>();
            for (String name : names.subList(1, names.size())) {
                run.add(text("src/test/java/dev/weigh/library/" + name + ".java")
                        .replaceFirst("package dev\\.weigh\\.library;\n\n", ""));
            }
            assertEquals(run, shown);
        }
    }

    /** What a test of {@code docs/testing.md} says where it fails. */
    @Test
    void failsAsIsShown() throws IOException {
        String shown = text("../docs/testing.md").replaceFirst("(?s).*\n```\njava\\.lang\\.(.*?)…\n```.*", "$1");
        Page bikes = Page.open(Path.of("../examples/claims/cargo-bikes.md"));

        String said = assertThrows(AssertionError.class, () -> PageAssert.assertThat(bikes).holds()).toString();
        assertEquals("java.lang." + shown, said.substring(0, "java.lang.".length() + shown.length()));
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file)).replace("\r\n", "\n");
    }
}
