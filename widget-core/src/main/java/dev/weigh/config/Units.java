package dev.weigh.config;

import dev.weigh.model.Decimal;

/** The units that the widget knows, by family, and how the members of a family measure up. */
final class Units {

    /**
     * A unit as it was read.
     *
     * @param kind what has to be equal for two numbers to be compared; empty for none
     * @param factor what one of it is in the family's own unit
     * @param magnitude what a bare {@code k} or {@code M} multiplies the number by
     */
    record Unit(String kind, double factor, double magnitude) {

        Unit(String kind, double factor) {
            this(kind, factor, 1);
        }
    }

    private static final String KNOWN = " ns \u00b5s us ms s min h d B kB KB MB GB TB KiB MiB GiB TiB"
            + " bit kbit Mbit Gbit bps kbps Mbps Gbps mW W kW MW GW TW Wh kWh MWh GWh TWh Hz kHz MHz GHz"
            + " \u00b5g mg g kg t nm \u00b5m mm cm m km EUR USD GBP CHF JPY ";
    private static final String MAGNITUDES = " k3 K3 M6 B9 bn9 T: tn: ";
    private static final String PREFIXES = "n\u00b5umckKMGT";
    private static final int[] POWERS = {-9, -6, -6, -3, -2, 3, 3, 6, 9, 12};

    private Units() {
    }

    static boolean isCurrency(char c) {
        return c == '$' || c >= 0xa2 && c <= 0xa5 || c >= 0x20a0 && c <= 0x20cf;
    }

    /**
     * The unit in the texts before and behind a number, both trimmed.
     *
     * @param bytes whether a bare {@code B} is a byte
     */
    static Unit of(String before, String behind, boolean bytes) {
        String word = word(behind);
        String per = per(behind.substring(word.length()).trim());
        if (behind.startsWith("%")) {
            return new Unit("%", 1);
        }
        boolean isByte = bytes && word.equals("B");
        int magnitude = isByte ? -1 : MAGNITUDES.indexOf(" " + word);
        double factor = 1;
        String text = behind;
        if (magnitude >= 0 && !word.isEmpty() && MAGNITUDES.charAt(magnitude + word.length() + 2) == ' ') {
            factor = Decimal.power(MAGNITUDES.charAt(magnitude + word.length() + 1) - '0');
            text = behind.substring(word.length()).trim();
            word = word(text);
        }
        if (isKnown(word) && factor == 1) {
            return known(word, per);
        }
        String currency = isKnown(before) ? before : currency(before + text);
        return new Unit(currency.isEmpty() ? "" : currency + per, 1, factor);
    }

    /** Whether a header's bracket holds a unit and nothing else. */
    static boolean isUnit(String text) {
        String word = word(text);
        String rest = text.substring(word.length()).trim();
        return text.indexOf('%') >= 0 || !currency(text).isEmpty()
                || isKnown(word) && (rest.isEmpty() || !per(rest).isEmpty());
    }

    /** Whether the text begins with a unit of bytes, so that a bare {@code B} is one too. */
    static boolean isBytes(String behind) {
        return " kB KB MB KiB ".contains(" " + word(behind) + " ");
    }

    private static Unit known(String word, String per) {
        for (String base : Text.items("bit bps Wh Hz s B W g m", ' ')) {
            if (word.endsWith(base)) {
                return new Unit(base + per, prefixed(word.substring(0, word.length() - base.length())));
            }
        }
        double seconds = word.equals("min") ? 60 : word.equals("h") ? 3600 : word.equals("d") ? 86400 : 0;
        return seconds > 0 ? new Unit("s" + per, seconds)
                : word.equals("t") ? new Unit("g" + per, 1e6) : new Unit(word + per, 1);
    }

    private static double prefixed(String prefix) {
        if (prefix.isEmpty()) {
            return 1;
        }
        int power = POWERS[PREFIXES.indexOf(prefix.charAt(0))];
        return prefix.length() > 1 ? 1 << power / 3 * 10 : Decimal.power(power);
    }

    private static boolean isKnown(String word) {
        return !word.isEmpty() && KNOWN.contains(" " + word + " ");
    }

    private static String word(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '/') {
            end++;
        }
        return text.substring(0, end);
    }

    private static String per(String rest) {
        return rest.startsWith("/") ? "/" + word(rest.substring(1).trim())
                : rest.startsWith("per ") ? "/" + word(rest.substring(4)) : "";
    }

    private static String currency(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCurrency(text.charAt(i))) {
                return text.substring(i, i + 1);
            }
        }
        return "";
    }
}
