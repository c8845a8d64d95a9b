package dev.weigh.weights;

import static dev.weigh.weights.Tables.criterion;
import static dev.weigh.weights.Tables.from;
import static dev.weigh.weights.Tables.higher;
import static dev.weigh.weights.Tables.lower;
import static dev.weigh.weights.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

    @Test
    void weighsSharesOfTheScale() {
        Totals totals = new Totals(from(0, 100, row(58, 92), row(95, 41)), Yardstick.SCALE);

        assertEquals(0.75, totals.total(0, Weights.equal(2)), 1e-12);
        assertEquals(0.68, totals.total(1, Weights.equal(2)), 1e-12);
        assertEquals(0, totals.leader(Weights.equal(2)));
        assertEquals(1, totals.leader(Weights.only(0, 2)));
    }

    @Test
    void turnsTheScaleRoundWhereLowerIsBetter() {
        Totals totals = new Totals(List.of(criterion(false, 0, 100, 20, 30)), Yardstick.SCALE);

        assertEquals(0.8, totals.total(0, Weights.equal(1)), 1e-12);
        assertEquals(0, totals.leader(Weights.equal(1)));
    }

    @Test
    void takesTheGeometricMeanOfRatiosToTheBest() {
        Totals totals = new Totals(List.of(criterion(true, 0, 0, 50, 100), criterion(false, 0, 0, 2, 8)),
                Yardstick.RATIO);

        assertEquals(Math.sqrt(0.5 * 1), totals.total(0, Weights.equal(2)), 1e-12);
        assertEquals(Math.sqrt(1 * 0.25), totals.total(1, Weights.equal(2)), 1e-12);
    }

    /**
     * The run times of five programs on three processors in Fleming and Wallace, How not to lie with statistics,
     * Communications of the ACM 29 (1986), 218: by arithmetic means of ratios each is the best once, depending on
     * which one is the base; by geometric means the order is the same, whoever is the base.
     */
    @Test
    void ranksTheProcessorsOfFlemingAndWallaceAsTheyDo() {
        double[] r = row(417, 83, 66, 39_449, 772);
        double[] m = row(244, 70, 153, 33_527, 368);
        double[] z = row(134, 70, 135, 66_000, 369);
        Totals totals = new Totals(lower(r, m, z), Yardstick.RATIO);
        Weights equal = Weights.equal(5);

        assertEquals(0.86, totals.total(0, equal) / totals.total(1, equal), 0.005);
        assertEquals(0.85, totals.total(0, equal) / totals.total(2, equal), 0.005);
        assertEquals(2, totals.leader(equal));
    }

    @Test
    void leavesOutWhoLacksAScore() {
        Totals totals = new Totals(higher(row(1, 2), row(9, Double.NaN), row(2, 1)), Yardstick.RATIO);

        assertEquals(List.of(0, 2), totals.contenders());
        assertEquals(2, totals.leader(Weights.only(0, 2)));
        assertTrue(Double.isNaN(totals.total(1, Weights.equal(2))));
    }

    @Test
    void hasNobodyLeadAlone() {
        Totals totals = new Totals(higher(row(1, 2), row(9, Double.NaN)), Yardstick.RATIO);

        assertEquals(-1, totals.leader(Weights.equal(2)));
        assertEquals(List.of(), Crossover.of(totals));
    }

    @Test
    void hasNobodyLeadWhereNothingCountsOrTwoAreLevel() {
        Totals totals = new Totals(from(0, 1, row(0.1 + 0.2, 0.3), row(0.3, 0.1 + 0.2)), Yardstick.SCALE);

        assertEquals(-1, totals.leader(Weights.equal(2)));
        assertEquals(-1, totals.leader(Weights.of(List.of(0.0, 0.0))));
    }

    @Test
    void hasNobodyLeadWhereRangesOverlap() {
        Criterion rough = new Criterion(List.of(92.0, 86.0), List.of(3.0, 3.0), true, 0, 100);
        Criterion exact = criterion(true, 0, 100, 50, 50);

        assertEquals(-1, new Totals(List.of(rough, exact), Yardstick.SCALE).leader(Weights.equal(2)));
        assertEquals(-1, new Totals(List.of(rough, exact), Yardstick.RATIO).leader(Weights.equal(2)));
        Criterion near = new Criterion(List.of(92.0, 86.0), List.of(2.0, 3.0), true, 0, 100);
        assertEquals(0, new Totals(List.of(near, exact), Yardstick.SCALE).leader(Weights.equal(2)));
    }
}
