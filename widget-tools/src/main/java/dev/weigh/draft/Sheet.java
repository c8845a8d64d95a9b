package dev.weigh.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of texts: rows of one length, the first of them the header. Each text is one line without space around.
 *
 * @param rows the rows from above, the header too
 */
public record Sheet(List<List<String>> rows) {

    static final String NONE = "there is no table: it takes a header, a row below it, and two columns";
    /** So large a table nobody reads; a draft looks at each column by itself, and shows each cell in a field. */
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CELLS = 10_000;
    private static final int LONGEST = 5000;
    /** So many rows tell whether a column counts them. */
    private static final int LOOKED_AT = 40;

    /**
     * Reads values with a delimiter between, as {@link DelimitedText} does.
     *
     * @param delimiter what stands between values; 0 for the one by which the lines agree
     * @throws BadTable where a row is longer or shorter than the header, or there is none below it
     */
    public static Sheet read(String text, char delimiter) throws BadTable {
        return DelimitedText.of(text, delimiter).sheet();
    }

    /**
     * A sheet of rows that may be of different lengths: the shorter ones are filled up.
     *
     * @throws BadTable where it is no table
     */
    static Sheet even(List<List<String>> rows) throws BadTable {
        if (rows.size() < 2 || width(rows) < 2) {
            throw new BadTable(NONE);
        }
        checkSize(rows.size(), width(rows));
        return limited(new Sheet(filled(rows)));
    }

    private static void checkSize(int rows, int columns) throws BadTable {
        if (columns > MOST_COLUMNS || columns * rows > MOST_CELLS) {
            throw new BadTable("it has " + rows + " rows and " + columns + " columns; there may be 200 columns, and "
                    + "10,000 cells");
        }
    }

    /** The sheet; a fault where it is larger than anybody reads. */
    static Sheet limited(Sheet sheet) throws BadTable {
        checkSize(sheet.rows.size(), sheet.rows.get(0).size());
        for (int i = 0; i < sheet.rows.size(); i++) {
            if (sheet.rows.get(i).stream().anyMatch(cell -> cell.length() > LONGEST)) {
                throw new BadTable("row " + (i + 1) + " has a cell of more than 5,000 characters");
            }
        }
        return sheet;
    }

    /** The rows, the shorter ones filled up with empty texts; each can be changed. */
    public static List<List<String>> filled(List<List<String>> rows) {
        int width = width(rows);
        List<List<String>> even = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> filled = new ArrayList<>(row);
            while (filled.size() < width) {
                filled.add("");
            }
            even.add(filled);
        }
        return even;
    }

    private static int width(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The sheet with its rows as columns. */
    public Sheet turned() {
        List<List<String>> turned = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            turned.add(column(i));
        }
        return new Sheet(turned);
    }

    /** The texts of a column, its header first. */
    List<String> column(int place) {
        return rows.stream().map(row -> row.get(place)).toList();
    }

    /** The column that has the names, as the widget finds it: ranks may stand before it. */
    public int names() {
        List<List<String>> some = rows.stream().limit(LOOKED_AT).map(row -> row.subList(0, Math.min(4, row.size())))
                .toList();
        return Column.names(some);
    }
}
