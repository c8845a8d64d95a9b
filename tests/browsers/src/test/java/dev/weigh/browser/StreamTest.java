package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that arrives in pieces: the second half of a table is sent once the first has been looked at. */
@ExtendWith(InATab.class)
class StreamTest {

    private static final String HALF = "<div data-weigh=ways data-title=Ways><table><tr><th>Way<th>Time<th>Size"
            + "<tr><th>Train<td>9<td>3<tr><th>Plane<td>1<td>8</tr>";

    private final Tab tab;
    private final CountDownLatch seen = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    StreamTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/seen.js", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/javascript");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            seen.countDown();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void drawsWhatHasArrivedBeforeThePageEnds() {
        open(HALF + "</table></div><p>More.",
                "watched.frame(() => watched.frame(() => { early = look.texts('ways', 'name'); seen() }))");

        assertEquals(List.of("Train", "Plane"), tab.run("return early"));
        assertEquals(List.of("ready ways: time by script"), tab.events());
    }

    @Test
    void waitsForWhatHasNothingToShowYet() {
        open("<div data-weigh=ways></div><p>More.", "watched.frame(() => watched.frame(() => {"
                + " document.querySelector('[data-weigh]').innerHTML = '<table><tr><th>Way<th>Time<tr><th>Train<td>9"
                + "<tr><th>Plane<td>1</table>'; seen() }))");

        assertEquals(List.of("ready ways: time by script"), tab.events());
    }

    @Test
    void waitsForThePageToEnd() {
        open(HALF, "early = weigh.get('ways'); seen()");

        assertEquals(true, tab.run("return early === null"));
        assertEquals(List.of("ready ways: time by script"), tab.events());
        assertEquals(List.of("Train", "Plane", "Ship"), tab.widget("ways").texts("name"));
        assertEquals("It depends.", tab.widget("ways").verdict());
    }

    @Test
    void growsWithTheTableWhereAScriptStartsItEarly() {
        open(HALF, "weigh.scan(); early = look.texts('ways', 'name'); seen()");
        tab.runLater("const done = arguments[0]; watched.frame(() => watched.frame(() => done()))");

        assertEquals(List.of("Train", "Plane"), tab.run("return early"));
        assertEquals(List.of("ready ways: time by script", "changed ways: time by data"), tab.events());
        assertEquals(List.of("Train", "Plane", "Ship"), tab.widget("ways").texts("name"));
        assertEquals("It depends.", tab.widget("ways").verdict());
    }

    /** Opens a page of which a script looks at the first half, and has the second sent by {@code seen()}. */
    private void open(String half, String look) {
        String scripts = "";
        for (String own : List.of("watch.js", "look.js", "weigh.js")) {
            scripts += "<script src=" + tab.site().address(own) + "></script>";
        }
        String first = "<!doctype html><html lang=en><meta charset=utf-8><title>Slow</title>"
                + "<link rel=icon href=data:,>" + scripts + half
                + "<script>const seen = () => { const script = document.createElement('script');"
                + " script.src = '/seen.js'; document.head.append(script) }; " + look + "</script>";
        String second = "<tr><th>Ship<td>4<td>5</table><p data-verdict-for=time>It depends.</p></div>";
        server.createContext("/page", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(first.getBytes(StandardCharsets.UTF_8));
                out.flush();
                await();
                out.write(second.getBytes(StandardCharsets.UTF_8));
            }
        });
        tab.browser().session().get("http://127.0.0.1:" + server.getAddress().getPort() + "/page");
    }

    private void await() throws InterruptedIOException {
        try {
            assertEquals(true, seen.await(10, TimeUnit.SECONDS), "the first half was looked at");
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException("stopped while the first half was looked at");
        }
    }
}
