package dev.weigh;

/**
 * A contender's row at one moment.
 *
 * @param length the bar's length, a share of the track from its zero line
 * @param place how many rows are above it, in between while it travels
 * @param text the number
 */
public record Row(double length, double place, String text) {
}
