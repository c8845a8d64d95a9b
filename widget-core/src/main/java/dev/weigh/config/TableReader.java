package dev.weigh.config;

import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: who is compared, and what stands in each column. */
final class TableReader {

    final List<String> contenders = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();

    private final Words words;
    private final Grid grid;
    private final List<Grid.Row> body = new ArrayList<>();
    private int head = -1;
    private int names;

    TableReader(Grid grid, Words words) {
        this.words = words;
        this.grid = grid;
        findRows();
        findNames();
        for (int column = 0; head >= 0 && column < grid.width; column++) {
            Source cell = grid.rows.get(head).cell(column);
            if (column != names && cell != null) {
                columns.add(new Column(new LabelText(label(column), words), cell));
            } else {
                columns.add(null);
            }
        }
        for (Grid.Row row : body) {
            read(row);
        }
        while (columns.remove(null)) {
            // Columns that have no head, and the names'.
        }
    }

    private void findRows() {
        for (Grid.Row row : grid.rows) {
            int place = grid.rows.indexOf(row);
            if (row.isHead() && !isUnits(row) || head < 0 && !isTitle(row)) {
                head = place;
            } else if (head >= 0 && !isTitle(row)) {
                body.add(row);
            }
        }
    }

    private void findNames() {
        int counted = 0;
        for (int column = grid.width - 1; column >= 0; column--) {
            boolean isAllTh = !body.isEmpty();
            counted = 0;
            for (Grid.Row row : body) {
                isAllTh &= row.cell(column) != null && row.cell(column).tag().equals("th");
                counted += row.text(column).equals("" + (counted + 1)) ? 1 : 0;
            }
            names = isAllTh ? column : names;
        }
        if (names == 0 && counted > 0 && counted == body.size() && grid.width > 2) {
            names = 1;
        }
    }

    private void read(Grid.Row row) {
        String name = row.text(names);
        boolean isUnits = row.isHead() || name.isEmpty() && contenders.isEmpty();
        for (int column = 0; column < grid.width; column++) {
            Column metric = columns.get(column);
            if (metric != null && isUnits) {
                metric.unit = LabelText.inside(row.text(column));
            } else if (metric != null && !name.isEmpty()) {
                metric.add(row.cell(column));
            }
        }
        if (!name.isEmpty() && !isUnits) {
            contenders.add(name);
        }
    }

    private String label(int column) {
        String label = grid.rows.get(head).text(column);
        String above = head > 0 ? grid.rows.get(head - 1).text(column) : "";
        for (int other = 0; other < grid.width; other++) {
            if (other != column && !above.isEmpty() && !above.equals(label)
                    && grid.rows.get(head).text(other).equals(label)) {
                return above + " " + label;
            }
        }
        return label;
    }

    /** Whether one cell goes across all columns. */
    private boolean isTitle(Grid.Row row) {
        for (int column = 1; column < grid.width; column++) {
            if (row.cell(column) != row.cell(0)) {
                return false;
            }
        }
        return grid.width > 1;
    }

    /** Whether every cell of a row, but the names', is a unit or empty. */
    private boolean isUnits(Grid.Row row) {
        boolean isUnits = false;
        for (int column = 0; column < grid.width; column++) {
            String text = LabelText.inside(row.text(column));
            if (Units.isUnit(text)) {
                isUnits = true;
            } else if (!text.isEmpty()) {
                return false;
            }
        }
        return isUnits;
    }
}
