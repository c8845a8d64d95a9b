package dev.weigh.weights;

import static dev.weigh.weights.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The numerical example of Triantaphyllou and Sánchez, Decision Sciences 28 (1997), 151: four alternatives on four
 * criteria, by the weighted sum. They say by how much a weight must fall before two alternatives change places, with
 * the weights brought to a sum of one only after that; so a fall of d from w gives a share of (w - d) / (1 - d).
 */
class TriantaphyllouSanchezTest {

    private static final List<Double> WEIGHTS = List.of(0.3277, 0.3058, 0.2876, 0.0790);
    private static final double[][] ROWS = {
            row(0.3088, 0.2897, 0.3867, 0.1922), row(0.2163, 0.3458, 0.1755, 0.6288),
            row(0.4509, 0.2473, 0.1194, 0.0575), row(0.0240, 0.1172, 0.3184, 0.1215)};

    @Test
    void findsTheirPreferences() {
        Totals totals = new Totals(unit(ROWS), Yardstick.SCALE);
        Weights weights = Weights.of(WEIGHTS);

        assertEquals(0.3162, totals.total(0, weights), 1e-4);
        assertEquals(0.2768, totals.total(1, weights), 1e-4);
        assertEquals(0.2621, totals.total(2, weights), 3e-4);
        assertEquals(0.1450, totals.total(3, weights), 3e-4);
    }

    @Test
    void turnsTheFirstTwoByTheirLeastChanges() {
        Totals pair = new Totals(unit(ROWS[0], ROWS[1]), Yardstick.SCALE);

        assertFalse(turn(pair, 0), "not feasible");
        assertEquals(-229.7, percent(pair, 1), 0.5);
        assertEquals(64.8, percent(pair, 2), 0.2);
        assertEquals(-114.2, percent(pair, 3), 0.5);
    }

    @Test
    void turnsTheFirstAndTheThirdByTheirLeastChanges() {
        Totals pair = new Totals(unit(ROWS[0], ROWS[2]), Yardstick.SCALE);

        assertEquals(-115.9, percent(pair, 0), 0.5);
        assertFalse(turn(pair, 1), "not feasible");
        assertEquals(70.3, percent(pair, 2), 0.3);
        assertFalse(turn(pair, 3), "not feasible");
    }

    private static boolean turn(Totals totals, int criterion) {
        return Turn.of(totals, Weights.of(WEIGHTS), criterion).isPresent();
    }

    /** Their amount in percent of the weight, from our share. */
    private static double percent(Totals totals, int criterion) {
        double weight = Weights.of(WEIGHTS).share(criterion);
        double share = Turn.of(totals, Weights.of(WEIGHTS), criterion).orElseThrow().share();
        return 100 * (weight - share) / (1 - share) / weight;
    }

    private static List<Criterion> unit(double[]... rows) {
        return Tables.from(0, 1, rows);
    }
}
