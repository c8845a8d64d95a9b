package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * Metrics that change nothing: all contenders are near the same on them, and the lead stays where it is as long as
 * they don't count for more than half. (Counting alone, any metric decides, however near its scores are.)
 */
public final class Inert {

    /** Scores this near are near the same: 5 % of the scale, or 5 % apart as ratios. */
    private static final double NEAR = 0.05;
    private static final double HALF = 0.5;

    private Inert() {
    }

    /** The metrics that change nothing where these weights are the start; none where nobody leads. */
    public static List<Integer> of(Totals totals, Weights weights) {
        List<Integer> inert = new ArrayList<>();
        for (int i = 0; i < totals.metrics(); i++) {
            if (totals.metrics() > 1 && totals.spread(i) <= NEAR && isIdle(totals, weights, i)) {
                inert.add(i);
            }
        }
        return inert;
    }

    private static boolean isIdle(Totals totals, Weights weights, int metric) {
        int leader = totals.leader(weights);
        boolean isIdle = false;
        for (Stretch stretch : Stretch.along(totals, weights, metric)) {
            isIdle |= stretch.contender() == leader && stretch.from() == 0 && stretch.to() >= HALF;
        }
        return isIdle;
    }
}
