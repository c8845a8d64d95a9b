package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A table's cells where HTML's table model puts them, spans included.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#forming-a-table">forming a table</a>
 */
public final class Grid {

    /**
     * A row.
     *
     * @param node the row itself
     * @param cells its cells by column
     * @param isHead whether it stands in the head
     */
    public record Row(Source node, List<Source> cells, boolean isHead) {

        /** Whether it goes as far as that column. */
        public boolean has(int column) {
            return column < cells.size();
        }

        /** The cell in the column; the row itself, which is a text without one, where it is shorter. */
        public Source cell(int column) {
            return has(column) ? cells.get(column) : node;
        }

        /** The text in the column, as labels are read. */
        public String text(int column) {
            return Text.plain(cell(column));
        }
    }

    private static final int WIDEST = 1000;

    /** All rows but the titles of sections. */
    public List<Row> rows = new ArrayList<>();
    /** How many columns there are. */
    public int width;
    /** How many cells, each as often as it spans; of a table that has too many not all are read. */
    int size;

    /** The cells of a table; its rows as columns where it is turned. */
    public Grid(Source table, boolean isTurned) {
        List<Row> all = new ArrayList<>();
        read(table, false, all);
        int widest = 0;
        for (Row row : all) {
            widest = Math.max(widest, row.cells.size());
        }
        for (Row row : all) {
            // One cell across all columns is a title, and a row without any is nothing.
            if (row.has(0) && (widest < 2 || row.cell(widest - 1) != row.cell(0))) {
                rows.add(row);
                width = Math.max(width, row.cells.size());
            }
        }
        if (isTurned) {
            turn();
        }
    }

    /** How many rows stand above this one; rows are told apart by being the same, and not by what is in them. */
    int index(Row row) {
        int index = 0;
        while (rows.get(index) != row) {
            index++;
        }
        return index;
    }

    /** Makes rows of the columns; the first of them is the head. */
    private void turn() {
        List<Row> turned = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<Source> cells = new ArrayList<>();
            for (Row row : rows) {
                cells.add(row.cell(column));
            }
            turned.add(new Row(cells.get(0), cells, column == 0));
        }
        width = rows.size();
        rows = turned;
    }

    private void read(Source group, boolean isHead, List<Row> rows) {
        Source[] hanging = new Source[WIDEST];
        int[] left = new int[WIDEST];
        for (Source child : group.children()) {
            if (child.tag().equals("tr") && size <= Limits.CELLS) {
                List<Source> cells = cells(child, hanging, left);
                // A title asks for as many columns as there may be.
                boolean isTitle = cells.size() == WIDEST;
                size += isTitle ? 9 : 0;
                for (int i = 0; i < cells.size() && !isTitle && size <= Limits.CELLS; i++) {
                    size += Limits.size(cells.get(i).text());
                }
                rows.add(new Row(child, cells, isHead));
            } else if (Text.isNamed(child, " thead tbody ")) {
                read(child, child.tag().equals("thead"), rows);
            }
        }
    }

    /** A row's cells, with those that hang down into it from the rows above. */
    private static List<Source> cells(Source row, Source[] hanging, int[] left) {
        List<Source> cells = new ArrayList<>();
        List<Source> own = new ArrayList<>();
        for (Source cell : row.children()) {
            int span = Text.isNamed(cell, " td th ") ? span(cell, "colspan", 1) : 0;
            for (int i = 0; i < span && own.size() < WIDEST; i++) {
                own.add(cell);
            }
        }
        int next = 0;
        for (int i = 0; i < WIDEST && (left[i] > 0 || next < own.size()); i++) {
            if (left[i] <= 0) {
                hanging[i] = own.get(next++);
                left[i] = span(hanging[i], "rowspan", WIDEST);
            }
            left[i]--;
            cells.add(hanging[i]);
        }
        return cells;
    }

    /** How many columns or rows a cell covers, and what 0 means there. */
    private static int span(Source cell, String attribute, int zero) {
        String span = cell.attribute(attribute);
        int wanted = span.matches("\\d{1,9}") ? Math.min(Integer.parseInt(span), WIDEST) : 1;
        return wanted == 0 ? zero : wanted;
    }
}
