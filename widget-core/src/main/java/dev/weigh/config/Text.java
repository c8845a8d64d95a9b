package dev.weigh.config;

import dev.weigh.model.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What an author wrote, read plainly. */
public final class Text {

    /** So long a text is neither a number nor a label with a unit: it is shown, and not searched for them. */
    static final int LONG = 999;

    private Text() {
    }

    private static final int NEAR = 30;
    private static final String UNHEARD = " tr script style noscript template ";
    /** What stands on lines of its own. */
    private static final String BLOCKS = " br p div li ul ol dd dt ";
    private static final String HIDDEN =
            "(?:.*[ \\t\\n])?(sr-only|visually-?hidden|screen-reader(-text|-only)?|sortkey)(?:[ \\t\\n].*)?";
    /** What has a power: ten as a factor, or a unit. */
    private static final String POWER = ".*([\u00d7x\u00b7] ?10|(^|[^\\p{L}])([kcmd\u00b5n]?m|ft|in)|/s)";

    /** The text that the node shows, spaces folded; a row has none. */
    public static String shown(Source node) {
        return folded(within("", node, false));
    }

    /** What names the node: its text, or the picture's that stands in its place. */
    public static String name(Source node) {
        String name = shown(node);
        return name.isEmpty() ? folded(alternative(node)) : name;
    }

    /** The text with all that stands above or below the line. */
    static String whole(Source node) {
        return folded(within("", node, true));
    }

    /** The same, for a label. */
    public static String plain(Source node) {
        return shown(node);
    }

    private static String alternative(Source node) {
        String text = node.attribute("alt");
        for (Source child : node.children()) {
            text += " " + alternative(child);
        }
        return text;
    }

    /** The text before, and that of the node behind it. */
    private static String within(String before, Source node, boolean isWhole) {
        boolean isRaised = node.tag().equals("sup");
        String text = node.tag().isEmpty() ? before + node.text() : before;
        if (isNamed(node, UNHEARD) || isHidden(node)) {
            return before;
        }
        if (isRaised || node.tag().equals("sub")) {
            String inner = "";
            for (Source child : node.children()) {
                inner = within(inner, child, isWhole);
            }
            String written = raised(before, folded(inner), isRaised);
            return before + (isWhole && written.isEmpty() ? " " + inner : written);
        }
        String space = isNamed(node, BLOCKS) ? " " : "";
        text += space;
        for (Source child : node.children()) {
            text = within(text, child, isWhole);
        }
        return text + space;
    }

    /** What stands above or below the line: an error, a power, a part of a formula; nothing for a note mark. */
    private static String raised(String all, String inner, boolean isRaised) {
        // What tells stands right before it.
        String before = all.substring(Math.max(0, all.length() - NEAR));
        String written = Decimal.swapped(inner.replace("\u2212", "-"), Decimal.PLAIN,
                isRaised ? Decimal.RAISED : Decimal.LOWERED);
        boolean isPower = before.matches(isRaised ? POWER : ".*\\p{L}");
        boolean isError = inner.length() < NEAR && inner.matches(".*(\u00b1|\\+/-).*|[+\u2212-] ?\\p{Nd}.*")
                && before.matches(".*\\p{Nd} *[+\u2212-]?\\p{Nd}* *") && !before.matches(POWER);
        return isError ? " " + inner
                : inner.matches("st|nd|rd|th") ? inner
                : isPower && inner.matches("[-+\u2212]?\\d+") ? written : "";
    }

    private static boolean isHidden(Source node) {
        return node.has("hidden") || node.attribute("style").replace(" ", "").contains("display:none")
                || node.attribute("class").matches(HIDDEN);
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

    /** The text with each run of white space as one space, and none at its ends; no hard space either. */
    public static String folded(String text) {
        return text.replaceAll("[\\x00- ]+", " ").replaceAll("^[ \u00a0]+|(?<![ \u00a0])[ \u00a0]+$", "");
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
        return Decimal.number(text.trim());
    }
}
