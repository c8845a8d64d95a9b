package dev.weigh.weights;

import java.util.List;

/**
 * A comparison whose metrics can be weighed against each other.
 *
 * @param totals what the contenders come to
 * @param metrics the indexes of the metrics that can count, in the order of the weights: those with a direction
 * @param start the author's weights, else equal ones, which are a start and no opinion
 * @param isOwn whether the start is the author's
 */
public record Weighing(Totals totals, List<Integer> metrics, Weights start, boolean isOwn) {
}
