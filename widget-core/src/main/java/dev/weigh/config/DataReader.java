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

    private final Source root;
    private final Attributes attributes;
    private final Problems problems;
    private final Words words;
    private final Host host;

    DataReader(Source root, Attributes attributes, Host host, Problems problems, Words words) {
        this.root = root;
        this.attributes = attributes;
        this.problems = problems;
        this.words = words;
        this.host = host;
        find(root);
        if (table != null) {
            readTable();
        } else {
            readLists();
        }
    }

    private void find(Source node) {
        if (node != root && node.has("data-weigh")) {
            return;
        }
        if (node.tag().equals("table")) {
            if (table == null) {
                table = node;
            } else {
                problems.add(Problems.EXTRA_TABLE, "", node);
            }
        } else {
            for (Source child : node.children()) {
                find(child);
            }
        }
    }

    private void readTable() {
        Grid grid = new Grid(table);
        boolean isTurned = attributes.choice("metrics-in", "columns|rows") == 1;
        TableReader reader = new TableReader(isTurned ? grid.turned() : grid, words);
        contenders = reader.contenders;
        Names names = new Names(host);
        for (Column column : reader.columns) {
            String id = column.head.attribute("data-metric");
            if (column.hasNumber() || !id.isEmpty()) {
                columns.add(column);
                names.add(id, column.label.label);
            }
        }
        List<String> picked = attributes.items("metrics", "|");
        if (!picked.isEmpty()) {
            columns = pick(picked, names);
        }
    }

    private List<Column> pick(List<String> picked, Names names) {
        List<Column> kept = new ArrayList<>();
        for (String name : picked) {
            int place = names.place(Text.literal(name));
            if (place < 0) {
                problems.add(Problems.UNKNOWN_METRIC, name, root);
            } else {
                kept.add(columns.get(place));
            }
        }
        return kept;
    }

    private void readLists() {
        for (String name : attributes.items("contenders", ";")) {
            contenders.add(Text.literal(name));
        }
        List<String> labels = attributes.items("metrics", "|");
        List<String> scores = attributes.items("scores", "|");
        if (labels.size() != scores.size()) {
            problems.add(Problems.UNEVEN_LISTS, attributes.value("scores"), root);
            return;
        }
        for (int i = 0; i < labels.size(); i++) {
            Column column = new Column(new LabelText(Text.literal(labels.get(i)), words), root);
            List<String> cells = Text.items(scores.get(i), ";");
            if (cells.size() != contenders.size()) {
                problems.add(Problems.UNEVEN_LISTS, scores.get(i), root);
            } else {
                for (String cell : cells) {
                    column.add(root, Text.literal(cell));
                }
                columns.add(column);
            }
        }
    }
}
