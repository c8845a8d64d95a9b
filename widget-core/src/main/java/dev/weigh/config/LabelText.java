package dev.weigh.config;

import dev.weigh.words.Word;
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
        label = text.length() < Text.LONG ? text.replaceAll("(?<=.)" + SPACE + "$", "") : text;
        String[] parts = parts();
        while (parts.length > 1 && takes(parts[1].trim(), words)) {
            label = parts[0];
            parts = parts();
        }
    }

    private String[] parts() {
        String marked = label.length() < Text.LONG ? label.replaceAll(END, "$1\u0001$2$3") : label;
        return marked.split("\u0001", -1);
    }

    /** The text within its brackets, or the text itself. */
    static String inside(String text) {
        return text.replaceAll("^[(\\[](.*)[)\\]]$", "$1").trim();
    }

    private boolean takes(String end, Words words) {
        String said = end.toLowerCase();
        String bare = end.replaceAll("^in ", "");
        boolean isUnit = Units.isUnit(bare);
        boolean isLower = said.matches("[\u2193\u2b07]\ufe0f?|lower is better") || said.equals(words.text(Word.LOWER));
        boolean isHigher = said.matches("[\u2191\u2b06]\ufe0f?|higher is better")
                || said.equals(words.text(Word.HIGHER));
        unit = isUnit ? bare : unit;
        direction = isLower ? -1 : isHigher ? 1 : direction;
        return isUnit | isLower | isHigher;
    }
}
