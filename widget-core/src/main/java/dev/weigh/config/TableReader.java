package dev.weigh.config;

import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: who is compared, and what stands in each column. */
final class TableReader {

    List<String> contenders = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();

    private final Grid grid;
    private final List<Grid.Row> body = new ArrayList<>();
    private int head = -1;
    private int names = 0;
    private int counted = -1;

    TableReader(Grid grid, Words words) {
        this.grid = grid;
        findRows();
        if (head >= 0) {
            findNames();
            for (int column = 0; column < grid.width; column++) {
                if (column != names && column != counted && grid.rows.get(head).has(column)) {
                    columns.add(read(column, words));
                }
            }
        }
    }

    private void findRows() {
        for (int i = 0; i < grid.rows.size(); i++) {
            Grid.Row row = grid.rows.get(i);
            if (!isTitle(row)) {
                if (row.isHead() && !isUnits(row) || head < 0) {
                    head = i;
                } else {
                    body.add(row);
                }
            }
        }
    }

    /** Finds the column of the contenders: the first of headers only, else the first that doesn't just count. */
    private void findNames() {
        boolean hasNames = false;
        for (int column = 0; column < grid.width; column++) {
            boolean isHeaders = !body.isEmpty();
            int count = 0;
            for (Grid.Row row : body) {
                isHeaders &= row.has(column) && row.cell(column).tag().equals("th");
                count += row.text(column).equals("" + (count + 1)) ? 1 : 0;
            }
            boolean isCount = column == 0 && count == body.size() && count > 0 && grid.width > 2;
            counted = isCount ? 0 : counted;
            names = !hasNames && isHeaders && !isCount ? column : names;
            hasNames |= isHeaders && !isCount;
        }
        names = !hasNames && counted == 0 ? 1 : names;
    }

    private Column read(int place, Words words) {
        Column column = new Column(new LabelText(label(place), words), grid.rows.get(head).cell(place));
        contenders = new ArrayList<>();
        for (Grid.Row row : body) {
            String name = row.text(names);
            if (row.isHead() || name.isEmpty() && contenders.isEmpty()) {
                column.unit = LabelText.inside(row.text(place));
            } else if (!name.isEmpty()) {
                contenders.add(name);
                column.add(row.cell(place));
            }
        }
        return column;
    }

    /** The column's header; equal ones take the header above as a prefix. */
    private String label(int column) {
        String label = grid.rows.get(head).text(column);
        String above = head > 0 ? grid.rows.get(head - 1).text(column) : "";
        boolean isTwice = false;
        for (int other = 0; other < grid.width; other++) {
            isTwice |= other != column && grid.rows.get(head).text(other).equals(label);
        }
        return isTwice && !above.equals(label) ? (above + " " + label).trim() : label;
    }

    /** Whether one cell goes across all columns. */
    private boolean isTitle(Grid.Row row) {
        boolean isTitle = grid.width > 1;
        for (int column = 1; column < grid.width; column++) {
            isTitle &= row.has(column) && row.cell(column) == row.cell(0);
        }
        return isTitle;
    }

    /** Whether every cell of a row, but the names', is a unit or empty. */
    private boolean isUnits(Grid.Row row) {
        String all = "";
        boolean isUnits = true;
        for (int column = 0; column < grid.width; column++) {
            String text = LabelText.inside(row.text(column));
            all += text;
            isUnits &= text.isEmpty() || Units.isUnit(text);
        }
        return isUnits && !all.isEmpty();
    }
}
