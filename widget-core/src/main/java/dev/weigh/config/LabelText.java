package dev.weigh.config;

import dev.weigh.words.Words;

/**
 * A header's text taken apart: {@code Latency (ms) ↓} is the label {@code Latency}, the unit
 * {@code ms} and that lower is better.
 */
final class LabelText {

    private static final String SPACE = "[ \ufe0e\ufe0f\u25b2\u25bc\u21c5]*";
    /** The label, and at its end an arrow, bare or in brackets, or what else stands in brackets. */
    private static final String END = "^(.*[^ ])" + SPACE
            + "(?:([\u2191\u2193\u2b06\u2b07])|[(\\[]([^()\\[\\]]+)[)\\]])$";

    String label;
    String unit = "";
    /** 1 for higher, -1 for lower, 0 where the header doesn't say. */
    int direction = 0;

    LabelText(String text, Words words) {
        boolean isShort = text.length() < Text.LONG;
        label = isShort ? text.replaceAll("(?<=.)" + SPACE + "$", "") : text;
        while (isShort && label.matches(END) && takes(label.replaceAll(END, "$2$3").trim(), words)) {
            label = label.replaceAll(END, "$1");
        }
    }

    /** The text within its brackets, or the text itself. */
    static String inside(String text) {
        return text.replaceAll("^[(\\[](.*)[)\\]]$", "$1").trim();
    }

    private boolean takes(String end, Words words) {
        String said = end.toLowerCase();
        if (said.matches("[\u2193\u2b07]\ufe0f?|lower is better") || said.equals(words.text(Words.LOWER))) {
            direction = -1;
        } else if (said.matches("[\u2191\u2b06]\ufe0f?|higher is better") || said.equals(words.text(Words.HIGHER))) {
            direction = 1;
        } else {
            unit = Units.isUnit(end) ? end : unit;
            return Units.isUnit(end);
        }
        return true;
    }
}
