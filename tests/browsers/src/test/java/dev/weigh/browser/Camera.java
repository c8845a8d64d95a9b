package dev.weigh.browser;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chromium.ChromiumDriver;

/** Takes pictures of pages in Chromium: of a whole one or of its widgets, as it is on whichever metric. */
final class Camera {

    static final List<Integer> WIDTHS = List.of(320, 800, 1200);
    static final List<String> SCHEMES = List.of("light", "dark");

    /** The place of a widget, with a little of what is around it. */
    private static final String AROUND = """
            const around = root => {
              const box = (root.closest('[data-weigh-host]') ?? root).getBoundingClientRect();
              return {x: Math.floor(box.x + scrollX) - 12, y: Math.floor(box.y + scrollY) - 12,
                  width: Math.ceil(box.width) + 24, height: Math.ceil(box.height) + 24};
            };
            """;

    private final ChromiumDriver session;
    private final double pixels;

    /** A camera that makes so many pixels of one of CSS. */
    Camera(ChromiumDriver session, double pixels) {
        this.session = session;
        this.pixels = pixels;
    }

    /** Opens a page for a reader with a wish; without motion, so that a flip is there at once. */
    void open(String address, String scheme, int width) {
        new Chromium().show(session, "",
                Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
        widen(width);
        session.get(address);
    }

    /** Opens a page as it is on paper. */
    void openOnPaper(String address, int width) {
        new Chromium().show(session, "print", Map.of());
        widen(width);
        session.get(address);
    }

    void widen(int width) {
        session.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", pixels, "mobile", false));
    }

    /** Gives the window its own size again, and shows pages as usual. */
    void putAway() {
        new Chromium().show(session, "", Map.of());
        session.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** The largest number of metrics that a widget of the page has. */
    int states() {
        Object most = session.executeScript("""
                const roots = [...document.querySelectorAll('[data-weigh], .weigh')];
                return Math.max(0, ...roots.map(root => weigh.get(root)?.metrics.length ?? 0))""");
        return ((Number) most).intValue();
    }

    /** Shows the metric at this place in all widgets that have as many; the places of these. */
    List<Map<String, Object>> show(int state) {
        List<?> places = (List<?>) session.executeAsyncScript(AROUND + """
                const [state, done] = arguments;
                const roots = [...document.querySelectorAll('[data-weigh], .weigh')]
                    .filter(root => weigh.get(root)?.metrics[state]);
                for (const root of roots) weigh.get(root).select(weigh.get(root).metrics[state]);
                requestAnimationFrame(() => requestAnimationFrame(() => done(roots.map(around))));""", state);
        return places.stream().map(Camera::place).toList();
    }

    /** The place of the widget with this id. */
    Map<String, Object> widget(String id) {
        return place(session.executeScript(AROUND + "return around(weigh.get(arguments[0]).element)", id));
    }

    /** The place of the whole page, once all its widgets are drawn: those that are far come when there is time. */
    Map<String, Object> page() {
        return place(session.executeAsyncScript("""
                const done = arguments[0], page = document.documentElement;
                document.querySelectorAll('[data-weigh], .weigh').forEach(root => window.weigh?.get(root));
                requestAnimationFrame(() => requestAnimationFrame(() =>
                    done({x: 0, y: 0, width: page.scrollWidth, height: page.scrollHeight})));"""));
    }

    /** A picture of a place, as PNG. */
    byte[] shot(Map<String, Object> place) {
        Map<String, Object> clip = new HashMap<>(place);
        clip.put("scale", 1);
        Map<String, Object> shot = session.executeCdpCommand("Page.captureScreenshot",
                Map.of("captureBeyondViewport", true, "optimizeForSpeed", true, "clip", clip));
        return Base64.getDecoder().decode((String) shot.get("data"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> place(Object place) {
        return (Map<String, Object>) place;
    }
}
