package dev.weigh.config;

import dev.weigh.model.Decimal;

/**
 * A cell's text taken apart: its numbers, and what stands before, between and behind them. Brackets
 * and what is in them, note marks and direction marks take no part.
 */
final class NumberText {

    /** What a text can hold. */
    static final int MISSING = 0;
    static final int NONE = 1;
    static final int ONE = 2;
    static final int RANGE = 3;
    static final int ERROR = 4;
    static final int SEVERAL = 5;

    private static final String ASIDE = "\\([^)]*\\)|\\[[^\\]]*\\]|[*\u2020\u2021\u00a7~\u2248<>\u2264\u2265]";
    /** With the two signs that mark numbers here, which an attribute may hold too. */
    private static final String DIRECTION_MARKS = "[\\x01\\x02\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]";
    private static final String SPACES = "[\u00a0\u2000-\u200a\u202f]";
    private static final String MINUS = "(?<![\\p{L}\\p{N}])[-\u2212\u2013](\\p{Sc}*)(?=[.,]?\\d)";
    private static final String NUMBER = "(\\x02?(?:\\d{1,3}(?:[ '\u2019]\\d{3})+(?!\\d)(?:[.,]\\d+)*"
            + "|\\d+(?:[.,]\\d+)*|[.,]\\d+)(?:[eE][+\u2212-]?\\d+)?)";
    /** What stands between the ends of a range. */
    private static final String UP_TO = " *([-\u2013\u2014\u2212]|to) *";
    private static final String ZEROS = "\u0660\u06f0\u0966\uff10";

    final int kind;
    /** The first number's sign, digits and marks, in ASCII digits. */
    final String number;
    /** The second one's; empty where there is none. */
    final String second;
    /** What stands before the first number, without its minus. */
    final String before;
    /** What stands between the first two. */
    final String between;
    /** What stands behind the last number. */
    final String tail;
    /** What stands behind the first number, further numbers included. */
    final String rest;
    /** The digit zero of the script in which the numbers are written. */
    final char zero;

    /** Takes a text apart whose white space is folded. */
    NumberText(String text) {
        String plain = (text.length() < Text.LONG ? text : "x").replaceAll(DIRECTION_MARKS, "")
                .replaceAll(ASIDE, " ").replaceAll(SPACES, " ")
                .replace('\u066b', '.').replace('\u066c', '\'').replace('\u03bc', '\u00b5');
        char found = '0';
        for (int i = 0; i < ZEROS.length(); i++) {
            String ascii = Decimal.digits(plain, ZEROS.charAt(i), '0');
            found = ascii.equals(plain) ? found : ZEROS.charAt(i);
            plain = ascii;
        }
        zero = found;
        String marked = plain.replaceAll(MINUS, "$1\u0002").replaceAll(NUMBER, "\u0001$1\u0001");
        String[] parts = marked.split("\u0001", -1);
        boolean hasNumber = parts.length > 1;
        boolean hasSecond = parts.length > 3;
        before = hasNumber ? parts[0] : "";
        number = hasNumber ? parts[1] : "";
        second = hasSecond ? parts[3] : "";
        tail = hasNumber ? parts[parts.length - 1] : "";
        rest = marked.replace("\u0001", "").substring((before + number).length());
        between = hasSecond ? parts[2] : "";
        kind = !hasNumber ? text.isEmpty()
                || plain.trim().toLowerCase().matches("[-\u2013\u2014?\u2026]|\\.{3}|n/a|na|tbd") ? MISSING : NONE
                : !hasSecond ? ONE
                : parts.length > 5 ? SEVERAL
                : between.matches(UP_TO) || between.replace(tail.trim(), "").replace(before.trim(), "").matches(UP_TO)
                        ? RANGE
                : between.matches(".*(\u00b1|\\+/-) *") ? ERROR : SEVERAL;
    }

    /**
     * What stands behind the number and may be its unit, with the space before it. In {@code 12 ms ± 5 %}
     * that is the milliseconds, and so it is nothing in {@code 120 ± 5 %}, unless percentages are meant.
     */
    String behind(boolean isPercentage) {
        String own = between.replaceAll(" *(\u00b1|\\+/-) *$", "");
        return kind == SEVERAL ? rest : kind != ERROR ? tail
                : !own.isEmpty() ? own : isRelative(isPercentage) ? "" : tail;
    }

    /** Whether what follows the {@code ±} is a share of the number, in percent. */
    boolean isRelative(boolean isPercentage) {
        return tail.trim().startsWith("%") && !isPercentage && !between.contains("%");
    }
}
