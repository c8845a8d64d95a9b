package dev.weigh.config;

import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: who is compared, and what stands in each column that has a number. */
final class TableReader {

    List<String> contenders = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();

    private final Grid grid;
    private final List<String> labels = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<Grid.Row> body = new ArrayList<>();
    private Grid.Row head;
    private Grid.Row above;

    TableReader(Source table, boolean isTurned, Words words) {
        grid = new Grid(table, isTurned);
        findRows();
        // In the script a condition is no number until it is counted with, and this one is an index.
        int first = Math.max(0, isCounted() ? 1 : 0);
        int names = names(first);
        for (int i = 0; i < grid.width; i++) {
            String label = new LabelText(head.text(i), words).label;
            (labels.contains(label) ? repeated : labels).add(label);
        }
        for (int i = first; i < grid.width; i++) {
            if (i != names && head.has(i)) {
                Column column = read(i, names, words);
                if (column.hasNumber || !column.id.isEmpty()) {
                    columns.add(column);
                }
            }
        }
    }

    /** Finds the header, which is the last row of the head, and what counts below. */
    private void findRows() {
        for (Grid.Row row : grid.rows) {
            boolean isUnits = true;
            for (int i = 0; i < grid.width; i++) {
                String text = LabelText.inside(row.text(i));
                isUnits &= text.isEmpty() || Units.isUnit(text);
            }
            if (head != null && (isUnits | !row.isHead())) {
                body.add(row);
            } else {
                above = head == null ? row : head;
                head = row;
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
        LabelText label = label(place, words);
        Source cell = head.cell(place);
        Column column = new Column(label, cell, columns.size());
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
    private LabelText label(int column, Words words) {
        LabelText label = new LabelText(head.text(column), words);
        String prefix = above.text(column);
        if (repeated.contains(label.label) && !prefix.equals(head.text(column))) {
            label.label = (prefix + " " + label.label).trim();
        }
        return label;
    }
}
