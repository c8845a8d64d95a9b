package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is beaten outright: another is at least as good on each metric, and better on one. No yardstick takes part in
 * it, and no weights could help. A contender without one of the scores neither beats nor is beaten.
 */
public final class Dominance {

    private static final double LEVEL = 1e-12;

    private final List<Criterion> criteria;

    /** Dominance on the metrics: all of them, or two for a trade-off. */
    public Dominance(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Who beats the contender outright, in the author's order. */
    public List<Integer> beating(int contender) {
        List<Integer> beating = new ArrayList<>();
        for (int i = 0; i < criteria.get(0).values().size(); i++) {
            if (beats(i, contender)) {
                beating.add(i);
            }
        }
        return beating;
    }

    private boolean beats(int one, int other) {
        boolean isAsGood = Totals.takesPart(criteria, one) && Totals.takesPart(criteria, other);
        boolean isBetter = false;
        for (Criterion criterion : criteria) {
            double lead = lead(criterion, one, other);
            isAsGood &= lead >= 0;
            isBetter |= lead > 0;
        }
        return isAsGood && isBetter;
    }

    /** How much better one is for certain: the worse end of its range beside the better end of the other's. */
    private static double lead(Criterion criterion, int one, int other) {
        double lead = criterion.isHigherBetter() ? criterion.least(one) - criterion.most(other)
                : criterion.least(other) - criterion.most(one);
        return Math.abs(lead) <= LEVEL * (Math.abs(criterion.most(one)) + Math.abs(criterion.most(other))) ? 0 : lead;
    }
}
