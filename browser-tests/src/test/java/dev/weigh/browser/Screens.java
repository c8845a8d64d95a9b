package dev.weigh.browser;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.print.PrintOptions;

/**
 * Takes pictures of pages for people to look at: every state, light and dark, three widths, and on paper.
 *
 * <p>{@code script/screens} takes those of the examples.
 */
final class Screens {

    private static final List<Integer> WIDTHS = List.of(320, 800, 1200);
    /** A4 with usual margins, in CSS pixels. */
    private static final int PAPER = 718;

    private final Chromium engine = new Chromium();
    private final ChromiumDriver session;
    private final Path folder;

    private Screens(Path folder) {
        this.folder = folder;
        session = (ChromiumDriver) engine.start();
    }

    /** Takes pictures of all pages in a folder: {@code Screens <script> <pages> <pictures>}. */
    public static void main(String[] arguments) throws IOException {
        Path pages = Path.of(arguments[1]);
        Screens screens = new Screens(Files.createDirectories(Path.of(arguments[2])));
        try (Server server = Server.start(pages, Optional.of(Path.of(arguments[0])), 0, Map.of());
                Stream<Path> files = Files.list(pages)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                String name = page.getFileName().toString();
                screens.take(server.address() + name, name.substring(0, name.length() - ".html".length()));
            }
        } finally {
            screens.session.quit();
        }
    }

    private void take(String address, String name) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            // Reduced motion, so that a flip is there at once.
            engine.show(session, "",
                    Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
            for (int width : WIDTHS) {
                widen(width);
                session.get(address);
                shoot(name + "-" + width + "-" + scheme, page());
                for (int state = 0; state < states(); state++) {
                    show(state);
                    shootWidgets(name + "-" + width + "-" + scheme + "-" + (state + 1));
                }
            }
        }
        engine.show(session, "print", Map.of());
        widen(PAPER);
        session.get(address);
        shoot(name + "-print", page());
        Files.write(folder.resolve(name + "-print.pdf"),
                Base64.getDecoder().decode(session.print(new PrintOptions()).getContent()));
    }

    /** The largest number of metrics that a widget of the page has. */
    private int states() {
        Object most = session.executeScript("""
                const roots = [...document.querySelectorAll('[data-weigh], .weigh')];
                return Math.max(0, ...roots.map(root => weigh.get(root)?.metrics.length ?? 0))""");
        return ((Number) most).intValue();
    }

    private void show(int state) {
        session.executeAsyncScript("""
                const [state, done] = arguments;
                for (const root of document.querySelectorAll('[data-weigh], .weigh')) {
                  const widget = weigh.get(root);
                  if (widget?.metrics[state]) widget.select(widget.metrics[state]);
                }
                requestAnimationFrame(() => requestAnimationFrame(() => done()));""", state);
    }

    private void widen(int width) {
        session.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 2, "mobile", false));
    }

    /** Each widget of the page with a little of what is around it. */
    private void shootWidgets(String name) throws IOException {
        List<?> places = (List<?>) session.executeScript("""
                return [...document.querySelectorAll('[data-weigh], .weigh')].map(root => {
                  const box = root.getBoundingClientRect(), y = box.y + scrollY - 12;
                  return {x: 0, y, width: innerWidth, height: box.height + 24, scale: 1};
                })""");
        for (Object place : places) {
            shoot(name + "-widget" + (places.indexOf(place) + 1), place);
        }
    }

    private Object page() {
        return session.executeScript("const page = document.documentElement;"
                + " return {x: 0, y: 0, width: page.scrollWidth, height: page.scrollHeight, scale: 1}");
    }

    private void shoot(String name, Object place) throws IOException {
        Map<String, Object> shot = session.executeCdpCommand("Page.captureScreenshot",
                Map.of("captureBeyondViewport", true, "clip", place));
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
    }
}
