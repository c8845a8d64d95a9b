package dev.weigh.weights;

import static dev.weigh.weights.Tables.criterion;
import static dev.weigh.weights.Tables.from;
import static dev.weigh.weights.Tables.higher;
import static dev.weigh.weights.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/** The traps that others have fallen into. */
class YardstickTest {

    private static final double[] SMALL = row(58, 92);
    private static final double[] LARGE = row(95, 41);

    @Test
    void takesTheScaleOnlyWhereEachMetricHasEndsOfItsOwn() {
        assertTrue(Yardstick.SCALE.fits(from(0, 100, SMALL, LARGE)));
        assertFalse(Yardstick.SCALE.fits(higher(SMALL, LARGE)));
        assertFalse(Yardstick.SCALE.fits(List.of(criterion(true, 0, 100, 58, 95), criterion(true, 7, 7, 92, 41))));
    }

    @Test
    void takesRatiosOnlyWhereAllThatCountsIsAboveZero() {
        assertTrue(Yardstick.RATIO.fits(higher(SMALL, LARGE)));
        assertFalse(Yardstick.RATIO.fits(higher(SMALL, row(95, 0))));
        assertFalse(Yardstick.RATIO.fits(higher(SMALL, row(-95, 41))));
        Criterion rough = new Criterion(List.of(58.0, 3.0), List.of(0.0, 4.0), true, Double.NaN, Double.NaN);
        assertFalse(Yardstick.RATIO.fits(List.of(rough)), "a range that goes below zero");
    }

    @Test
    void looksAtNoScoreOfWhoTakesNoPart() {
        assertTrue(Yardstick.RATIO.fits(higher(SMALL, LARGE, row(0, Double.NaN))));
    }

    @ParameterizedTest
    @EnumSource
    void hasAThirdWhoComesLastNeverTurnTheFirstTwo(Yardstick yardstick) {
        Totals two = new Totals(from(0, 100, SMALL, LARGE), yardstick);
        for (double low = 1; low <= 40; low++) {
            Totals three = new Totals(from(0, 100, SMALL, LARGE, row(low, 41 - low)), yardstick);
            assertEquals(Crossover.of(two), Crossover.of(three));
            for (int share = 0; share <= 100; share++) {
                Weights weights = Weights.equal(2).with(1, share / 100.0);
                assertEquals(two.leader(weights), three.leader(weights));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTurnAtOneHalfWhateverTheScoresAre(Yardstick yardstick) {
        double narrow = Crossover.of(new Totals(from(0, 100, row(90, 92), row(91, 41)), yardstick)).get(0).from();
        double wide = Crossover.of(new Totals(from(0, 100, row(40, 92), row(91, 90)), yardstick)).get(0).from();

        assertTrue(narrow < 0.05, "a lead of one point weighs little: " + narrow);
        assertTrue(wide > 0.95, "a lead of two points, too: " + wide);
    }

    /** As merit bars are long: latency by best over score, quality by its scale. Their mean is neither yardstick's. */
    @ParameterizedTest
    @EnumSource
    void doesNotAddUpTheLengthsOfMeritBars(Yardstick yardstick) {
        Criterion latency = criterion(false, 0, 1000, 100, 400);
        Criterion quality = criterion(true, 0, 100, 50, 95);
        double byLengths = (1 - 0.25) / ((1 - 0.25) + (0.95 - 0.5));

        double turn = Crossover.of(new Totals(List.of(latency, quality), yardstick)).get(0).from();

        assertNotEquals(byLengths, turn, 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameInAnyUnit(Yardstick yardstick) {
        Totals seconds = new Totals(List.of(criterion(false, 0, 2, 0.5, 1.5), criterion(true, 0, 10, 4, 9)), yardstick);
        Totals millis = new Totals(List.of(criterion(false, 0, 2000, 500, 1500), criterion(true, 0, 1, .4, .9)),
                yardstick);

        assertEquals(Crossover.of(seconds).get(0).from(), Crossover.of(millis).get(0).from(), 1e-12);
    }
}
