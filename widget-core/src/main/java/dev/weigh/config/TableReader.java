package dev.weigh.config;

import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: who is compared, and what stands in each column that has a number. */
final class TableReader {

    List<String> contenders = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();

    private final Grid grid;
    private final List<Grid.Row> body = new ArrayList<>();
    private Grid.Row head;
    private Grid.Row above;

    TableReader(Source table, boolean isTurned, Words words) {
        Grid columnwise = new Grid(table);
        grid = isTurned ? columnwise.turned() : columnwise;
        findRows();
        int first = isCounted() ? 1 : 0;
        int names = names(first);
        for (int i = first; i < grid.width; i++) {
            if (head != null && i != names && head.has(i)) {
                Column column = read(i, names, words);
                if (column.hasNumber() || column.head.has("data-metric")) {
                    columns.add(column);
                }
            }
        }
    }

    /** Finds the header, which is the last row of the head, and what counts below; titles are left out. */
    private void findRows() {
        for (Grid.Row row : grid.rows) {
            boolean isTitle = grid.width > 1;
            boolean isUnits = true;
            for (int i = 0; i < grid.width; i++) {
                String text = LabelText.inside(row.text(i));
                isTitle &= row.cell(i) == row.cell(0);
                isUnits &= text.isEmpty() || Units.isUnit(text);
            }
            if (!isTitle && (head == null || row.isHead() && !isUnits)) {
                above = head;
                head = row;
            } else if (!isTitle) {
                body.add(row);
            }
        }
    }

    /** Whether the first column only counts 1, 2, 3. */
    private boolean isCounted() {
        int count = 0;
        for (Grid.Row row : body) {
            count += row.text(0).equals("" + (count + 1)) ? 1 : 0;
        }
        return count == body.size() && grid.width > 2;
    }

    /** The column of the contenders: the first of headers only, else simply the first. */
    private int names(int first) {
        int names = first;
        for (int i = grid.width - 1; i >= first; i--) {
            boolean isNames = true;
            for (Grid.Row row : body) {
                isNames &= row.cell(i).tag().equals("th");
            }
            names = isNames ? i : names;
        }
        return names;
    }

    private Column read(int place, int names, Words words) {
        Column column = new Column(new LabelText(label(place), words), head.cell(place));
        contenders = new ArrayList<>();
        for (Grid.Row row : body) {
            String name = row.text(names);
            if (!name.isEmpty()) {
                contenders.add(name);
                column.add(row.cell(place));
            } else if (contenders.isEmpty()) {
                column.unit = LabelText.inside(row.text(place));
            }
        }
        return column;
    }

    /** The column's header; equal ones take the header above as a prefix. */
    private String label(int column) {
        String label = head.text(column);
        String prefix = above == null ? "" : above.text(column);
        int equal = 0;
        for (Source cell : head.cells()) {
            equal += Text.plain(cell).equals(label) ? 1 : 0;
        }
        return equal > 1 && !prefix.equals(label) ? (prefix + " " + label).trim() : label;
    }
}
