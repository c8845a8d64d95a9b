package dev.weigh.config;

import dev.weigh.quantity.Units;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: who is compared, and what each column is. */
public final class TableReader {

    /**
     * A row that is no contender.
     *
     * @param at its index among the table's rows
     * @param row the row
     * @param label what it is called
     * @param isSum whether it sums up the others; else it has no name
     */
    public record LeftOut(int at, Source row, String label, boolean isSum) {
    }

    /** Who is compared. */
    public final List<String> contenders = new ArrayList<>();
    /** All columns with a header, in order. */
    public final List<Column> columns = new ArrayList<>();
    /** The rows that are no contenders, though they have something in them. */
    public final List<LeftOut> leftOut = new ArrayList<>();

    /** The limit that the table is beyond; empty for none. */
    final String beyond;

    private final Grid grid;
    private final Problems problems;
    private final List<String> labels = Indexed.list();
    private final List<String> taken = Indexed.list();
    private final List<String> repeated = Indexed.list();
    private final Words words;
    private final List<Grid.Row> body = new ArrayList<>();
    private final List<Column> names = new ArrayList<>();
    /** The row of each contender. */
    private final List<Grid.Row> kept = new ArrayList<>();
    private Grid.Row head;
    private Grid.Row above;

    TableReader(Source table, boolean isTurned, Words words, List<String> named, Problems problems) {
        grid = new Grid(table, isTurned);
        this.words = words;
        this.problems = problems;
        beyond = Limits.of(grid.width, grid.size);
        if (!beyond.isEmpty()) {
            return;
        }
        findRows();
        for (int i = 0; i < grid.width && head != null; i++) {
            String label = new LabelText(head.text(i), words).label;
            (labels.contains(label) ? repeated : labels).add(label);
        }
        for (int i = 0; i < grid.width && head != null; i++) {
            if (head.has(i)) {
                columns.add(read(i));
            }
        }
        findNames(named);
        nameRows();
        for (Column column : columns) {
            if (column.role != Column.NAME && column.role != Column.RANK) {
                column.decide();
            }
        }
    }

    /** How many cells the table counts as. */
    int size() {
        return grid.size;
    }

    /** Finds the header, which is the last row of the head, and what counts below. */
    private void findRows() {
        for (Grid.Row row : grid.rows) {
            // A name cell that spans two rows makes both of them the header.
            boolean isSecond = head != null && body.isEmpty() && !head.isHead() && row.cell(0) == head.cell(0);
            boolean isOff = row.node().attribute("data-weigh").matches("off|false");
            if (head != null && isOff) {
                continue;
            }
            if (head != null && (!(row.isHead() || isSecond) || isUnits(row))) {
                body.add(row);
            } else {
                above = head == null ? row : head;
                head = row;
            }
        }
    }

    private boolean isUnits(Grid.Row row) {
        boolean isUnits = true;
        for (int i = 0; i < grid.width; i++) {
            String text = LabelText.inside(row.text(i));
            isUnits &= text.isEmpty() || Units.isUnit(text);
        }
        return isUnits;
    }

    private Column read(int at) {
        LabelText label = new LabelText(head.text(at), words);
        String group = above == head || above.cell(at) == head.cell(at) ? "" : above.text(at);
        if (repeated.contains(label.label)) {
            label.label = group.isEmpty() ? new LabelText(Text.whole(head.cell(at)), words).label
                    : group + " " + label.label;
        }
        int times = 1;
        String base = label.label;
        while (taken.contains(label.label) && !base.isEmpty()) {
            times++;
            label.label = base + " (" + times + ")";
        }
        taken.add(label.label);
        Column column = new Column(label, group, head.cell(at), at, words);
        for (Grid.Row row : body) {
            column.add(row.cell(at), problems);
        }
        return column;
    }

    /** Finds the columns that name the contenders. */
    private void findNames(List<String> named) {
        for (Column column : columns) {
            if (named.contains(column.label.label)) {
                names.add(column);
            }
        }
        int first = 0;
        boolean hasHeads = false;
        for (int i = columns.size() - 1; i >= 0; i--) {
            boolean isNames = true;
            for (Source cell : columns.get(i).nodes) {
                isNames &= cell.tag().equals("th");
            }
            first = isNames && !body.isEmpty() ? i : first;
            hasHeads |= isNames;
        }
        while (first < columns.size() - 1 && columns.get(first).isRank(hasHeads) && hasText(first + 1)) {
            columns.get(first).role = Column.RANK;
            first++;
        }
        if (names.isEmpty() && !columns.isEmpty()) {
            names.add(columns.get(first));
        }
        for (Column column : names) {
            column.role = Column.NAME;
        }
    }

    private boolean hasText(int from) {
        boolean hasText = false;
        for (int i = from; i < columns.size(); i++) {
            hasText |= columns.get(i).isText();
        }
        return hasText;
    }

    /** Names the rows, and takes those without a name out of all columns. */
    private void nameRows() {
        int at = 0;
        int spanned = spanned();
        for (Grid.Row row : body) {
            String name = "";
            for (Column column : names) {
                name = (name + " " + Text.name(row.cell(column.at))).trim();
            }
            at++;
            if (name.isEmpty() || at > spanned) {
                boolean hasNumber = false;
                for (Column column : columns) {
                    hasNumber |= column.cells.get(contenders.size()).number().hasNumber();
                    String unit = LabelText.inside(row.text(column.at));
                    if (contenders.isEmpty() && leftOut.isEmpty() && Units.isUnit(unit)) {
                        column.unit = unit;
                    }
                    column.remove(contenders.size());
                }
                if (hasNumber) {
                    leftOut.add(new LeftOut(grid.index(row), row.node(), name, false));
                }
            } else {
                contenders.add(name);
                kept.add(row);
            }
        }
    }

    /**
     * From which row on names lie across the next column too, where above each has a cell of its own: such rows at a
     * table's end are Turnout or Total, and compare with none of those.
     */
    private int spanned() {
        int at = names.isEmpty() ? 0 : names.get(0).at;
        int first = body.size();
        while (first > 0 && isSpanned(body.get(first - 1), at)) {
            first--;
        }
        return first > 1 ? first : body.size();
    }

    private static boolean isSpanned(Grid.Row row, int at) {
        String text = row.text(at);
        return row.has(at + 1) && row.text(at + 1).equals(text) && text.matches(".*\\p{L}.*");
    }

    /** Leaves out the last rows that sum up those above. */
    void dropSums() {
        for (int row : new SummaryRows(contenders, columns, words).found()) {
            leftOut.add(new LeftOut(grid.index(kept.get(row)), kept.get(row).node(), contenders.get(row), true));
            contenders.remove(row);
            for (Column column : columns) {
                column.remove(row);
                if (column.role == Column.METRIC || column.role == Column.REFUSED) {
                    column.decide();
                }
            }
        }
    }
}
