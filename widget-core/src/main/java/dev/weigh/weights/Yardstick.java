package dev.weigh.weights;

import java.util.List;

/**
 * By what scores on different metrics are made comparable. Both are such that what a score is worth beside another
 * one does not depend on who else is compared: a third contender that comes last never turns the first two.
 *
 * <p>From the lowest to the highest of those present would not do: with two contenders each metric is then all or
 * nothing, and the lead turns at one half whatever the scores are. Nor would the lengths of merit bars: some of
 * them are ratios, some are shares of a scale.
 */
public enum Yardstick {

    /** Each score on the ends that its author gave, the better end at 1; a total is the weighted mean. */
    SCALE,
    /**
     * Each score as a ratio to another; a total is the weighted geometric mean, as a mean of ratios must be (Fleming
     * and Wallace, How not to lie with statistics, 1986).
     */
    RATIO;

    /** Whether all of these can be measured by it, as far as the contenders that have all scores go. */
    public boolean fits(List<Criterion> criteria) {
        boolean fits = true;
        for (Criterion criterion : criteria) {
            fits &= this == SCALE ? criterion.hasEnds() : hasRatios(criterion, criteria);
        }
        return fits;
    }

    /** What a value is worth: on both yardsticks more is better, and what is worth more is added up. */
    double worth(Criterion criterion, double value) {
        double worth = this == RATIO ? Math.log(value)
                : (value - criterion.min()) / (criterion.max() - criterion.min());
        return criterion.isHigherBetter() ? worth : this == RATIO ? -worth : 1 - worth;
    }

    /** Whether all values that count, and their ranges, are above zero. */
    private static boolean hasRatios(Criterion criterion, List<Criterion> criteria) {
        boolean hasRatios = true;
        for (int i = 0; i < criterion.values().size(); i++) {
            hasRatios &= !Totals.takesPart(criteria, i) || criterion.least(i) > 0;
        }
        return hasRatios;
    }
}
