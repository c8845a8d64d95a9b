package dev.weigh.testing.random;

/** Writes HTML that every parser reads alike, whatever stands in it. */
final class Markup {

    private Markup() {
    }

    /** A text in the page, or in an attribute between double quotes. */
    static String text(String text) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            html.append(switch (letter) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\n', '\t' -> "&#" + (int) letter + ";";
                default -> "" + Unwritable.written(letter);
            });
        }
        return html.toString();
    }

    /** An attribute with a space before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value) + "\"";
    }

    /** An item of a list that is taken to the letter. */
    static String item(String text) {
        return text.replaceAll("([\\\\|;{])", "\\\\$1");
    }
}
