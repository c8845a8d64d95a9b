package dev.weigh.config;

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

    private static final String KNOWN = "[nm\u00b5\u03bcu]?s|min|[hdt]|([kKMGT]|[KMGT]i)?B|[kMG]?(bit|bps)"
            + "|[mkMGT]?W|[kMGT]?Wh|[kMG]?Hz|[\u00b5\u03bcmk]?g|[n\u00b5\u03bcmck]?m|EUR|USD|GBP|CHF|JPY";
    private static final String BASED = "^(.*?)(bit|bps|Wh|Hz|[sBWgm]|[A-Z]{3})$";
    /** What prefixes, magnitudes and times multiply by; at the end, what nothing does. */
    private static final String FACTORS = " n1e-9 \u00b51e-6 \u03bc1e-6 u1e-6 m1e-3 c1e-2 k1e3 K1e3 M1e6 G1e9 T1e12"
            + " B1e9 bn1e9 tn1e12 t1e6 min60 h3600 d86400 Ki1024 Mi1048576 Gi1073741824 Ti1099511627776 1";

    private Units() {
    }

    /**
     * The unit in the texts before and behind a number.
     *
     * @param hasBytes whether a bare {@code B} is a byte
     */
    static Unit of(String before, String behind, boolean hasBytes) {
        String unit = behind.trim().replaceAll(" ?/ ?| per ", "/").replaceAll(" .*", "");
        String word = unit.replaceAll("[/\\d].*|(?<=^%).*", "");
        String per = unit.substring(word.length());
        if (word.matches(KNOWN) && (hasBytes || !word.equals("B"))) {
            String based = word.replaceAll("^(min|h|d)$", "$1s").replaceAll("^t$", "tg");
            return new Unit(based.replaceAll(BASED, "$2") + per, factor(based.replaceAll(BASED, "$1")), 1);
        }
        String symbols = (before + behind).replaceAll("\\P{Sc}", "");
        String kind = word.equals("%") ? word : before.trim().matches(KNOWN) ? before.trim()
                : symbols.isEmpty() ? "" : symbols.substring(0, 1) + per;
        return new Unit(kind, 1, word.matches("[kKMTB]|bn|tn") ? factor(word) : 1);
    }

    /** Whether a header's bracket holds a unit and nothing else. */
    static boolean isUnit(String text) {
        // Not by ".*" before the sign: going back over it, Safari reads what is not Latin from its beginning each time.
        return !text.replaceAll("[^%\\p{Sc}]", "").isEmpty() || text.matches("(" + KNOWN + ")(( ?/ ?| per ).+)?");
    }

    /** Whether the text begins with a unit of bytes, so that a bare {@code B} is one too. */
    static boolean isBytes(String behind) {
        return behind.matches(" ?([kKMGT]|[KMGT]i)B([ /].*)?");
    }

    private static double factor(String prefix) {
        return Double.parseDouble(FACTORS.replaceAll(".* " + prefix + "(\\d[-e\\d]*).*", "$1"));
    }
}
