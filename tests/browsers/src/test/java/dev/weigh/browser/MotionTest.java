package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bars and numbers travel from where they are to where the metric puts them, and then rest. */
@ExtendWith(InATab.class)
class MotionTest {

    private final Tab tab;

    MotionTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void travelsInEightHundredMillisecondsAndSlowsDown() {
        tab.open(Pages.trains("trains", ""));
        Figure trains = tab.widget("trains");

        trains.flip("Time");
        assertEquals(List.of(30L, 80L), trains.bars());
        tab.clock().to(400);
        // Seven eighths of the way at half of the time: 1 - (1 - 0.5)³.
        assertEquals(List.of(83L, 19L), trains.bars());
        assertEquals(List.of("83", "19"), trains.texts("value"));
        tab.clock().to(799);
        assertEquals(1, tab.clock().pendingFrames());
        tab.clock().to(800);
        assertEquals(List.of(90L, 10L), trains.bars());
        assertEquals(List.of("90", "10"), trains.texts("value"));
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    void changesItsWordsAtOnce() {
        tab.open(Pages.trains("trains", "data-better='| higher'"));
        Figure trains = tab.widget("trains");

        trains.flip("Time");

        assertEquals("Train leads on Time at 90, ahead of Plane at 10.", trains.verdict());
        assertEquals(List.of("leads by 80"), trains.texts("mark"));
    }

    @Test
    void setsOffFromWhereItIs() {
        tab.open(Pages.trains("trains", ""));
        Figure trains = tab.widget("trains");
        trains.flip("Time");
        tab.clock().to(400);

        trains.flip("Size");
        tab.clock().frame();

        assertEquals(List.of(83L, 19L), trains.bars());
        tab.clock().to(800);
        assertEquals(List.of(37L, 72L), trains.bars());
        tab.clock().to(1200);
        assertEquals(List.of("30", "80"), trains.texts("value"));
    }

    @Test
    void neverJumpsWhenFlippedFiveTimesWithinASecond() {
        tab.open(Pages.trains("trains", ""));
        Figure trains = tab.widget("trains");
        double length = measured();

        for (int flip = 0; flip < 5; flip++) {
            String metric = flip % 2 == 0 ? "Time" : "Size";
            double target = flip % 2 == 0 ? 90 : 30;
            trains.flip(metric);
            for (int frame = 0; frame < 12; frame++) {
                tab.clock().pass(16);
                double next = measured();
                assertTrue(isOnTheWay(length, next, target), metric + ": from " + length + " to " + next);
                length = next;
            }
        }
        tab.clock().pass(800);

        assertEquals(List.of(90L, 10L), trains.bars());
        assertEquals(List.of("90", "10"), trains.texts("value"));
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    void keepsTheFormOfTheCellsWhileItCounts() {
        tab.open(Pages.table("hosts", "", """
                <tr><th>Host</th><th>Cost</th><th>Wait</th></tr>
                <tr><th>Reef</th><td>€0.40</td><td>1,200 ms</td></tr>
                <tr><th>Atoll</th><td>€0.80</td><td>2,400 ms</td></tr>
                """));
        Figure hosts = tab.widget("hosts");

        hosts.flip("Wait");
        tab.clock().to(200);
        for (String text : hosts.texts("value")) {
            assertTrue(text.matches("\\d,\\d{3} ms"), text);
        }
        tab.clock().to(800);
        assertEquals(List.of("1,200 ms", "2,400 ms"), hosts.texts("value"));
    }

    @Test
    @OnlyIn(value = {"chromium", "firefox"}, because = "WebKit's driver can't set what a reader prefers")
    void jumpsWhereTheReaderWantsNoMotion() {
        tab.browser().prefer("prefers-reduced-motion", "reduce");
        tab.open(Pages.trains("trains", "data-motion=5000"));
        Figure trains = tab.widget("trains");

        trains.flip("Time");
        tab.clock().frame();

        assertEquals(List.of(90L, 10L), trains.bars());
        assertEquals(List.of("90", "10"), trains.texts("value"));
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    @OnlyIn(value = {"chromium", "firefox"}, because = "WebKit's driver can't set what a reader prefers")
    void jumpsWhenTheReaderSwitchesMotionOffMidway() {
        tab.open(Pages.trains("trains", ""));
        Figure trains = tab.widget("trains");
        trains.flip("Time");
        tab.clock().to(200);

        tab.browser().prefer("prefers-reduced-motion", "reduce");
        tab.clock().to(216);

        assertEquals(List.of(90L, 10L), trains.bars());
        assertEquals(List.of("90", "10"), trains.texts("value"));
        assertEquals(0, tab.clock().pendingFrames());
        trains.flip("Size");
        tab.clock().frame();
        assertEquals(List.of(30L, 80L), trains.bars());
    }

    @Test
    void takesTheTimeThatTheAuthorGives() {
        tab.open(Pages.trains("slow", "data-motion=2000") + Pages.trains("none", "data-motion=none"));

        tab.widget("slow").flip("Time");
        tab.widget("none").flip("Time");
        tab.clock().to(1000);

        assertEquals(List.of(83L, 19L), tab.widget("slow").bars());
        assertEquals(List.of(90L, 10L), tab.widget("none").bars());
        tab.clock().to(2000);
        assertEquals(List.of(90L, 10L), tab.widget("slow").bars());
    }

    @Test
    void drawsAllWidgetsInOneFrame() {
        tab.open(Pages.trains("one", "") + Pages.trains("two", "") + Pages.trains("three", ""));

        for (String id : List.of("one", "two", "three")) {
            tab.widget(id).flip("Time");
        }

        assertEquals(1, tab.clock().pendingFrames());
        tab.clock().to(800);
        assertEquals(List.of(90L, 10L), tab.widget("three").bars());
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    void comesToRestInRealTimeAndStaysThere() {
        tab.openLive(Pages.trains("trains", ""));
        Figure trains = tab.widget("trains");
        trains.flip("Time");
        // Frames of the page's own, until the widget asks for no more: half a minute at most.
        tab.runLater("""
                const done = arguments[0];
                let before = -1;
                const look = () => {
                  const now = watched.frames();
                  if (now == before) return done();
                  before = now;
                  watched.frame(() => watched.frame(look));
                };
                look();""");

        assertEquals(List.of(90L, 10L), trains.bars());
        assertEquals(List.of("90", "10"), trains.texts("value"));
        assertEquals(0L, tab.runLater("""
                const done = arguments[0], before = watched.frames();
                let count = 0;
                const next = () => ++count > 20 ? done(watched.frames() - before) : watched.frame(next);
                next();"""));
    }

    private double measured() {
        return ((Number) tab.run("return look.bars('trains')[0]")).doubleValue();
    }

    private static boolean isOnTheWay(double from, double to, double target) {
        double slack = 0.01;
        return target > from ? to >= from - slack && to <= target + slack
                : to <= from + slack && to >= target - slack;
    }
}
