package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.testing.growth.Growing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How the time of the script grows with the page: the exponent that fits best, from N to 8 N. For
 * {@code script/bench growth}, which prints the table; others may be at work on the machine, so it fails on nothing
 * but a page that takes seconds.
 */
@ExtendWith(InATab.class)
class GrowthInBrowser {

    private static final int STEPS = 4;
    private static final int RUNS = 3;
    private static final double FIVE_SECONDS = 5000;
    private static final String PAGE = "<!doctype html><meta charset=utf-8><script src=/watch.js></script>"
            + "<script src=/weigh.js data-weigh-auto=off defer></script>";
    private static final String SCAN = "const start = performance.now(); weigh.scan();"
            + " return performance.now() - start";
    /** As a program does that shows one view after the other; the page is looked at as a whole once more. */
    private static final String ONE_BY_ONE = "const views = [...document.body.children], start = performance.now();"
            + " views.forEach(view => weigh.scan(view)); weigh.scan(); return performance.now() - start";

    private final Tab tab;

    GrowthInBrowser(Tab tab) {
        this.tab = tab;
    }

    @Test
    void printsHowTheTimeGrows() {
        System.out.printf("%-20s%18s%18s%n", "in the browser", "first drawing", "view by view");
        for (Growing growing : Growing.ALL) {
            double[] times = times(growing, SCAN);
            System.out.println(Growing.line(growing.name(), times, times(growing, ONE_BY_ONE)));
            assertTrue(times[STEPS - 1] < FIVE_SECONDS, growing.name());
        }
    }

    private double[] times(Growing growing, String script) {
        double[] times = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            times[i] = fastest(growing.page().apply(growing.least() << i), script);
        }
        return times;
    }

    private double fastest(String page, String script) {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            tab.openPage(PAGE + page, "");
            fastest = Math.min(fastest, ((Number) tab.run(script)).doubleValue());
            tab.complaints();
        }
        return Math.max(fastest, 0.1);
    }
}
