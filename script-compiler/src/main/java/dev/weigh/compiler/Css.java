package dev.weigh.compiler;

/** The stylesheet as it goes into the script: without what a browser doesn't need. */
final class Css {

    private Css() {
    }

    /** The sheet without comments, line ends and the spaces around punctuation. */
    static String minified(String sheet) {
        return sheet
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>~]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    /** The text as a JavaScript string. */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
