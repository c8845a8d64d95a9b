package dev.weigh.report;

/** Writes JSON, of which only texts need care. */
public final class Json {

    private static final int FIRST_PLAIN = 0x20;
    private static final int FIRST_CONTROL = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private static final String OBEYED = "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e"
            + "\u2066\u2067\u2068\u2069";

    private Json() {
    }

    /** The text as JSON has it, quotes included. */
    public static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        char before = 0;
        for (char letter : text.toCharArray()) {
            // A half of a pair alone could not be written as bytes; the others a terminal or a log would obey.
            boolean isCoded = letter < FIRST_PLAIN || Character.isSurrogate(letter) || letter == '#' && before == '#'
                    || OBEYED.indexOf(letter) >= 0 || letter >= FIRST_CONTROL && letter <= LAST_CONTROL;
            json.append(letter == '"' || letter == '\\' ? "\\" + letter
                    : isCoded ? "\\u%04x".formatted((int) letter) : "" + letter);
            before = letter;
        }
        return json.append('"').toString();
    }

    /** {@code "name": "text"}. */
    public static String pair(String name, String text) {
        return text(name) + ": " + text(text);
    }
}
