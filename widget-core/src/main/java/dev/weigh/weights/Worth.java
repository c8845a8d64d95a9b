package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * What a contender's scores are worth on a yardstick, one for each metric.
 *
 * @param contender its index
 * @param middles of its scores
 * @param lows of the worse ends of their ranges
 * @param highs of the better ends
 */
record Worth(int contender, List<Double> middles, List<Double> lows, List<Double> highs) {

    /** Two equal decimals may differ by as much as this as binary numbers. */
    private static final double LEVEL = 1e-11;

    static Worth of(int contender, List<Criterion> criteria, Yardstick yardstick) {
        Worth worth = new Worth(contender, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Criterion criterion : criteria) {
            double least = yardstick.worth(criterion, criterion.least(contender));
            double most = yardstick.worth(criterion, criterion.most(contender));
            worth.middles.add(yardstick.worth(criterion, criterion.values().get(contender)));
            worth.lows.add(Math.min(least, most));
            worth.highs.add(Math.max(least, most));
        }
        return worth;
    }

    /** By how much it leads the other for certain under these weights; not above 0 where it doesn't. */
    double lead(Worth other, Weights weights) {
        return snapped(weights.sum(lows) - weights.sum(other.highs));
    }

    /** By how much it leads the other for certain on one metric. */
    double lead(Worth other, int metric) {
        return snapped(lows.get(metric) - other.highs.get(metric));
    }

    private static double snapped(double gap) {
        return Math.abs(gap) < LEVEL ? 0 : gap;
    }
}
