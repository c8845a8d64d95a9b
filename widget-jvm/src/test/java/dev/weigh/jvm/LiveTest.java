package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.report.OnPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are told of their problems and of changes. Each test ends when the server has said what it must. */
@Timeout(60)
class LiveTest {

    private static final Pattern SCRIPT =
            Pattern.compile("<script src=\"/weigh-live\\.js\\?(\\w+)\" defer></script>\n");

    @TempDir
    private Path folder;
    private Server server;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("page.html"), "<p>ä</p><div data-weigh></div>\n</body>\n</html>\n");
        Files.writeString(folder.resolve("bare.html"), "<p>'</body>' is no end");
        Files.writeString(folder.resolve("page.css"), "p {}");
        Files.write(folder.resolve("wide.html"), "\ufeff<p>".getBytes(StandardCharsets.UTF_16LE));
        server = Server.live(folder, List.of(), 0, page -> OnPage.json(page, folder));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void putsTheScriptAtTheEndOfPagesAlone() throws Exception {
        String page = body("page.html");

        assertEquals("<p>ä</p><div data-weigh></div>\n@</body>\n</html>\n", SCRIPT.matcher(page).replaceFirst("@"));
        assertEquals("<p>'</body>' is no end@", SCRIPT.matcher(body("bare.html")).replaceFirst("@"));
        assertEquals("p {}", body("page.css"));
        assertFalse(body("wide.html").contains("script"));
        assertTrue(body("weigh-live.js").contains("new EventSource("));
        assertEquals("<p>ä</p><div data-weigh></div>\n</body>\n</html>\n",
                Files.readString(folder.resolve("page.html")));
    }

    @Test
    void tellsAPageItsProblems() throws Exception {
        try (BufferedReader events = listen("page.html", stamp())) {
            assertEquals("event: problems", events.readLine());
            String data = events.readLine();
            assertTrue(data.startsWith("data: [{\"file\": \"") && data.contains("\"line\": 1, \"column\": 9, "
                    + "\"severity\": \"error\", \"code\": \"no-data\", "), data);
            assertEquals("", events.readLine());
        }
        assertEquals("data: []", problems("bare.html"));
        assertEquals("data: []", problems("nowhere.html"));
        assertEquals("data: []", problems("../" + folder.getFileName() + "x/page.html"));
    }

    @Test
    void tellsAPageThatAFileHasChanged() throws Exception {
        try (BufferedReader events = listen("page.html", stamp())) {
            events.readLine();
            events.readLine();
            events.readLine();
            Files.writeString(folder.resolve("page.css"), "p { color: red }");
            assertEquals("event: change", next(events));
        }
    }

    /** A change between the page and its first word to the server is not lost. */
    @Test
    void tellsAPageThatItIsOldAlready() throws Exception {
        String before = stamp();
        Files.writeString(folder.resolve("new.html"), "<p>");
        try (BufferedReader events = listen("page.html", before)) {
            events.readLine();
            events.readLine();
            events.readLine();
            assertEquals("event: change", next(events));
        }
    }

    @Test
    void countsNoHiddenFile() throws Exception {
        String before = stamp();
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/index"), "x");
        Files.writeString(folder.resolve(".page.html.swp"), "x");

        assertEquals(before, stamp());
        Files.writeString(folder.resolve("page.css"), "p { }");
        assertFalse(before.equals(stamp()));
    }

    private String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line.isEmpty() || line.equals(":")) {
            line = events.readLine();
        }
        return line;
    }

    private String problems(String page) throws Exception {
        try (BufferedReader events = listen(page, stamp())) {
            events.readLine();
            return events.readLine();
        }
    }

    private String stamp() throws Exception {
        Matcher script = SCRIPT.matcher(body("page.html"));
        assertTrue(script.find());
        return script.group(1);
    }

    private String body(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                BodyHandlers.ofString()).body();
    }

    private BufferedReader listen(String page, String stamp) throws Exception {
        URI address = URI.create(server.address() + "weigh-live-events?" + stamp + "&%2F" + page);
        InputStream events = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(),
                BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
    }
}
