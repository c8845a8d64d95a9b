package dev.weigh.model;

/**
 * The ends of a scale as far as its author gave them.
 *
 * @param min the lower one; not below {@link #ENDLESS} where there is none
 * @param max the upper one; likewise
 */
public record Ends(double min, double max) {

    /** No end is as far out as this. */
    public static final double ENDLESS = 1e300;
    /** Neither is given. */
    public static final Ends NONE = new Ends(ENDLESS, ENDLESS);

    /** Whether the author gave the lower end. */
    public boolean hasMin() {
        return min < ENDLESS;
    }

    /** Whether the author gave the upper end. */
    public boolean hasMax() {
        return max < ENDLESS;
    }
}
