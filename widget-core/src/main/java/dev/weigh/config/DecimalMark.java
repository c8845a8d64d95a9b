package dev.weigh.config;

/** Tells which of {@code .} and {@code ,} stands before decimals, and which groups thousands. */
final class DecimalMark {

    /** Languages that write a comma before decimals; all others are taken to write a point. */
    private static final String COMMA = "(de|fr|es|it|pt|nl|da|sv|nb|nn|no|fi|pl|cs|sk|sl|hr|sr|bg|ro|hu|ru|uk|be"
            + "|lt|lv|et|el|tr|id|vi|ca|gl|eu|is)(-(?!ch).*)?";

    private DecimalMark() {
    }

    /** The usual mark of a language, {@code de-at} for one; the Swiss write a point. */
    static String usual(String language) {
        return language.matches(COMMA) ? "," : ".";
    }

    /** The mark that the digits alone tell; empty where they have none, or where it is open. */
    static String of(String digits) {
        String marks = digits.replaceAll("[^.,]", "");
        int last = marks.length() - 1;
        if (last < 0 || digits.matches("\\x02?(?!0)\\d{1,3}[.,]\\d{3}")) {
            return "";
        }
        String mark = marks.substring(last);
        return last == 0 || !marks.startsWith(mark) ? mark : mark.equals(".") ? "," : ".";
    }
}
