package dev.weigh.config;

import dev.weigh.model.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What an author wrote, read plainly. */
final class Text {

    private Text() {
    }

    /** The text of the node without {@code sup} and {@code sub}, spaces folded. */
    static String plain(Source node) {
        return folded(without(node));
    }

    private static String without(Source node) {
        if (node.tag().isEmpty()) {
            return node.text();
        }
        String text = "";
        for (Source child : node.children()) {
            if (!isNamed(child, " sup sub script style template ")) {
                text += without(child);
            }
        }
        return text;
    }

    /** Whether the node's name is one of those in the list, which has a space around each. */
    static boolean isNamed(Source node, String names) {
        return names.contains(" " + node.tag() + " ");
    }

    /** The text with each run of white space as one space, and none at its ends. */
    static String folded(String text) {
        String folded = "";
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                gap = !folded.isEmpty();
            } else {
                folded += gap ? " " + c : "" + c;
                gap = false;
            }
        }
        return folded;
    }

    /** The number that an attribute holds in machine form; not a number where it holds no single one. */
    static double number(String text) {
        NumberText read = new NumberText(folded(text));
        if (read.tokens.size() != 1) {
            return Double.NaN;
        }
        double value = Decimal.value(read.tokens.get(0).digits(), '.');
        return read.tokens.get(0).isNegative() ? -value : value;
    }

    /**
     * The items between the marks, trimmed; a backslash takes a mark, a brace or a backslash
     * literally. An empty text has no items.
     */
    static List<String> items(String text, char mark) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() ? !text.isEmpty() : text.charAt(i) == mark) {
                items.add(text.substring(start, i).trim());
                start = i + 1;
            } else if (i < text.length() && text.charAt(i) == '\\') {
                i++;
            }
        }
        return items;
    }

    /** The item without the backslashes that took a mark literally. */
    static String literal(String item) {
        String text = "";
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            if (c == '\\' && i + 1 < item.length() && "|;{\\".indexOf(item.charAt(i + 1)) >= 0) {
                c = item.charAt(++i);
            }
            text += c;
        }
        return text;
    }
}
