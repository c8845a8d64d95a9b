package dev.weigh.testing.random;

/** How many random pages a test makes: what {@code -Dweigh.random.count} says, else a tenth in a quick run. */
public final class Amount {

    private static final int LESS = 10;

    private Amount() {
    }

    /** So many, where nobody says how many. */
    public static int of(int usual) {
        return Integer.getInteger("weigh.random.count",
                System.getProperty("weigh.quick") == null ? usual : usual / LESS);
    }
}
