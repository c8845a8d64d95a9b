package dev.weigh.playground;

import dev.weigh.draft.Form;
import dev.weigh.draft.Sheet;
import dev.weigh.draft.MetricOptions;
import dev.weigh.draft.DraftOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * All that somebody has made on the page: what is undone, and what a link holds.
 *
 * @param rows the texts of the table, the header first; all rows are of one length
 * @param options what is wanted beside them; columns go by {@code #} and their number
 * @param form the form in which the markup is shown
 */
record State(List<List<String>> rows, DraftOptions options, Form form) {

    /** What to say of a table that is larger than this page can show while somebody writes. */
    static final String TOO_LARGE = "A table here has 5,000 cells in 100 columns at most, and a text 5,000 characters";
    private static final int CELLS = 5000;
    private static final int COLUMNS = 100;
    private static final int LONGEST = 5000;

    /** Whether it is so large that to show it would take seconds. */
    boolean isTooLarge() {
        boolean isWide = width() > COLUMNS || width() * rows.size() > CELLS;
        return isWide || rows.stream().anyMatch(row -> row.stream().anyMatch(State::isLong))
                || isLong(options.title()) || isLong(options.source()) || isLong(options.id())
                || isLong(options.start()) || isLong(options.root().toString())
                || isLong(options.metrics().toString());
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    int width() {
        return rows.get(0).size();
    }

    /** This with another text in a cell. */
    State with(int row, int column, String text) {
        List<List<String>> more = copy();
        String before = more.get(row).set(column, text);
        boolean isName = row == 0 && options.names().contains(before);
        return new State(more, isName ? options.naming(options.names().stream()
                .map(name -> name.equals(before) ? text : name).toList()) : options, form);
    }

    /** This with cells of a spreadsheet from this place on; there are as many rows and columns as they need. */
    State filled(int row, int column, String text) {
        List<List<String>> more = copy();
        String[] lines = text.stripTrailing().split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            for (int j = 0; j < cells.length; j++) {
                while (more.size() <= row + i) {
                    more.add(new ArrayList<>());
                }
                List<String> line = more.get(row + i);
                while (line.size() <= column + j) {
                    line.add("");
                }
                line.set(column + j, cells[j].trim());
            }
        }
        return new State(Sheet.filled(more), options, form);
    }

    State with(DraftOptions others) {
        return new State(rows, others, form);
    }

    State with(Form other) {
        return new State(rows, options, other);
    }

    /** This with an empty row below the other. */
    State withRow(int above) {
        List<List<String>> more = copy();
        List<String> empty = new ArrayList<>();
        rows.get(0).forEach(cell -> empty.add(""));
        more.add(above + 1, empty);
        return new State(more, options, form);
    }

    /** This without the row; the header and one row below it stay. */
    State withoutRow(int row) {
        List<List<String>> less = copy();
        if (less.size() > 2) {
            less.remove(row);
        }
        return new State(less, options, form);
    }

    /** This with the row at another place; this where there is no such place. */
    State withRowMoved(int row, int to) {
        List<List<String>> moved = copy();
        if (to >= 0 && to < moved.size()) {
            moved.add(to, moved.remove(row));
        }
        return new State(moved, options, form);
    }

    /** This with an empty column behind the other. */
    State withColumn(int before) {
        List<List<String>> more = copy();
        more.forEach(row -> row.add(before + 1, ""));
        return renumbered(more, column -> column > before ? column + 1 : column);
    }

    /** This without the column; two stay. */
    State withoutColumn(int gone) {
        if (width() <= 2) {
            return this;
        }
        List<List<String>> less = copy();
        less.forEach(row -> row.remove(gone));
        return renumbered(less, column -> column == gone ? -1 : column > gone ? column - 1 : column);
    }

    /** This with the column and its neighbour in each other's places. */
    State withColumnMoved(int from, int to) {
        if (to < 0 || to >= width()) {
            return this;
        }
        List<List<String>> moved = copy();
        moved.forEach(row -> row.add(to, row.remove(from)));
        return renumbered(moved, column -> column == from ? to : column == to ? from : column);
    }

    /** This with rows as columns; what was wanted of metrics is gone with them. */
    State turned() {
        return new State(new Sheet(rows).turned().rows(), options.withMetrics(Map.of()).startingWith(""), form);
    }

    private List<List<String>> copy() {
        List<List<String>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }

    /** The rows with what is wanted of columns at their new places; -1 is none. */
    private State renumbered(List<List<String>> others, IntUnaryOperator place) {
        Map<String, MetricOptions> wanted = new LinkedHashMap<>();
        String start = options.start();
        for (int i = 0; i < width(); i++) {
            int to = place.applyAsInt(i);
            MetricOptions wish = options.column(i);
            if (to >= 0 && !wish.equals(MetricOptions.NONE)) {
                wanted.put(DraftOptions.name(to), wish);
            }
            start = options.start().equals(DraftOptions.name(i)) ? to < 0 ? "" : DraftOptions.name(to) : start;
        }
        return new State(others, options.withMetrics(wanted).startingWith(start), form);
    }
}
