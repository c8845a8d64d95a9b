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
        for (String part : text.split("(?<!\\\\)(?=\\{)|(?<=\\})", -1)) {
            filled += part.matches("\\{[^{}]*\\}") ? values.of(part.substring(1, part.length() - 1))
                    : part.replaceAll("\\\\([|;{\\\\])", "$1");
        }
        return filled;
    }
}
