package dev.weigh.tradeoff;

/**
 * A round number on an axis.
 *
 * @param share where it stands, from 0 at the worse end to 1 at the better
 * @param text it, as the metric's author writes numbers
 */
public record Tick(double share, String text) {
}
