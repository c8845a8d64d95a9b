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
    }

    /** The first word, and what it is per. */
    private static final String SHAPE = "^(%|[^ /\\d]*)( ?/ ?[^ ]+| per [^ ]+)?.*$";
    private static final String KNOWN = "[nm\u00b5u]?s|min|[hdt]|([kKMGT]|[KMGT]i)?B|[kMG]?(bit|bps)|[mkMGT]?W|[kMGT]?Wh"
            + "|[kMG]?Hz|[\u00b5mk]?g|[n\u00b5mck]?m|EUR|USD|GBP|CHF|JPY";
    private static final String BASED = "^(.*?)(bit|bps|Wh|Hz|[sBWgm])$";
    /** A prefix stands three places behind the one that is a thousand times smaller. */
    private static final String PREFIXES = "n  \u00b5  mc    k  M  G  T";
    private static final int ONE = 9;

    private Units() {
    }

    /**
     * The unit in the texts before and behind a number.
     *
     * @param hasBytes whether a bare {@code B} is a byte
     */
    static Unit of(String before, String behind, boolean hasBytes) {
        String text = behind.trim();
        String word = text.replaceAll(SHAPE, "$1");
        String per = text.replaceAll(SHAPE, "$2").replaceAll("^( ?/ ?| per )", "/");
        boolean isMagnitude = word.matches("[kKMT]|bn|tn") || word.equals("B") && !hasBytes;
        double magnitude = isMagnitude ? magnitude(word) : 1;
        if (!isMagnitude && word.matches(KNOWN)) {
            return known(word, per, text);
        }
        String symbols = (before + text).replaceAll("\\P{Sc}", "");
        String kind = word.equals("%") ? word : before.trim().matches(KNOWN) ? before.trim()
                : symbols.isEmpty() ? "" : symbols.charAt(0) + per;
        return new Unit(kind, 1, magnitude);
    }

    /** Whether a header's bracket holds a unit and nothing else. */
    static boolean isUnit(String text) {
        return text.matches(".*[%\\p{Sc}].*|(" + KNOWN + ")( ?/ ?.+| per .+)?");
    }

    /** Whether the text begins with a unit of bytes, so that a bare {@code B} is one too. */
    static boolean isBytes(String behind) {
        return behind.matches(" ?([kKM]|[KMGT]i)B( .*|/.*)?");
    }

    private static Unit known(String word, String per, String text) {
        String base = word.replaceAll(BASED, "$2");
        double seconds = word.equals("min") ? 60 : word.equals("h") ? 3600 : word.equals("d") ? 86400 : 0;
        return seconds > 0 ? new Unit("s" + per, seconds, 1)
                : word.equals("t") ? new Unit("g" + per, 1e6, 1)
                : new Unit(base + per, prefixed(word.substring(0, word.length() - base.length())), 1);
    }

    private static double prefixed(String prefix) {
        if (prefix.isEmpty()) {
            return 1;
        }
        int power = PREFIXES.indexOf(prefix.charAt(0) == 'u' ? "\u00b5" : prefix.charAt(0) == 'K' ? "k"
                : prefix.substring(0, 1)) - ONE;
        return prefix.length() > 1 ? Math.pow(2, power / 3 * 10) : Decimal.power(power);
    }

    private static double magnitude(String word) {
        return Decimal.power(word.equals("M") ? 6 : word.matches("[kK]") ? 3 : word.matches("B|bn") ? 9 : 12);
    }
}
