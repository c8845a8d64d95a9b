package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * What a widget is as a guest, on every example page and on one with all that a widget can do: under the
 * strictest policy nothing is reported, nothing but the page's own files is asked for, and nothing is kept.
 */
class GuestTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
    /** For the page that shows others in frames. */
    private static final String FRAMES = "; frame-src 'self'";

    private static final Pattern NAMED = Pattern.compile(
            "(?:<link rel=\"stylesheet\" href|<script src|<iframe src)=\"([^\"]+)\"");

    /**
     * Chooses each metric of each widget, and lets its bars travel where time is moved by hand. What is far from
     * what is in view is drawn when it is asked for.
     */
    private static final String FLIP = """
            const pages = [window, ...Array.from(frames)];
            for (const page of pages)
              for (const root of page.document.querySelectorAll('[data-weigh], .weigh')) page.weigh?.get(root);
            const hosts = pages
                .flatMap(page => [...page.document.querySelectorAll('*')]).filter(one => one.shadowRoot);
            const radios = hosts.flatMap(one => [...one.shadowRoot.querySelectorAll('input')]);
            for (const radio of [...radios.reverse(), ...radios.reverse()]) {
              radio.click();
              for (const time of [0, 100, 6000]) radio.ownerDocument.defaultView.clock?.pass(time);
            }
            return radios.length;""";

    private static final Engine ENGINE = Engine.chosen();
    private static RemoteWebDriver session;
    private static Server strict;
    private static Server framing;
    private static Server free;

    @BeforeAll
    static void start() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "guest"));
        Path watched = Files.createDirectories(folder.resolve("watched"));
        Examples.copy(folder, page -> page);
        Examples.copy(watched, GuestTest::watched);
        Files.writeString(folder.resolve("features.html"), features());
        Files.writeString(watched.resolve("features.html"), watched(features()));
        for (String own : List.of("watch.js", "clock.js")) {
            try (InputStream stream = GuestTest.class.getResourceAsStream(own)) {
                Files.copy(stream, watched.resolve(own), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        strict = Server.start(watched, Scripts.all(), 0, Map.of("Content-Security-Policy", POLICY));
        framing = Server.start(watched, Scripts.all(), 0, Map.of("Content-Security-Policy", POLICY + FRAMES));
        free = Server.start(folder, Scripts.all(), 0, Map.of());
        session = ENGINE instanceof Chromium chromium ? chromium.startWithLogs() : ENGINE.start();
        session.manage().timeouts().scriptTimeout(Browser.PATIENCE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hurtsNoPolicy(String page) throws IOException {
        logged("browser");
        open((html(page).contains("<iframe") ? framing : strict).address() + page);

        assertEquals(List.of(), run("return [window, ...Array.from(frames)].flatMap(page => page.watched.complaints)"
                + ".filter(line => !line.startsWith('warn: weigh:'))"));
        assertEquals(List.of(), logged("browser").stream().map(LogEntry::getMessage)
                .filter(line -> !line.contains("weigh: ")).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksForThePagesOwnFilesOnlyAndKeepsNothing(String page) throws IOException {
        logged("performance");
        open(free.address() + page);

        assertEquals(own(free.address().resolve(page)), asked());
        assertEquals("[\"\",0,0,[],[],[]]", session.executeAsyncScript("""
                const done = arguments[0];
                Promise.all([document.cookie, localStorage.length, sessionStorage.length, indexedDB.databases(),
                  caches.keys(), navigator.serviceWorker.getRegistrations()])
                    .then(all => done(JSON.stringify(all)))"""));
    }

    @AfterAll
    static void stop() {
        session.quit();
        strict.close();
        framing.close();
        free.close();
        System.out.println("pages on which a widget is a guest: " + pages().size()
                + ", 0 reports, 0 files of others, nothing kept");
    }

    /** Opens a page, flips all that is there, and puts it on paper. */
    private static void open(String address) {
        session.get(address);
        long flips = ((Number) run(FLIP)).longValue();
        assertTrue(flips > 0 || address.endsWith("index.html"), "there is something to flip");
        ENGINE.show(session, "print", Map.of());
        run("dispatchEvent(new Event('beforeprint')); return document.body.offsetHeight");
        ENGINE.show(session, "", Map.of());
        run(FLIP);
    }

    private static Object run(String script) {
        return session.executeScript(script);
    }

    /** All that the page asked for, as Chromium logs it or the page is told, but for icons that it does not name. */
    @SuppressWarnings("unchecked")
    private static Set<String> asked() {
        Set<String> asked = ENGINE instanceof Chromium
                ? logged("performance").stream().flatMap(entry -> address(entry).stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>((List<String>) run("return [window, ...Array.from(frames)].flatMap(page =>"
                        + " ['navigation', 'resource'].flatMap(type => page.performance.getEntriesByType(type)))"
                        + ".map(one => one.name)"));
        asked.removeIf(name -> name.endsWith("/favicon.ico"));
        return asked;
    }

    /** What was logged since the last call; only Chromium's driver tells. */
    private static List<LogEntry> logged(String kind) {
        return !(ENGINE instanceof Chromium) ? List.of()
                : StreamSupport.stream(session.manage().logs().get(kind).spliterator(), false).toList();
    }

    /** What a request was for; empty where the entry is none. */
    private static Optional<String> address(LogEntry entry) {
        Map<String, Object> message = new Json().toType(entry.getMessage(), Map.class);
        Map<String, Object> event = of(message, "message");
        return "Network.requestWillBeSent".equals(event.get("method"))
                ? Optional.of(of(of(event, "params"), "request").get("url").toString()) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> of(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.get(name);
    }

    /** A page, the stylesheets and the script that it names, and the same of the pages in its frames. */
    private static Set<String> own(URI page) throws IOException {
        Set<String> own = new TreeSet<>(Set.of(page.toString()));
        for (Matcher name = NAMED.matcher(html(page.getPath().substring(1))); name.find();) {
            URI file = page.resolve(name.group(1));
            own.addAll(file.getPath().endsWith(".html") ? own(file) : Set.of(file.toString()));
        }
        return own;
    }

    private static String watched(String html) {
        return Examples.with(List.of("watch.js", "clock.js"), html);
    }

    private static String html(String page) throws IOException {
        return page.equals("features.html") ? features() : Examples.text(page);
    }

    private static String features() throws IOException {
        try (InputStream stream = GuestTest.class.getResourceAsStream("features.html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> pages() {
        return Part.oneIn(5, Stream.concat(Stream.of("features.html"), Examples.pages().stream()).toList(),
                "pages on which a widget is a guest");
    }
}
