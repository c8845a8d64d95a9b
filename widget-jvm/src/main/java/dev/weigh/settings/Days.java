package dev.weigh.settings;

import java.util.OptionalInt;

/** A span of time as it is written: {@code 180d}. */
public final class Days {

    /** How it is written. */
    public static final String FORM = "a number of days, 180d, of weeks, months or years (26w, 6m, 1y)";

    private static final int MOST_DIGITS = 5;

    private Days() {
    }

    /** The days of a span; empty where it is none. */
    public static OptionalInt of(String said) {
        String span = said.trim();
        if (!span.matches("\\d{1," + MOST_DIGITS + "}[dwmy]")) {
            return OptionalInt.empty();
        }
        int count = Integer.parseInt(span.substring(0, span.length() - 1));
        return OptionalInt.of(count * switch (span.charAt(span.length() - 1)) {
            case 'w' -> 7;
            case 'm' -> 30;
            case 'y' -> 365;
            default -> 1;
        });
    }
}
