package dev.weigh.model;

/**
 * What a bar's length means. A length is a share of the track, counted from the zero line, and
 * below zero for a bar that goes the other way.
 *
 * @param min the value at the track's start
 * @param max the value at its end
 * @param best above zero where a bar is as long as the best score is to its own
 * @param isReversed whether the longest bar is the lowest value
 * @param ends the ends that the author gave, which hold whoever is compared
 */
public record Scale(double min, double max, double best, boolean isReversed, Ends ends) {

    /** A length that is seen as a line, and as nothing else. */
    private static final double SEEN = 1e-5;

    /** A scale whose ends are those of the scores. */
    public Scale(double min, double max, double best, boolean isReversed) {
        this(min, max, best, isReversed, Ends.NONE);
    }

    /** Where the zero line stands in the track, from 0 to 1. */
    public double zero() {
        return best > 0 || isReversed ? 0 : share(0);
    }

    /** The length of a value's bar, from -1 to 1: never none for a value that isn't zero. */
    public double length(double value) {
        double length = value != value ? 0
                : best > 0 ? best / value
                : isReversed ? 1 - share(value) : share(value) - zero();
        return length == 0 && Math.abs(value) > 0 ? SEEN : length;
    }

    /** Whether bars begin above zero. */
    public boolean isCut() {
        return min > 0 && !isReversed;
    }

    /** The value that a length stands for. */
    public double value(double length) {
        return best > 0 ? best / length
                : isReversed ? max - length * (max - min) : min + (length + zero()) * (max - min);
    }

    /** Whether a value lies past an end. */
    public boolean isBeyond(double value) {
        return Math.abs(clipped(value) - value) > 0;
    }

    private double clipped(double value) {
        return Math.min(Math.max(value, min), max);
    }

    private double share(double value) {
        return max > min ? (clipped(value) - min) / (max - min) : 0;
    }
}
