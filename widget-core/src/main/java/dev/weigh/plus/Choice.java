package dev.weigh.plus;

import dev.weigh.weights.Weights;

/**
 * A way to weigh the metrics that a reader has by a button.
 *
 * @param label what the button says
 * @param sentence what happens there, for a turning point; else empty
 * @param weights how much each metric counts then
 * @param isStart whether it is one to begin with: equal weights, or the author's
 * @param at where on the way from the first of two metrics to the second it is, from 0 to 1; below 0 for nowhere
 */
public record Choice(String label, String sentence, Weights weights, boolean isStart, double at) {
}
