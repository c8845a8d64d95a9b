package dev.weigh.compiler.dialect;

/**
 * Calls that stand for what the passes would change: {@link KeptMeaning} puts them in, and the script has a few
 * characters for each.
 */
public final class Kept {

    private Kept() {
    }

    /** The number without what is behind its point: {@code (int) value}. */
    public static int whole(double value) {
        return (int) value;
    }

    /** The quotient of two whole numbers, which is one: {@code one / other}. */
    public static int quotient(int one, int other) {
        return one / other;
    }

    /** The remainder, which is never a zero below zero: {@code one % other}. */
    public static int remainder(int one, int other) {
        return one % other;
    }

    /** A sum that may leave the range of an int, as one of them is a product: {@code 31 * hash + other}. */
    public static int sum(int one, int other) {
        return one + other;
    }

    /** The same of a difference. */
    public static int difference(int one, int other) {
        return one - other;
    }

    /** A 1 or 0 that a comparison gave, and that is to be a number: {@code a < b ? 1 : 0}. */
    public static int number(int value) {
        return value;
    }
}
