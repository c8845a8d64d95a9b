package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.chromium.ChromiumDriver;

/**
 * A page that puts hundreds of widgets on and takes them off, ten times over, is what it was before: no node,
 * no listener and no root is held, and the heap is back. Only Chromium tells. {@code -Dweigh.widgets} says how many.
 */
@ExtendWith(InATab.class)
@OnlyIn(value = "chromium", because = "only its protocol collects garbage and counts what is left")
class LeftoverTest {

    /** So many come before what is counted: the page keeps compiled code, and the browser the last one, for good. */
    private static final int WARM = 300;
    private static final int WIDGETS = Integer.getInteger("weigh.widgets", 500);
    private static final List<String> WAYS = List.of("text", "one by one", "children", "api");

    /** For each widget, in bytes: compiled code and the like stop growing; a widget on show takes some 50 KiB. */
    private static final double TOLERANCE = 52.4;

    private final Tab tab;

    LeftoverTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void open() {
        // Chromium counts by process: in a new one no page of another test is counted.
        tab.browser().renew();
        tab.site().putOwn("many.js");
        tab.openLive("<script src=/many.js></script>");
        // Hundreds of widgets at once take a busy machine longer than any other page of the tests.
        tab.browser().session().manage().timeouts().scriptTimeout(Duration.ofSeconds(25));
    }

    @AfterEach
    void hurryAgain() {
        tab.browser().session().manage().timeouts().scriptTimeout(Browser.PATIENCE);
    }

    @Test
    void leavesNothingOfThousandsOfWidgets() {
        // The first rounds are what the page keeps for good: the sheet, the words, compiled code.
        for (int i = 0; i < WAYS.size(); i++) {
            round(i);
        }
        collect();
        tab.run("many.held()");
        Figures before = figures();

        for (int i = 0; i < 10; i++) {
            round(i);
        }

        collect();
        assertEquals(20L * WIDGETS, tab.number("many.known()"));
        assertEquals(List.of(), tab.run("return many.held()"), "roots and shadow roots that are held");
        assertFlat(before, "10 times " + WIDGETS + " widgets");
    }

    @Test
    void leavesNothingOfSixHundredScannedViews() {
        assertEquals((long) WARM, views(WARM));
        collect();
        tab.run("many.held()");
        Figures before = figures();

        assertEquals(600L, views(600));

        collect();
        List<?> held = (List<?>) tab.run("return many.held()");
        assertTrue(held.size() < 2, "views that are held, but for the last: " + held);
        assertFlat(before, "600 views");
    }

    @Test
    void leavesNothingOfATableThatIsReadTwelveHundredTimes() {
        tab.run("document.querySelector('#box').innerHTML = watched.html(arguments[0]); weigh.scan()",
                Pages.trains("w", ""));
        changes(WARM);
        Figures before = figures();

        // In four parts, as a driver waits for none that takes half a minute.
        for (int part = 0; part < 4; part++) {
            assertEquals("69", changes(300));
        }

        assertFlat(before, "1,200 readings");
    }

    private Object views(int count) {
        return tab.runLater("const done = arguments[2]; many.views(arguments[0], arguments[1]).then(done)",
                Pages.trains("w", ""), count);
    }

    private Object changes(int count) {
        return tab.runLater("const done = arguments[1]; many.changes(arguments[0]).then(done)", count);
    }

    private void assertFlat(Figures before, String of) {
        Figures after = figures();
        System.out.println("Before " + of + ": " + before + "; after: " + after);
        assertEquals(before.nodes(), after.nodes(), "nodes");
        assertEquals(before.listeners(), after.listeners(), "listeners");
        assertTrue(after.heap() - before.heap() < TOLERANCE * 10 * WIDGETS, "heap: " + before + ", then " + after);
    }

    /**
     * Each asks for the ink around it; the browser must not style the page anew for each of them. They are scanned,
     * which draws them all at once: those far from what is in view would come in pieces, each with its own styles.
     */
    @Test
    void asksForFewStylesOfThePageHoweverManyCome() {
        chromium("Performance.enable");
        long few = styles(10);

        assertTrue(styles(200) <= few + 5, "styles of the page for 10: " + few);
    }

    private long styles(int widgets) {
        long before = metric("RecalcStyleCount");
        assertEquals(widgets, tab.number("(box.replaceChildren(), box.innerHTML = watched.html(arguments[0]),"
                + " weigh.scan(box).length)",
                Pages.trains("w", "").repeat(widgets).replace("data-weigh=\"w\"", "data-weigh")));
        tab.runLater("const done = arguments[0]; watched.frame(() => watched.frame(done))");
        return metric("RecalcStyleCount") - before;
    }

    private long metric(String name) {
        return ((List<?>) chromium("Performance.getMetrics").get("metrics")).stream().map(Map.class::cast)
                .filter(metric -> metric.get("name").equals(name))
                .map(metric -> ((Number) metric.get("value")).longValue()).findFirst().orElseThrow();
    }

    private void round(int number) {
        Object drawn = tab.runLater("const done = arguments[3]; many.round(arguments[0], arguments[1],"
                + " arguments[2]).then(done)", Pages.trains("w", ""), WIDGETS, WAYS.get(number % WAYS.size()));
        assertEquals((long) WIDGETS, drawn);
    }

    /** What the page holds once all that is garbage is collected. */
    private Figures figures() {
        collect();
        Map<String, Object> counters = chromium("Memory.getDOMCounters");
        return new Figures(number(counters, "nodes"), number(counters, "jsEventListeners"),
                number(chromium("Runtime.getHeapUsage"), "usedSize"));
    }

    private void collect() {
        // What the tests themselves have noted is no widget's leftover.
        tab.events();
        for (int i = 0; i < 3; i++) {
            tab.runLater("const done = arguments[0]; watched.frame(() => setTimeout(done))");
            chromium("HeapProfiler.collectGarbage");
        }
    }

    private Map<String, Object> chromium(String command) {
        return ((ChromiumDriver) tab.browser().session()).executeCdpCommand(command, Map.of());
    }

    private static long number(Map<String, Object> of, String name) {
        return ((Number) of.get(name)).longValue();
    }

    /** What a page holds. */
    private record Figures(long nodes, long listeners, long heap) {

        @Override
        public String toString() {
            return nodes + " nodes, " + listeners + " listeners, " + heap / 1024 + " KiB of heap";
        }
    }
}
