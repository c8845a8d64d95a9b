package dev.weigh.config;

/** Tells which of {@code .} and {@code ,} stands before decimals, and which groups thousands. */
final class DecimalMark {

    /** Languages that write a point before decimals, none said and the Swiss among them; others write a comma. */
    private static final String POINT = "((en|zh|ja|ko|th|he|ar|fa|ur|hi|bn|ta|te|ms|cy|ga)(-.*)?|.*-ch|)";

    private DecimalMark() {
    }

    /** The usual mark of a language, {@code de-at} for one; the Swiss write a point. */
    static String usual(String language) {
        return language.matches(POINT) ? "." : ",";
    }

    /** The mark that the digits alone tell; empty where they have none, or where it is open. */
    static String of(String digits) {
        String marks = digits.replaceAll("[^.,\u066b]", "");
        int last = marks.length() - 1;
        if (last < 0 || digits.matches("\\x02?(?!0)\\d{1,3}[.,]\\d{3}")) {
            return "";
        }
        String mark = marks.substring(last);
        return last == 0 || !marks.startsWith(mark) ? mark : mark.equals(".") ? "," : ".";
    }
}
