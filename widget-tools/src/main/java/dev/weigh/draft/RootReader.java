package dev.weigh.draft;

import dev.weigh.config.Attributes;
import dev.weigh.config.Grid;
import dev.weigh.config.Source;
import dev.weigh.config.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads markup of ours, or any table, back into values and wishes. Names of columns are their numbers. */
final class RootReader {

    private static final String LISTS = "better measuring accent unit min max winner verdicts";
    /** What has a place of its own in the wishes, or in the sheet. */
    private static final String OWN = " data-weigh data-title data-start data-metrics-in data-contenders data-metrics"
            + " data-scores ";

    private final Source root;
    private final Map<String, Wish> metrics = new LinkedHashMap<>();
    /** All columns of the sheet but the first. */
    private final List<Column> columns = new ArrayList<>();
    private String title;
    private String source = "";

    RootReader(Source root) {
        this.root = root;
        title = value("title");
    }

    static boolean isRoot(Source node) {
        return node.has("data-weigh") || Attributes.has(node, "scores");
    }

    /** Its first table. */
    Pasted table(Kind kind) throws BadTable {
        Source table = Node.first(root, node -> node.tag().equals("table")).orElse(root);
        title = title.isEmpty() ? text(table, "caption") : title;
        title = title.isEmpty() ? text(root, "figcaption") : title;
        Grid grid = new Grid(table, value("metrics-in").trim().equals("rows"));
        int head = 0;
        while (head + 1 < grid.rows.size() && grid.rows.get(head + 1).isHead()) {
            head++;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows.subList(head, grid.rows.size())) {
            rows.add(row.cells().stream().map(Text::shown).toList());
        }
        for (int i = 0; !grid.rows.isEmpty() && i < grid.rows.get(head).cells().size(); i++) {
            note(Wishes.name(i), grid.rows.get(head).cell(i));
        }
        Sheet sheet = Sheet.even(rows);
        take(sheet);
        noteParts();
        return read(kind, sheet);
    }

    /** The table that stands as text in it, with what stands below. */
    Pasted with(Sheet sheet, Map<String, String> verdicts, String below) {
        source = below;
        Sheet upright = value("metrics-in").trim().equals("rows") ? sheet.turned() : sheet;
        take(upright);
        verdicts.forEach((label, text) -> sayOf(label, "verdict", text));
        return read(Kind.MARKDOWN, upright);
    }

    /** Its lists. */
    Pasted lists() throws BadTable {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        Text.items(value("metrics"), "|").forEach(label -> head.add(Text.literal(label)));
        rows.add(head);
        List<String> contenders = Text.items(value("contenders"), ";");
        List<String> scores = Text.items(value("scores"), "|");
        for (int i = 0; i < contenders.size(); i++) {
            List<String> row = new ArrayList<>(List.of(Text.literal(contenders.get(i))));
            for (String list : scores) {
                List<String> items = Text.items(list, ";");
                row.add(i < items.size() ? Text.literal(items.get(i)) : "");
            }
            rows.add(row);
        }
        Sheet sheet = Sheet.even(rows);
        take(sheet);
        noteParts();
        return read(Kind.ATTRIBUTES, sheet);
    }

    private void take(Sheet sheet) {
        for (int i = 1; i < sheet.rows().get(0).size(); i++) {
            columns.add(Column.of(sheet, i));
        }
    }

    private Pasted read(Kind kind, Sheet sheet) {
        noteLists(sheet.names());
        String id = root.attribute("data-weigh");
        Map<String, String> others = new LinkedHashMap<>();
        for (String name : root.attributes().split(" ")) {
            boolean isOwn = OWN.contains(" " + name.replaceFirst("^data-weigh-", "data-") + " ")
                    || (" " + LISTS + " ").contains(" " + name.replaceFirst("^data-(weigh-)?", "") + " ");
            if (!isOwn && name.matches("lang|dir|data-.+")) {
                others.put(name, root.attribute(name));
            }
        }
        return new Pasted(kind, sheet, new Wishes(id, title, source, Text.literal(value("start").trim()), false, false,
                others, metrics));
    }

    /** What the root's lists say of metrics: of those of the table that have a number, or of those that it picks. */
    private void noteLists(int names) {
        List<Column> listed = new ArrayList<>(columns);
        listed.removeIf(column -> column.place() <= names || !column.isMetric());
        List<String> picked = Text.items(value("metrics"), "|").stream().map(Text::literal).toList();
        if (!picked.isEmpty() && !Attributes.has(root, "scores")) {
            listed.stream().filter(column -> picked.stream().noneMatch(column::isNamed)).forEach(column ->
                    metrics.merge(Wishes.name(column.place()), Wish.NONE.with(true), Wish::and));
            listed.removeIf(column -> picked.stream().noneMatch(column::isNamed));
        }
        for (String name : LISTS.split(" ")) {
            List<String> items = Text.items(value(name), "|");
            for (int i = 0; i < Math.min(items.size(), listed.size()); i++) {
                String key = name.equals("verdicts") ? "verdict" : name;
                String said = key.equals("verdict") ? items.get(i).replace("\\|", "|") : Text.literal(items.get(i));
                say(Wishes.name(listed.get(i).place()), key, said);
            }
        }
    }

    /** What a header cell says. */
    private void note(String column, Source cell) {
        for (String name : cell.attributes().split(" ")) {
            if (name.startsWith("data-")) {
                say(column, name.replaceFirst("^data-(weigh-)?", ""), cell.attribute(name));
            }
        }
    }

    /** The verdicts, and the last paragraph that is none; outside a root nothing is known to be about the table. */
    private void noteParts() {
        for (Source part : Text.parts(root)) {
            if (part.has("data-verdict-for")) {
                sayOf(Text.literal(part.attribute("data-verdict-for")), "verdict", Text.shown(part));
            } else if (isRoot(root) && part.tag().equals("p")) {
                source = Text.shown(part);
            }
        }
    }

    /** Takes what is said of a metric by its label, whatever its case. */
    private void sayOf(String label, String attribute, String value) {
        columns.stream().filter(column -> said(column, "metric").equals(label) || column.isNamed(label)
                || column.isNamed(label.replace('-', ' '))).findFirst()
                .ifPresent(column -> say(Wishes.name(column.place()), attribute, value));
    }

    private String said(Column column, String attribute) {
        return metrics.getOrDefault(Wishes.name(column.place()), Wish.NONE).said(attribute);
    }

    private void say(String column, String attribute, String value) {
        Wish before = metrics.getOrDefault(column, Wish.NONE);
        if (before.said(attribute).isEmpty()) {
            metrics.put(column, before.with(attribute, value));
        }
    }

    private String value(String name) {
        return Attributes.own(root, name);
    }

    private static String text(Source node, String tag) {
        Optional<Source> found = Node.first(node, one -> one.tag().equals(tag));
        return found.map(Text::shown).orElse("");
    }
}
