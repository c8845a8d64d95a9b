package dev.weigh.config;

import dev.weigh.model.Decimal;

/**
 * A cell's text taken apart: its numbers, and what stands before, between and behind them. Brackets
 * and what is in them, note marks, pictographs and direction marks take no part.
 *
 * @param kind what the text holds
 * @param before what stands before the first number, without its minus; empty where there is none
 * @param number the first number's sign, digits and marks, in ASCII digits
 * @param second the second one's; empty where there is none
 * @param own what stands behind the first number and is its own, where an error follows; else empty
 * @param tail what stands behind the last number, or behind the first of several
 * @param zero the digit zero of the script in which the numbers are written
 */
record NumberText(int kind, String before, String number, String second, String own, String tail, char zero) {

    /** What a text can hold. */
    static final int MISSING = 0;
    static final int NONE = 1;
    static final int RANGE = 2;
    static final int ERROR = 3;
    static final int ONE = 4;
    static final int SEVERAL = 5;

    /** What takes no part, and all other spaces. */
    private static final String ASIDE = "\\([^)]*\\)|\\[[^\\]]*\\]|[*\u2020\u2021\u00a7~\u2248<>\u2264\u2265"
            + "\u2600-\u27bf\u2b50\ufe0f\ud83c\udc00-\ud83e\udfff"
            + "\u00a0\u2000-\u200a\u202f]";
    /** Direction marks and controls, two of which mark the numbers below. */
    private static final String UNSEEN = "[\\x00-\\x1f\\x7f-\\x9f\u200b-\u200f\\u2028-\u202e\u2066-\u2069\u061c\ufeff]";
    private static final String MINUS = "(?<![\\p{L}\\p{N}])[-\u2212\u2013](\\p{Sc}*)(?=[.,\u066b]?\\d)";
    private static final String NUMBER = "(\\x02?(?:\\d{1,3}(?:[ '\u2019\u066c]\\d{3})+(?!\\d)(?:[.,\u066b]\\d+){0,9}"
            + "|\\d+(?:[.,\u066b]\\d+){0,9}|[.,\u066b]\\d+)(?:[eE][+\u2212-]?\\d+)?)";
    /** What stands between the ends of a range. */
    private static final String UP_TO = " *([-\u2013\u2014\u2212]|to) *";
    private static final String MISSING_TEXT = "[-\u2013\u2014?\u2026]+|\\.{3}|n/a|na|tbd";
    private static final String OR_SO = " *(\u00b1|\\+/-) *$";
    private static final String ZEROS = "\u0660\u06f0\u0966\uff10";

    /** Takes a text apart whose white space is folded. */
    static NumberText of(String text) {
        String plain = (text.length() < Text.LONG ? text : "x").replaceAll(UNSEEN, "").replaceAll(ASIDE, " ");
        char zero = '0';
        for (int i = 0; i < ZEROS.length(); i++) {
            String ascii = Decimal.digits(plain, ZEROS.charAt(i), '0');
            zero = ascii.equals(plain) ? zero : ZEROS.charAt(i);
            plain = ascii;
        }
        String marked = plain.replaceAll(MINUS, "$1\u0002").replaceAll(NUMBER, "\u0001$1\u0001");
        // They stand for the numbers that a text lacks; as a constant TeaVM would take them for places of its own.
        String lacking = "\u0001\u0001\u0001\u0001";
        String[] parts = (marked + lacking).split("\u0001", -1);
        String before = parts[1].isEmpty() ? "" : parts[0];
        String between = parts[2];
        String tail = parts[3].isEmpty() ? between : parts[4];
        String own = between.replaceAll(OR_SO, "");
        int kind = parts[1].isEmpty()
                ? plain.trim().toLowerCase().matches(MISSING_TEXT) || text.isEmpty() ? MISSING : NONE
                : parts[3].isEmpty() ? ONE
                : parts.length > 9 ? SEVERAL
                : between.matches(UP_TO) || between.replace(" to ", "-").replace(tail.trim(), "")
                        .replace(before.trim(), "").matches(UP_TO) ? RANGE
                : own.equals(between) ? SEVERAL : ERROR;
        return new NumberText(kind, before, parts[1], parts[3], kind == ERROR ? own : "",
                kind == SEVERAL ? marked.replaceAll("^.*?\\x01.*?\\x01|\\x01", "") : tail, zero);
    }

    /**
     * What stands behind the number and may be its unit, with the space before it. In {@code 12 ms ± 5 %}
     * that is the milliseconds, and so it is nothing in {@code 120 ± 5 %}, unless percentages are meant.
     */
    String behind(boolean isPercentage) {
        return own.isEmpty() && !isRelative(isPercentage) ? tail : own;
    }

    /** Whether what follows the {@code ±} is a share of the number, in percent. */
    boolean isRelative(boolean isPercentage) {
        return kind == ERROR && tail.trim().startsWith("%") && !isPercentage && !own.contains("%");
    }

    /** Whether what stands around the numbers is equal. */
    boolean isLike(NumberText other) {
        return (before + tail).trim().equals((other.before + other.tail).trim());
    }
}
