package dev.weigh.config;

/**
 * How much a widget may have: far above what authors write. Beyond one of these its root stays as it is, in a browser
 * as on a server, and its problem names the limit.
 */
final class Limits {

    /** The cells of a table or of lists, each as often as it spans rows and columns: see {@link #size}. */
    static final int CELLS = 10_000;
    /** The columns of a table, or its rows where it has its metrics in rows; the metrics of lists. */
    private static final int COLUMNS = 200;
    /** The widgets of a page. */
    private static final int WIDGETS = 1000;
    /** The characters of an id, of the name of a contender or a metric, and of what stands beside it. */
    static final int NAME = 1000;
    /** The characters of all that stands in a root. */
    private static final int TEXT = 1_000_000;

    private Limits() {
    }

    /** How many cells a text counts as: one, and one more for each hundred characters. */
    static int size(String text) {
        return 1 + text.length() / 100;
    }

    /** The limit that a root is beyond before it is read; empty for none. */
    static String before(Source root, int widgets) {
        return widgets >= WIDGETS ? "1,000 widgets"
                : root.text().length() > TEXT ? "1,000,000 characters" : "";
    }

    /** The limit that a table or lists are beyond; empty for none. */
    static String of(int columns, int cells) {
        return columns > COLUMNS ? "200 columns" : cells > CELLS ? "10,000 cells" : "";
    }
}
