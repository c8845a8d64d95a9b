package dev.weigh.testing.random;

/** How many random pages a test makes: what {@code -Dweigh.random.count} says, else a third in a quick run. */
public final class RandomCount {

    private static final int LESS = 3;

    private RandomCount() {
    }

    /** So many, where nobody says how many. */
    public static int of(int usual) {
        return Integer.getInteger("weigh.random.count",
                System.getProperty("weigh.quick") == null ? usual : usual / LESS);
    }
}
