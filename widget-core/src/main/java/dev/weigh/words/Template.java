package dev.weigh.words;

/** A text with placeholders in braces; a backslash takes a brace literally. */
public final class Template {

    /** What stands for a placeholder. */
    public interface Values {

        /** The value of the placeholder; empty where it has none here. */
        String of(String placeholder);
    }

    private Template() {
    }

    /** The text with its placeholders filled in. */
    public static String filled(String text, Values values) {
        String filled = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '{' ? text.indexOf('}', i) : -1;
            if (end > 0) {
                filled += values.of(text.substring(i + 1, end));
                i = end;
            } else {
                if (c == '\\' && i + 1 < text.length() && "|;{\\".indexOf(text.charAt(i + 1)) >= 0) {
                    c = text.charAt(++i);
                }
                filled += c;
            }
        }
        return filled;
    }
}
