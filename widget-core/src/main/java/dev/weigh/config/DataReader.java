package dev.weigh.config;

import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds what is compared: in the root's first table, or in its lists where it has none. */
final class DataReader {

    List<String> contenders = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    /** The first table; {@code null} where the data are in lists. */
    Source table;

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
        List<String> taken = new ArrayList<>();
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
        TableReader reader = new TableReader(table, root.choice("metrics-in", "columns|rows") == 1, words);
        contenders = reader.contenders;
        columns = reader.columns;
        name();
        List<String> picked = root.items("metrics", "|");
        if (!picked.isEmpty()) {
            Names names = new Names(root, ProblemKind.UNKNOWN_METRIC);
            for (Column column : columns) {
                names.add(column.id, column.label.label);
            }
            columns = new ArrayList<>();
            for (String name : picked) {
                int place = names.known(Text.literal(name), root.node);
                if (place >= 0) {
                    columns.add(reader.columns.get(place));
                    reader.columns.get(place).place = picked.indexOf(name);
                }
            }
        }
    }

    private void readLists() {
        for (String name : root.items("contenders", ";")) {
            contenders.add(Text.literal(name));
        }
        List<String> labels = root.items("metrics", "|");
        List<String> scores = root.items("scores", "|");
        for (int i = 0; i < scores.size(); i++) {
            List<String> cells = Text.items(scores.get(i), ";");
            if (cells.size() != contenders.size() || labels.size() != scores.size()) {
                root.problems.add(ProblemKind.UNEVEN_LISTS, scores.get(i), root.node);
            } else {
                columns.add(listed(labels.get(i), cells, i));
            }
        }
    }

    private Column listed(String label, List<String> cells, int place) {
        Column column = new Column(new LabelText(Text.literal(label), words), root.node, place);
        for (String cell : cells) {
            String text = Text.literal(cell);
            column.cells.add(new Column.Cell(root.node, text, NumberText.of(text), false));
        }
        return column;
    }
}
