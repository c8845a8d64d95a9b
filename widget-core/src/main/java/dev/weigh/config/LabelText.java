package dev.weigh.config;

import dev.weigh.quantity.Units;
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

    private static final String TIME = ".*(time|duration|zeit|dauer|dur\u00e9e|tiempo).*";

    String label;
    String unit = "";
    /** 1 for higher, -1 for lower, 0 where the header doesn't say. */
    int direction = 0;

    LabelText(String text, Words words) {
        label = text;
        if (text.length() < Text.LONG) {
            take(words);
        }
    }

    private void take(Words words) {
        label = label.replaceAll("(?<=.)" + SPACE + "$", "");
        String[] parts = parts();
        while (parts.length > 1 && takes(parts[1].trim(), words)) {
            label = parts[0];
            parts = parts();
        }
        // Time, ms: the words stay, as nothing parts them from the label.
        String end = label.replaceAll("^.*(?:, | in )", "");
        unit = unit.isEmpty() && !end.equals(label) && Units.isUnit(end) ? end : unit;
    }

    private String[] parts() {
        return label.replaceAll(END, "$1\u0001$2$3").split("\u0001", -1);
    }

    /** The text within its brackets, or the text itself. */
    static String inside(String text) {
        return text.replaceAll("^[(\\[](.*)[)\\]]$", "$1").trim();
    }

    /** Takes what stands at the end, where all of it is a unit or a direction. */
    private boolean takes(String end, Words words) {
        if (takesPart(end, words)) {
            return true;
        }
        String before = unit;
        int sign = direction;
        boolean isTaken = true;
        for (String part : end.split("[,;] ", -1)) {
            isTaken &= takesPart(part.trim(), words);
        }
        unit = isTaken ? unit : before;
        direction = isTaken ? direction : sign;
        return isTaken;
    }

    private boolean takesPart(String end, Words words) {
        String said = end.toLowerCase();
        String bare = end.replaceAll("^in ", "");
        // (min) is a minimum, or what has been minified, unless a time stands before it.
        boolean isUnit = Units.isUnit(bare)
                && (!bare.equals("min") || label.toLowerCase().matches(TIME));
        boolean isLower = said.matches("[\u2193\u2b07]\ufe0f?|(lower|less|smaller)( is |=)better")
                || said.equals(words.text(Word.LOWER));
        boolean isHigher = said.matches("[\u2191\u2b06]\ufe0f?|(higher|more|bigger)( is |=)better")
                || said.equals(words.text(Word.HIGHER));
        unit = isUnit ? bare : unit;
        direction = isLower ? -1 : isHigher ? 1 : direction;
        return isUnit | isLower | isHigher;
    }
}
