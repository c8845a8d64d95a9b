package dev.weigh.tradeoff;

/**
 * A contender in a plot.
 *
 * @param contender its index
 * @param x where it stands, as a share of the width
 * @param y in ems from above
 * @param isLeft whether nobody beats it outright
 * @param from the worse end of its range across, as a share; equal to {@code to} where both are exact
 * @param to the better end
 * @param low the worse end of its range upwards, in ems from above
 * @param high the better end
 */
public record Spot(int contender, double x, double y, boolean isLeft, double from, double to, double low,
        double high) {

    /** How large a point is, from its middle to its rim. */
    public static final double RADIUS = .32;

    /** The room that the point takes. */
    Box box() {
        return Box.at(x, -RADIUS, RADIUS, y - RADIUS, y + RADIUS);
    }
}
