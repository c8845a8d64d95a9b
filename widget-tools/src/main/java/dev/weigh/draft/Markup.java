package dev.weigh.draft;

import dev.weigh.check.Attribute;
import java.util.ArrayList;
import java.util.List;

/** Writes texts so that each form of markup reads them back to the letter. */
final class Markup {

    /** What parts one attribute of a long root from the next. */
    static final String NEXT = "\n    ";

    private Markup() {
    }

    /** Whether an attribute may come along from a draft of a stranger. */
    static boolean isOurs(String name) {
        return name.matches("lang|dir") || Attribute.isMeant(name);
    }

    /** Text between tags; a character that a terminal obeys, and no page shows, is shown as none. */
    static String text(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]", "\ufffd")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An attribute with a space before it, on one line; a name alone where it has no value. */
    static String attribute(String name, String value) {
        String line = text(value).replaceAll("\\s+", " ").replace("\"", "&quot;");
        return value.isEmpty() ? " " + name : " " + name + "=\"" + line + "\"";
    }

    /** An attribute where there is a value for it. */
    static String optional(String name, String value) {
        return value.isEmpty() ? "" : attribute(name, value);
    }

    /** A cell of a Markdown table. */
    static String cell(String text) {
        return text(text).replaceAll("[\\\\`*_\\[\\]~|]", "\\\\$0");
    }

    /** An item of a list in an attribute. */
    static String item(String text) {
        return text.replaceAll("[\\\\|;{]", "\\\\$0");
    }

    /** An item that is a sentence: its placeholders stay what they are. */
    static String sentence(String text) {
        return text.replace("|", "\\|");
    }

    /** A list with the mark between its items; an end of empty ones is left out. */
    static String list(List<String> items, String mark) {
        List<String> kept = new ArrayList<>(items);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
            kept.remove(kept.size() - 1);
        }
        return String.join(mark, kept).trim();
    }
}
