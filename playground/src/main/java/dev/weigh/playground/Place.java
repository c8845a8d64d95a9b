package dev.weigh.playground;

import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a table something is.
 *
 * @param row its row, the header first; -1 for what is in none, and -2 for what is in a metric's verdict
 * @param column its column; -1 for what is in none
 */
record Place(int row, int column) {

    /** What is about the whole. */
    static final Place NONE = new Place(-1, -1);

    private static final int VERDICT = -2;

    /** The verdict of the metric in a column. */
    static Place verdict(int column) {
        return new Place(VERDICT, column);
    }

    /** Where the node stands in the root's table. */
    static Place of(Source node, Source root) {
        List<Source> rows = new ArrayList<>();
        collect(root, rows);
        for (int row = 0; row < rows.size(); row++) {
            int column = rows.get(row).children().indexOf(node);
            if (column >= 0) {
                return new Place(row, column);
            }
        }
        return NONE;
    }

    private static void collect(Source node, List<Source> rows) {
        if (node.tag().equals("tr")) {
            rows.add(node);
        } else {
            node.children().forEach(child -> collect(child, rows));
        }
    }

    boolean isCell() {
        return row > 0;
    }

    boolean isVerdict() {
        return row == VERDICT;
    }

    boolean isHead() {
        return row == 0;
    }
}
