package dev.weigh.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as texts: the same digits in the browser and on the JVM. */
public final class Decimal {

    private Decimal() {
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
     * @param digits ASCII digits with a sign (U+0002 for a minus), marks, and an exponent
     * @param mark the decimal mark; whatever else stands between the digits groups them
     */
    public static String plain(String digits, String mark) {
        return digits.replace(mark, "_").replaceAll("[., '\u2019]", "").replace("_", ".")
                .replaceAll("[\u0002\u2212]", "-");
    }

    /** How many digits a number in machine form has behind its point, once it is written without exponent. */
    public static int decimals(String plain) {
        String exponent = plain.replaceAll("^[^eE]*[eE]?|(?<=\\d{4}).+", "");
        int decimals = plain.replaceAll("^[^.]*\\.?|[eE].*$", "").length()
                - (exponent.isEmpty() ? 0 : Integer.parseInt(exponent));
        return Math.max(0, Math.min(decimals, 20));
    }

    /** The value's digits without its sign, rounded half up; from 1e21 on as JavaScript writes them. */
    public static String fixed(double value, int decimals) {
        if (Math.abs(value) >= 1e21) {
            BigDecimal shortest = new BigDecimal("" + Math.abs(value)).stripTrailingZeros();
            String digits = shortest.unscaledValue().toString();
            return digits.replaceAll("^(.)(.+)$", "$1.$2") + "e+" + (digits.length() - 1 - shortest.scale());
        }
        return new BigDecimal(Math.abs(value)).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
