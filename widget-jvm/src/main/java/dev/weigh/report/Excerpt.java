package dev.weigh.report;

import java.util.function.IntPredicate;

/**
 * A line of a file with a mark below the column that is meant.
 *
 * @param source the line, or the part of it around the column
 * @param pointer as wide a space as is before the column, and the mark
 */
record Excerpt(String source, String pointer) {

    /** So much of a long line is shown before the column, and twice as much from there on. */
    private static final int AROUND = 40;
    private static final String CUT = "…";

    /** The line around the column, which counts from 1. */
    static Excerpt of(String line, int column) {
        int at = Math.max(0, Math.min(column - 1, line.length()));
        int from = line.length() <= 3 * AROUND || at <= AROUND ? 0 : at - AROUND;
        int to = Math.min(line.length(), from + 3 * AROUND);
        String shown = TerminalText.visible(line.substring(from, to));
        String before = (from > 0 ? CUT : "") + shown.substring(0, at - from);
        String after = shown.substring(at - from) + (to < line.length() ? CUT : "");
        return new Excerpt(before + after, blank(before) + "^");
    }

    /** As wide a space as the text: a tab is one, and letters that take two places have a space that does. */
    private static String blank(String text) {
        IntPredicate isWide = letter -> letter > 0xffff
                || Character.isIdeographic(letter) || '\uac00' <= letter && letter <= '\ud7a3'
                || '\u3000' <= letter && letter <= '\u30ff' || '\uff01' <= letter && letter <= '\uff60';
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(letter ->
                blank.append(letter == '\t' ? "\t" : isWide.test(letter) ? "\u3000" : " "));
        return blank.toString();
    }
}
