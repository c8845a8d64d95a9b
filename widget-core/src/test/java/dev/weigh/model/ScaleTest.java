package dev.weigh.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    private static final double EXACT = 1e-12;

    @Test
    void measuresBarsFromZero() {
        Scale scale = new Scale(-50, 100, 0, false);

        assertEquals(1 / 3d, scale.zero(), EXACT);
        assertEquals(2 / 3d, scale.length(100), EXACT);
        assertEquals(-1 / 3d, scale.length(-50), EXACT);
        assertEquals(0, scale.length(0), EXACT);
    }

    @Test
    void clipsWhatLiesPastAnEnd() {
        Scale scale = new Scale(0, 10, 0, false);

        assertEquals(1, scale.length(12), EXACT);
        assertTrue(scale.isBeyond(12));
        assertFalse(scale.isBeyond(10));
        assertFalse(scale.isBeyond(Double.NaN));
    }

    @Test
    void hasNoBarForAMissingScore() {
        assertEquals(0, new Scale(0, 10, 0, false).length(Double.NaN), EXACT);
    }

    @Test
    void hasTheBestFillTheTrackByMerit() {
        Scale scale = new Scale(0, 40, 10, true);

        assertEquals(1, scale.length(10), EXACT);
        assertEquals(0.25, scale.length(40), EXACT);
    }

    @Test
    void endsWhereEverythingIsZero() {
        assertEquals(0, new Scale(0, 0, 0, false).length(0), EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-50, -1, 0, 7, 100})
    void saysWhatALengthStandsFor(double value) {
        Scale scale = new Scale(-50, 100, 0, false);

        assertEquals(value, scale.value(scale.length(value)), 1e-9);
    }
}
