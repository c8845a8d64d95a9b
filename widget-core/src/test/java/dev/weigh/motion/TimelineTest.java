package dev.weigh.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void startsFastAndEndsSlowly() {
        assertEquals(0, Timeline.progress(1000, 800, 1000), 0);
        assertEquals(0.875, Timeline.progress(1000, 800, 1400), 1e-12);
        assertEquals(1, Timeline.progress(1000, 800, 1800), 0);
    }

    @Test
    void neverGoesBack() {
        double before = 0;
        for (int now = 900; now < 2000; now += 10) {
            double progress = Timeline.progress(1000, 800, now);
            assertTrue(progress >= before, "at " + now);
            before = progress;
        }
    }

    @Test
    void isThereAtOnceWithoutADuration() {
        assertEquals(1, Timeline.progress(1000, 0, 1000), 0);
    }
}
