package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        Files.writeString(temp.resolve("built.de.js"), "deutsch");
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
        "any/weigh.de.js, deutsch, text/javascript; charset=utf-8",
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
        "sub%20folder/../../secret.txt", "%00", "//etc/passwd", "..", "notweigh.js", "weigh.fr.js"})
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

    @ParameterizedTest
    @ValueSource(strings = {".env", ".git/config", "sub%20folder/.htpasswd", "%2eenv", "./.env", "link/config"})
    void givesNothingWhoseNameBeginsWithADot(String path) throws Exception {
        for (String name : List.of(".env", ".git/config", "sub folder/.htpasswd")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "secret");
        }
        Files.createSymbolicLink(folder.resolve("link"), Path.of(".git"));

        assertEquals(404, send("GET", path).statusCode());
        assertFalse(send("GET", "").body().contains(".env"));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1:PORT,200", "localhost:PORT,200", "LocalHost,200", "[::1]:8080,200", "example.org,421",
        "example.org:PORT,421", "localhost.example.org,421", "127.0.0.1.example.org:PORT,421",
        "0.0.0.0:PORT,421", "'',421"})
    void answersItsOwnNamesAlone(String host, int status) throws Exception {
        String answer = raw("GET /page.html HTTP/1.1\r\nHost: " + host.replace("PORT", "" + server.address().getPort())
                + "\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertEquals(status == 200, answer.endsWith("<p>\u00c3\u00a4"));
        assertTrue(raw("GET /page.html HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 421 "));
    }

    /** The read here ends when the server ends it; the client would wait for ever. */
    @Test
    @Timeout(60)
    void endsWhoTakesTooLongToAsk() throws Exception {
        assertEquals("", raw("GET /page.html HTTP/1.1\r\nHost: loc"));
        assertEquals(200, send("GET", "page.html").statusCode());
    }

    @Test
    void givesAFileThatFitsIntoNoMemory() throws Exception {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        HttpResponse<String> head = send("HEAD", "huge.html");

        assertEquals(200, head.statusCode());
        assertEquals("" + (3L << 30), header(head, "Content-Length"));
        assertEquals(200, HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create(server.address() + "huge.html")).build(), BodyHandlers.ofInputStream()).statusCode());
    }

    @Test
    void refusesWhatIsNoFolder() {
        assertThrows(NotDirectoryException.class,
                () -> Server.start(folder.resolve("page.html"), List.of(), 0, Map.of()));
    }

    /** All that the server says to these letters. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
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
