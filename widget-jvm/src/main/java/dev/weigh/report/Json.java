package dev.weigh.report;

/** Writes JSON, of which only texts need care. */
public final class Json {

    private static final int FIRST_PLAIN = 0x20;

    private Json() {
    }

    /** The text as JSON has it, quotes included. */
    public static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            // A half of a pair alone could not be written as bytes.
            boolean isCoded = letter < FIRST_PLAIN || letter == '\u2028' || letter == '\u2029'
                    || Character.isSurrogate(letter);
            json.append(letter == '"' || letter == '\\' ? "\\" + letter
                    : isCoded ? "\\u%04x".formatted((int) letter) : "" + letter);
        }
        return json.append('"').toString();
    }

    /** {@code "name": "text"}. */
    public static String pair(String name, String text) {
        return text(name) + ": " + text(text);
    }
}
