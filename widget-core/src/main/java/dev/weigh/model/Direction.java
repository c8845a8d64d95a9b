package dev.weigh.model;

/**
 * Which way a metric is good, and who says so.
 *
 * @param sign 1 where higher is better, -1 where lower is, 0 where neither is
 * @param by who says it
 */
public record Direction(int sign, int by) {

    /** The author: an attribute, an arrow, or words in brackets. */
    public static final int AUTHOR = 0;
    /** A word of the label. */
    public static final int WORD = 1;
    /** The unit. */
    public static final int UNIT = 2;
    /** Nobody. */
    public static final int DEFAULT = 3;
}
