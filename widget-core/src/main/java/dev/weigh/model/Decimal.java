package dev.weigh.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as texts: the same digits in the browser and on the JVM. */
public final class Decimal {

    /** What {@link #swapped} takes for the digits and signs of a power, and for those below the line. */
    public static final String PLAIN = "0123456789+-";
    public static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b";
    public static final String LOWERED = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b";

    private Decimal() {
    }

    /** The text with each of some characters as the one at the same index among others. */
    public static String swapped(String text, String from, String to) {
        String swapped = text;
        for (int i = 0; i < from.length(); i++) {
            swapped = swapped.replace(from.charAt(i), to.charAt(i));
        }
        return swapped;
    }

    /** The text with the ten digits of one script as those of another, each told by its zero. */
    public static String digits(String text, char from, char to) {
        String digits = text;
        for (int i = 0; i < 10; i++) {
            digits = digits.replace((char) (from + i), (char) (to + i));
        }
        return digits;
    }

    /**
     * The number in machine form that digits with marks stand for.
     *
     * @param digits ASCII digits with a sign, marks, and an exponent
     * @param mark the decimal mark; whatever else stands between the digits groups them
     */
    public static String plain(String digits, String mark) {
        return digits.replace(mark, "_").replaceAll("[., '\u2019\u066c]", "").replace("_", ".")
                .replaceAll("[\u2212\u2013]", "-");
    }

    /** The number that a text in machine form is; not a number where it is none. */
    public static double number(String plain) {
        return plain.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?") ? Double.parseDouble(plain) : Double.NaN;
    }

    /** Seconds as a clock has them: {@code 1:04:45}. */
    public static String clock(double seconds, int decimals) {
        double minutes = Math.floor(seconds / 60);
        String rest = fixed(seconds - minutes * 60, decimals);
        return (minutes < 60 ? fixed(minutes, 0) : clock(minutes, 0))
                + (seconds - minutes * 60 < 10 ? ":0" : ":") + rest;
    }

    /** How many digits a number in machine form has behind its point, once it is written without exponent. */
    public static int decimals(String plain) {
        String[] parts = (plain + "e0").split("[eE]", -1);
        double decimals = parts[0].replaceAll("^[^.]*\\.?", "").length() - Double.parseDouble(parts[1]);
        return (int) Math.max(0, Math.min(decimals, 20));
    }

    /** How many digits a value has behind its point, as far as a binary number can tell. */
    public static int decimals(double value) {
        return decimals(fixed(value, value < 1e5 ? 9 : 2).replaceAll("0+$", ""));
    }

    /** The value's digits without its sign, rounded half up; from 1e21 on as JavaScript writes them. */
    public static String fixed(double value, int decimals) {
        if (value != value) {
            return "NaN";
        }
        if (Math.abs(value) >= 1e21 && !Double.isInfinite(value)) {
            BigDecimal shortest = new BigDecimal("" + Math.abs(value)).stripTrailingZeros();
            String digits = shortest.unscaledValue().toString();
            return digits.replaceAll("^(.)(.+)$", "$1.$2") + "e+" + (digits.length() - 1 - shortest.scale());
        }
        return new BigDecimal(Math.min(Math.abs(value), Double.MAX_VALUE))
                .setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
