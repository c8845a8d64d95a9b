package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** What an author wrote, read plainly. */
public final class Text {

    /** So long a text is neither a number nor a label with a unit: it is shown, and not searched for them. */
    static final int LONG = 999;

    private Text() {
    }

    /** The text of the node without {@code sup} and {@code sub}, spaces folded; a row has none. */
    public static String plain(Source node) {
        return folded(without(node, " sup sub tr script style noscript template "));
    }

    /** The text that the node shows, spaces folded. */
    public static String shown(Source node) {
        return folded(without(node, " tr script style noscript template "));
    }

    private static String without(Source node, String names) {
        String text = node.tag().isEmpty() ? node.text() : "";
        if (!isNamed(node, names)) {
            for (Source child : node.children()) {
                text += without(child, names);
            }
        }
        return text;
    }

    /** The node and all within, but nothing in a row of a table or in another widget. */
    public static List<Source> parts(Source node) {
        List<Source> parts = new ArrayList<>();
        collect(node, parts);
        return parts;
    }

    private static void collect(Source node, List<Source> parts) {
        parts.add(node);
        for (Source child : node.children()) {
            if (!isNamed(node, " tr ") && !child.has("data-weigh")) {
                collect(child, parts);
            }
        }
    }

    /** Whether the node's name is one of those in the list, which has a space around each. */
    static boolean isNamed(Source node, String names) {
        return names.contains(" " + node.tag() + " ");
    }

    /** The text with each run of white space as one space, and none at its ends. */
    public static String folded(String text) {
        return text.replaceAll("[\\x00- ]+", " ").trim();
    }

    /**
     * The items between the marks, trimmed; an empty text has none. A backslash takes a mark, a brace
     * or a backslash literally: see {@link #literal}.
     */
    public static List<String> items(String text, String mark) {
        List<String> items = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String item : text.split("(?<=(?:^|[^\\\\])(?:\\\\\\\\){0,9})[" + mark + "]", -1)) {
                items.add(item.trim());
            }
        }
        return items;
    }

    /** The item without the backslashes that took a mark literally. */
    public static String literal(String item) {
        return item.replaceAll("\\\\([|;{\\\\])", "$1");
    }

    /** The number that an attribute holds in machine form; not a number where it holds no single one. */
    static double number(String text) {
        String number = text.trim();
        return number.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?") ? Double.parseDouble(number) : Double.NaN;
    }
}
