package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    @TempDir
    private Path temp;
    private Path folder;
    private Server server;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectory(temp.resolve("pages"));
        Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.createDirectories(folder.resolve("sub folder/deep"));
        Files.writeString(folder.resolve("page.html"), "<p>ä");
        Files.writeString(folder.resolve("sub folder/index.html"), "index");
        Files.writeString(folder.resolve("it's <b>&.txt"), "odd");
        Files.writeString(folder.resolve("empty.css"), "");
        Files.writeString(temp.resolve("built.js"), "script");
        Files.writeString(temp.resolve("weigh.js.map"), "{}");
        server = Server.start(folder, List.of(temp.resolve("built.js")), 0,
                Map.of("Content-Security-Policy", "default-src 'none'"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <p>ä, text/html; charset=utf-8",
        "page.html?a=b, <p>ä, text/html; charset=utf-8",
        "sub%20folder/, index, text/html; charset=utf-8",
        "weigh.js, script, text/javascript; charset=utf-8",
        "sub%20folder/weigh.js?v=1, script, text/javascript; charset=utf-8",
        "any/weigh.js.map, {}, application/json; charset=utf-8"})
    void givesFilesWithTheirTypes(String path, String body, String type) throws Exception {
        HttpResponse<String> answer = send("GET", path);

        assertEquals(200, answer.statusCode());
        assertEquals(body, answer.body());
        assertEquals(type, header(answer, "Content-Type"));
        assertEquals("default-src 'none'", header(answer, "Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.html", "page.html/", "%2e%2e/secret.txt", "..%2fsecret.txt",
        "sub%20folder/../../secret.txt", "%00", "//etc/passwd", "..", "notweigh.js"})
    void givesNothingFromElsewhere(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path);

        assertEquals(404, answer.statusCode());
        assertFalse(answer.body().contains("secret"));
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), temp);

        assertEquals(404, send("GET", "link.txt").statusCode());
        assertEquals(404, send("GET", "up/secret.txt").statusCode());
    }

    @Test
    void listsAFolderWithoutAnIndex() throws Exception {
        String list = send("GET", "").body();

        assertTrue(list.contains("\"./it%27s%20%3Cb%3E&amp;.txt\">it&apos;s &lt;b&gt;&amp;.txt</a>"), list);
        assertTrue(list.contains("<li><a href=\"./sub%20folder/\">sub folder/</a>"), list);
        assertEquals("odd", send("GET", "it%27s%20%3Cb%3E&.txt").body());
        assertTrue(send("GET", "sub%20folder/deep/").body().contains("<li><a href=\"./../\">../</a>"));
    }

    @Test
    void sendsAFolderWithoutItsSlashToTheOneWithIt() throws Exception {
        HttpResponse<String> answer = send("GET", "sub%20folder");

        assertEquals(302, answer.statusCode());
        assertEquals("/sub%20folder/", header(answer, "Location"));
        assertEquals(404, send("GET", "/sub%20folder").statusCode());
    }

    @Test
    void answersAHeadWithTheLengthAlone() throws Exception {
        HttpResponse<String> answer = send("HEAD", "page.html");

        assertEquals(200, answer.statusCode());
        assertEquals("5", header(answer, "Content-Length"));
        assertEquals("", answer.body());
        assertEquals("", send("GET", "empty.css").body());
        assertEquals(404, send("HEAD", "nothing").statusCode());
    }

    @Test
    void onlyReads() throws Exception {
        assertEquals(405, send("POST", "page.html").statusCode());
        assertEquals(405, send("DELETE", "page.html").statusCode());
    }

    @Test
    void takesExactlyThePortThatItIsGivenOrAnyWhereItIsFree() throws Exception {
        int port = server.address().getPort();

        assertThrows(BindException.class, () -> Server.start(folder, List.of(), port, Map.of()));
        Server.Start plain = free -> Server.start(folder, List.of(), free, Map.of());
        try (Server one = Server.onUsualPort(plain); Server another = Server.onUsualPort(plain)) {
            assertFalse(one.address().equals(another.address()));
        }
    }

    @Test
    void refusesWhatIsNoFolder() {
        assertThrows(NotDirectoryException.class,
                () -> Server.start(folder.resolve("page.html"), List.of(), 0, Map.of()));
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        URI address = URI.create(server.address() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
