package dev.weigh.claims;

import java.util.Locale;

/** How far a number in prose may be taken: {@code about 40} is not {@code over 40}. */
public enum Hedge {

    /** The number itself, rounded as it is written. */
    EXACT,
    /** Within a twentieth, or rounded as it is written. */
    ABOUT,
    /** Above it, and by no more than half of it. */
    OVER,
    /** Below it, and by no more than a third of it. */
    UNDER,
    /** Below it, and by no more than a tenth of it. */
    NEARLY;

    private static final double TINY = 1e-9;
    private static final double TWENTIETH = 0.05;
    private static final double HALF_MORE = 1.5;
    private static final double TENTH_LESS = 0.9;

    /** The name by which files call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a number may be said so.
     *
     * @param said the number in the prose
     * @param has the number in the table
     * @param step the place of the last digit in the prose: 0.1 for 2.2
     */
    boolean holds(double said, double has, double step) {
        double slack = TINY * Math.max(Math.abs(said), Math.abs(has));
        boolean isRounded = Math.abs(said - has) <= step / 2 + slack;
        double low = Math.abs(said);
        double high = Math.abs(has);
        boolean isAlike = said * has >= 0;
        return switch (this) {
            case EXACT -> isRounded;
            case ABOUT -> isRounded || Math.abs(said - has) <= TWENTIETH * high + slack;
            case OVER -> isAlike && high >= low - slack && high <= low * HALF_MORE + slack;
            case UNDER -> isAlike && high <= low + slack && high >= low / HALF_MORE - slack;
            case NEARLY -> isAlike && high <= low + slack && high >= low * TENTH_LESS - slack;
        };
    }
}
