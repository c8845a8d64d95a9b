package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.chromium.ChromiumDriver;

/** What a widget costs the page, as only Chromium tells: bars move without a layout. */
@ExtendWith(InATab.class)
@OnlyIn(value = "chromium", because = "only its protocol tells how often a page was laid out")
class CostTest {

    /** Cells with a range don't count on their way: what moves is the bars alone. */
    private static final String RANGES = Pages.table("ranges", "", """
            <tr><th>Way</th><th data-max="100">Size</th><th data-max="100">Time</th></tr>
            <tr><th>Train</th><td>30 ± 2</td><td>90 ± 3</td></tr>
            <tr><th>Plane</th><td>80 ± 2</td><td>10 ± 3</td></tr>
            """);

    private final Tab tab;

    CostTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void count() {
        chromium().executeCdpCommand("Performance.enable", Map.of());
    }

    @Test
    void movesBarsWithoutALayout() {
        tab.open(RANGES);
        Figure ranges = tab.widget("ranges");
        ranges.flip("Time");
        tab.clock().pass(16);
        List<Long> bars = ranges.bars();
        long layouts = layouts();

        for (int frame = 0; frame < 10; frame++) {
            tab.clock().pass(16);
            ranges.bars();
        }

        assertNotEquals(bars, ranges.bars());
        assertEquals(layouts, layouts());
    }

    @Test
    void asksForALayoutAFrameAtMostWhileNumbersCount() {
        tab.open(Pages.trains("one", "") + Pages.trains("two", "") + Pages.trains("three", ""));
        for (String id : List.of("one", "two", "three")) {
            tab.widget(id).flip("Time");
        }
        tab.clock().pass(16);
        tab.widget("one").bars();
        long layouts = layouts();

        for (int frame = 0; frame < 10; frame++) {
            tab.clock().pass(16);
            tab.widget("one").bars();
        }

        assertEquals(10, layouts() - layouts);
    }

    private long layouts() {
        List<?> metrics = (List<?>) chromium().executeCdpCommand("Performance.getMetrics", Map.of())
                .get("metrics");
        return metrics.stream().map(Map.class::cast)
                .filter(metric -> metric.get("name").equals("LayoutCount"))
                .map(metric -> ((Number) metric.get("value")).longValue()).findFirst().orElseThrow();
    }

    private ChromiumDriver chromium() {
        return (ChromiumDriver) tab.browser().session();
    }
}
