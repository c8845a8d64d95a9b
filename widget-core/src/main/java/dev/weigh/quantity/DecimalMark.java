package dev.weigh.quantity;

/** Tells which of {@code .} and {@code ,} stands before decimals, and which groups thousands. */
public final class DecimalMark {

    /** Languages that write a point before decimals, none said and the Swiss among them; others write a comma. */
    private static final String POINT = "((en|zh|ja|ko|th|he|ar|fa|ur|hi|bn|ta|te|ms|cy|ga)(-.*)?|.*-ch|)";

    /** The last of several marks. */
    static final String LAST = ".*(.)";

    private DecimalMark() {
    }

    /** The usual mark of a language, {@code de-at} for one; the Swiss write a point. */
    public static String usual(String language) {
        return language.matches(POINT) ? "." : ",";
    }

    /**
     * The mark that the digits alone tell; empty where they have none, or where it is open. What
     * stands first and last among several groups thousands.
     */
    static String of(String digits) {
        return digits.replaceAll("^-?(?!0)\\d{1,3}[.,]\\d{3}$|[^.,\u066b]", "")
                .replaceAll("^\\..*\\.$", ",").replaceAll("^,.*,$", ".").replaceAll(LAST, "$1");
    }
}
