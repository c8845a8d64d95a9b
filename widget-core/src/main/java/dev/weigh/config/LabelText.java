package dev.weigh.config;

import dev.weigh.words.Words;

/**
 * A header's text taken apart: {@code Latency (ms) ↓} is the label {@code Latency}, the unit
 * {@code ms} and that lower is better.
 */
final class LabelText {

    private static final String UP = "\u2191\u2b06";
    private static final String DOWN = "\u2193\u2b07";
    private static final String SORTS = "\u25b2\u25bc\u21c5\ufe0f\ufe0e ";

    String label;
    String unit = "";
    /** 1 for higher, -1 for lower, 0 where the header doesn't say. */
    int direction;

    LabelText(String text, Words words) {
        label = text.trim();
        while (takeEnd(words)) {
            label = label.trim();
        }
    }

    /** The text within its brackets, or the text itself. */
    static String inside(String text) {
        int last = text.length() - 1;
        return last > 0 && (text.charAt(0) == '(' && text.charAt(last) == ')'
                || text.charAt(0) == '[' && text.charAt(last) == ']') ? text.substring(1, last).trim() : text;
    }

    private boolean takeEnd(Words words) {
        int last = label.length() - 1;
        if (last < 1) {
            return false;
        }
        char end = label.charAt(last);
        if (SORTS.indexOf(end) >= 0 || isArrow(end)) {
            label = label.substring(0, last);
            return true;
        }
        int open = Math.max(label.lastIndexOf('('), label.lastIndexOf('['));
        String inside = open < 1 ? "" : inside(label.substring(open));
        if (open < 1 || inside.length() == label.length() - open || !takes(inside, words)) {
            return false;
        }
        label = label.substring(0, open);
        return true;
    }

    private boolean isArrow(char c) {
        int arrow = UP.indexOf(c) >= 0 ? 1 : DOWN.indexOf(c) >= 0 ? -1 : 0;
        direction = arrow == 0 ? direction : arrow;
        return arrow != 0;
    }

    private boolean takes(String inside, Words words) {
        String said = inside.toLowerCase();
        boolean isLower = said.equals("lower is better") || said.equals(words.text(Words.LOWER));
        if (isLower || said.equals("higher is better") || said.equals(words.text(Words.HIGHER))) {
            direction = isLower ? -1 : 1;
            return true;
        }
        if (Units.isUnit(inside)) {
            unit = inside;
            return true;
        }
        return inside.length() == 1 && isArrow(inside.charAt(0));
    }
}
