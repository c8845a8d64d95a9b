package dev.weigh.weights;

import java.util.List;

/**
 * A metric as far as weights see it.
 *
 * @param values one for each contender, in their order; not a number where it is missing
 * @param errors half the widths of their ranges; 0 for an exact one
 * @param isHigherBetter whether the highest value leads
 * @param min the value that counts as nothing (as all, where lower is better); not a number where there is none
 * @param max the other end: these are the ends that the author gave, or those of a percentage, and never those of
 *     the values present
 */
public record Criterion(List<Double> values, List<Double> errors, boolean isHigherBetter, double min, double max) {

    /** Whether it has ends that don't depend on who is compared. */
    public boolean hasEnds() {
        return min < max;
    }

    /** Whether the contender has a value. */
    boolean has(int contender) {
        double value = values.get(contender);
        return value == value;
    }

    /** The lower end of the contender's range. */
    double least(int contender) {
        return values.get(contender) - errors.get(contender);
    }

    /** The upper end of the contender's range. */
    double most(int contender) {
        return values.get(contender) + errors.get(contender);
    }
}
