package dev.weigh.tradeoff;

/**
 * Room that something takes in a plot of any width. Each side is a share of the width, and so much beside that.
 *
 * @param left the share of its left side
 * @param leftward how far that is right of the share, in ems
 * @param right the share of its right side
 * @param rightward how far that is right of the share, in ems
 * @param top in ems from above
 * @param bottom likewise
 */
public record Box(double left, double leftward, double right, double rightward, double top, double bottom) {

    /** How far names may stand above the plot, where the best are. */
    public static final double ABOVE = 1.8;
    private static final double NOTHING = 1e-9;

    /** A box around a point, or beside one. */
    static Box at(double share, double leftward, double rightward, double top, double bottom) {
        return new Box(share, leftward, share, rightward, top, bottom);
    }

    /**
     * Whether they share no room, however wide the plot is between two widths. A side moves in a straight line with the
     * width, so what is apart in the same way at both is so in between.
     */
    public boolean isApart(Box other, double narrow, double wide) {
        return bottom <= other.top + NOTHING || other.bottom <= top + NOTHING
                || isBefore(other, narrow) && isBefore(other, wide)
                || other.isBefore(this, narrow) && other.isBefore(this, wide);
    }

    /** Whether it lies within a plot, however wide that is between two widths. */
    public boolean isInside(double narrow, double wide, double height) {
        return top >= -ABOVE && bottom <= height && isInside(narrow) && isInside(wide);
    }

    private boolean isInside(double width) {
        return left * width + leftward >= -NOTHING && right * width + rightward <= width + NOTHING;
    }

    private boolean isBefore(Box other, double width) {
        return right * width + rightward <= other.left * width + other.leftward + NOTHING;
    }
}
