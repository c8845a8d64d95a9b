package dev.weigh.playground.build;

/** What {@code dev.weigh.words.Languages} is in the playground, which has all languages: see {@link PackedWords}. */
final class Languages {

    private static final String[] LINES = packed().split("\n");

    private Languages() {
    }

    /** A line of the words' names, and one for each language: the compiler puts it in. */
    static String packed() {
        throw new IllegalStateException("Only in the script");
    }

    static String[] names() {
        return items(LINES[0]);
    }

    static String[] of(String code) {
        for (String line : LINES) {
            if (line.startsWith(code + "\t")) {
                return items(line);
            }
        }
        return items(LINES[1]);
    }

    private static String[] items(String line) {
        return line.split("\t", -1);
    }
}
