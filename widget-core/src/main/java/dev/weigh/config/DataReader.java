package dev.weigh.config;

import dev.weigh.quantity.Cell;
import dev.weigh.quantity.DecimalMark;
import dev.weigh.quantity.NumberText;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds what is compared: in the root's first table, or in its lists where it has none. */
public final class DataReader {

    List<String> contenders = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    /** The limit that they are beyond; empty for none. */
    String beyond = "";
    /** How many cells they have, as they are counted against the limit. */
    int size;
    /** The first table; {@code null} where the data are in lists. */
    Source table;
    /** All of the table's columns, be they metrics or not. */
    List<Column> all = new ArrayList<>();
    /** The table's rows that are no contenders. */
    List<TableReader.LeftOut> leftOut = new ArrayList<>();

    private final Attributes root;
    private final Words words;

    DataReader(List<Source> parts, Attributes root, Words words) {
        this.root = root;
        this.words = words;
        for (Source part : parts) {
            if (part.tag().equals("table")) {
                if (table == null) {
                    table = part;
                } else {
                    root.problems.add(ProblemKind.EXTRA_TABLE, "", part);
                }
            }
        }
        if (table == null) {
            readLists();
            name();
        } else {
            readTable();
        }
    }

    /** Gives each metric without an id its label's slug, which leaves the others' own ones alone. */
    private void name() {
        List<String> taken = Indexed.list();
        for (Column column : columns) {
            taken.add(column.id);
        }
        for (Column column : columns) {
            if (column.id.isEmpty()) {
                column.id = Slug.fresh(Slug.of(column.label.label, root.host), "metric-" + (column.place + 1), taken);
                taken.add(column.id);
            }
        }
    }

    private void readTable() {
        List<String> named = new ArrayList<>();
        for (String name : root.items("names", "|")) {
            named.add(Text.literal(name));
        }
        TableReader reader = new TableReader(table, root.choice("metrics-in", "columns|rows") == 1, words, named,
                root.problems);
        all = reader.columns;
        size = reader.size();
        beyond = reader.beyond;
        findMarks();
        reader.dropSums();
        contenders = reader.contenders;
        leftOut = reader.leftOut;
        List<String> picked = root.items("metrics", "|");
        Names names = new Names(root, ProblemKind.UNKNOWN_METRIC);
        for (Column column : all) {
            if (column.role == Column.METRIC || column.role == Column.REFUSED || !picked.isEmpty()) {
                columns.add(column);
                column.place = columns.size() - 1;
            }
        }
        name();
        for (Column column : columns) {
            names.add(column.id, column.label.label);
        }
        if (!picked.isEmpty()) {
            List<Column> found = new ArrayList<>();
            for (String name : picked) {
                int place = names.known(Text.literal(name), root.node);
                if (place >= 0) {
                    found.add(columns.get(place));
                    columns.get(place).place = picked.indexOf(name);
                    columns.get(place).want();
                }
            }
            columns = found;
        }
    }

    /** Whether a column has been refused, which has been said. */
    boolean hasRefused() {
        boolean hasRefused = false;
        for (Column column : columns) {
            hasRefused |= column.role == Column.REFUSED;
        }
        return hasRefused;
    }

    /** Finds the decimal mark of numbers that don't tell their own: by its column, the table, the language. */
    private void findMarks() {
        int mark = root.choice("decimal", "|point|comma");
        String marks = "";
        for (Column column : all) {
            // Versions have points that part no decimals.
            marks += column.role == Column.METRIC ? column.quantities.marks : "";
        }
        String usual = marks.matches("[.]+|,+") ? marks.substring(0, 1)
                : DecimalMark.usual(root.host.folded(root.host.language(table == null ? root.node : table)));
        for (Column column : all) {
            column.forced = mark == 0 ? "" : mark == 1 ? "." : ",";
            String own = column.quantities == null ? "" : column.quantities.marks;
            column.mark = own.isEmpty() ? usual : own.substring(own.length() - 1);
        }
    }

    private void readLists() {
        for (String name : root.items("contenders", ";")) {
            contenders.add(Text.literal(name));
        }
        List<String> labels = root.items("metrics", "|");
        List<String> scores = root.items("scores", "|");
        size = Math.max((scores.size() + 1) * contenders.size(), Limits.size(root.value("scores")));
        beyond = Limits.of(scores.size(), size);
        for (int i = 0; i < scores.size() && beyond.isEmpty(); i++) {
            List<String> cells = Text.items(scores.get(i), ";");
            if (cells.size() != contenders.size() || labels.size() != scores.size()) {
                root.problems.add(ProblemKind.UNEVEN_LISTS, scores.get(i), root.node);
            } else {
                all.add(listed(labels.get(i), cells, i));
            }
        }
        findMarks();
        for (Column column : all) {
            columns.add(column);
        }
    }

    private Column listed(String label, List<String> cells, int place) {
        Column column = new Column(new LabelText(Text.literal(label), words), "", root.node, place, words);
        for (String cell : cells) {
            String text = Text.literal(cell);
            column.add(root.node, new Cell(text, new NumberText(text), false, 0));
        }
        column.isList = true;
        column.want();
        return column;
    }
}
