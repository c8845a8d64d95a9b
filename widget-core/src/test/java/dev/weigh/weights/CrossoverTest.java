package dev.weigh.weights;

import static dev.weigh.weights.Tables.criterion;
import static dev.weigh.weights.Tables.from;
import static dev.weigh.weights.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossoverTest {

    @Test
    void findsTheShareAtWhichTheLeadTurns() {
        Crossover turn = Crossover.of(new Totals(from(0, 100, row(58, 92), row(95, 41)), Yardstick.SCALE)).get(0);

        assertEquals(1, turn.before());
        assertEquals(0, turn.after());
        assertEquals(37.0 / 88, turn.from(), 1e-15);
        assertEquals(turn.from(), turn.to());
    }

    @Test
    void findsItInLogarithmsForRatios() {
        Crossover turn = Crossover.of(new Totals(from(0, 100, row(58, 92), row(95, 41)), Yardstick.RATIO)).get(0);

        double quality = Math.log(95.0 / 58);
        double speed = Math.log(92.0 / 41);
        assertEquals(quality / (quality + speed), turn.from(), 1e-15);
    }

    @Test
    void findsEachWhereAThirdLeadsInBetween() {
        Totals totals = new Totals(from(0, 100, row(90, 10), row(10, 90), row(60, 60)), Yardstick.SCALE);

        List<Crossover> turns = Crossover.of(totals);

        assertEquals(2, turns.size());
        assertEquals(0, turns.get(0).before());
        assertEquals(2, turns.get(0).after());
        assertEquals(0.375, turns.get(0).from(), 1e-12);
        assertEquals(1, turns.get(1).after());
        assertEquals(0.625, turns.get(1).from(), 1e-12);
    }

    @Test
    void findsNoneWhereOneLeadsOnBoth() {
        Totals totals = new Totals(from(0, 100, row(90, 80), row(70, 60)), Yardstick.SCALE);

        assertEquals(List.of(), Crossover.of(totals));
        assertEquals(0, new Reach(totals).always());
        assertEquals(List.of(1), new Reach(totals).never());
    }

    @Test
    void saysAlwaysOnlyWhereNoWeightsMakeItLevel() {
        Totals totals = new Totals(from(0, 100, row(90, 80), row(90, 60)), Yardstick.SCALE);

        assertEquals(-1, new Reach(totals).always());
        assertEquals(1, Share.of(totals).get(0).share(), 1e-12);
    }

    @Test
    void leavesAGapWhereRangesOverlap() {
        Criterion rough = new Criterion(List.of(90.0, 50.0), List.of(2.0, 2.0), true, 0, 100);
        Criterion exact = criterion(true, 0, 100, 50, 90);

        Crossover turn = Crossover.of(new Totals(List.of(rough, exact), Yardstick.SCALE)).get(0);

        assertEquals(36.0 / 76, turn.from(), 1e-12);
        assertEquals(44.0 / 84, turn.to(), 1e-12);
    }

    @Test
    void asksOfEachMetricHowFarItsWeightIsFromATurn() {
        Totals totals = new Totals(from(0, 100, row(80, 50, 70), row(60, 90, 70)), Yardstick.SCALE);
        Weights weights = Weights.of(List.of(50.0, 20.0, 30.0));

        Turn first = Turn.of(totals, weights, 0).orElseThrow();

        assertEquals(0, totals.leader(weights));
        assertEquals(1, first.contender());
        // 20 points of lead on the first weigh 40 on the second, of which 2 of 5 in the rest count.
        assertEquals(16.0 / 36, first.share(), 1e-12);
        assertEquals(first.share() - 0.5, first.change(), 1e-12);
        assertFalse(Turn.of(totals, weights, 2).isPresent(), "both are level on the third");
        Turn nearest = Turn.nearest(totals, weights).orElseThrow();
        assertEquals(1, nearest.metric(), "12.5 points of lead in the rest against 40");
        assertEquals(12.5 / 52.5 - 0.2, nearest.change(), 1e-12);
    }

    @Test
    void findsTheTurnFromOneMetricAlone() {
        Totals totals = new Totals(from(0, 100, row(80, 50), row(60, 90)), Yardstick.SCALE);

        assertEquals(2.0 / 3, Turn.of(totals, Weights.only(0, 2), 0).orElseThrow().share(), 1e-12);
    }

    @Test
    void knowsAMetricThatChangesNothing() {
        Totals totals = new Totals(from(0, 100, row(90, 70, 51), row(60, 72, 50)), Yardstick.SCALE);

        assertEquals(List.of(1, 2), Inert.of(totals, Weights.equal(3)));
        assertTrue(Turn.of(totals, Weights.equal(3), 1).isPresent(), "where it counts for nearly all, it decides");
    }

    @Test
    void knowsWhoIsBeatenOutright() {
        Dominance dominance = new Dominance(List.of(
                criterion(false, 0, 0, 10, 12, 12, 9, 8), criterion(true, 0, 0, 5, 5, 4, 3, Double.NaN)));

        assertEquals(List.of(), dominance.beating(0));
        assertEquals(List.of(0), dominance.beating(1));
        assertEquals(List.of(0, 1), dominance.beating(2));
        assertEquals(List.of(), dominance.beating(3));
        assertEquals(List.of(), dominance.beating(4));
    }
}
