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

/** Reads markup of ours, or any table, back into values and options. Names of columns are their numbers. */
final class RootReader {

    private static final String RICH = "Links and emphasis below the table were left out: its texts are plain here.";
    private static final String LISTS = "better measuring accent unit min max winner verdicts";
    /** What has a place of its own in the options, or in the sheet. */
    private static final String OWN = " data-weigh data-title data-start data-metrics-in data-contenders data-metrics"
            + " data-scores ";

    private final Source root;
    private final OptionsReader metrics = new OptionsReader();
    private String title;
    private String source = "";
    private boolean isRich;

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
            note(i, grid.rows.get(head).cell(i));
        }
        Sheet sheet = Sheet.even(rows);
        metrics.take(sheet);
        noteParts();
        return read(kind, sheet);
    }

    /** The table that stands as text in it, with what stands below. */
    Pasted with(MarkdownReader markdown) throws BadTable {
        Sheet sheet = markdown.sheet();
        source = markdown.last();
        isRich = markdown.isRich();
        Sheet upright = value("metrics-in").trim().equals("rows") ? sheet.turned() : sheet;
        metrics.take(upright);
        markdown.verdicts().forEach((label, text) -> metrics.sayOf(label, "verdict", text));
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
        metrics.take(sheet);
        noteParts();
        return read(Kind.ATTRIBUTES, sheet);
    }

    private Pasted read(Kind kind, Sheet sheet) {
        noteLists(sheet.names());
        String id = root.attribute("data-weigh");
        Map<String, String> others = new LinkedHashMap<>();
        for (String name : root.attributes().split(" ")) {
            boolean isOwn = OWN.contains(" " + name.replaceFirst("^data-weigh-", "data-") + " ")
                    || (" " + LISTS + " ").contains(" " + name.replaceFirst("^data-(weigh-)?", "") + " ");
            if (!isOwn && Markup.isOurs(name)) {
                others.put(name, root.attribute(name));
            }
        }
        return new Pasted(kind, sheet, new DraftOptions(id, title, source, Text.literal(value("start").trim()), false,
                false,
                others, metrics.all()), isRich ? List.of(RICH) : List.of());
    }

    /** What the root's lists say of metrics: of those of the table that have a number, or of those that it picks. */
    private void noteLists(int names) {
        List<Column> listed = new ArrayList<>(metrics.columns());
        listed.removeIf(column -> column.place() <= names || !column.isMetric());
        List<String> picked = Text.items(value("metrics"), "|").stream().map(Text::literal).toList();
        if (!picked.isEmpty() && !Attributes.has(root, "scores")) {
            listed.stream().filter(column -> picked.stream().noneMatch(column::isNamed)).forEach(metrics::leaveOut);
            listed.removeIf(column -> picked.stream().noneMatch(column::isNamed));
        }
        for (String name : LISTS.split(" ")) {
            List<String> items = Text.items(value(name), "|");
            for (int i = 0; i < Math.min(items.size(), listed.size()); i++) {
                String key = name.equals("verdicts") ? "verdict" : name;
                String said = key.equals("verdict") ? items.get(i).replace("\\|", "|") : Text.literal(items.get(i));
                metrics.say(listed.get(i).place(), key, said);
            }
        }
    }

    /** What a header cell says. */
    private void note(int column, Source cell) {
        for (String name : cell.attributes().split(" ")) {
            if (name.startsWith("data-") && Markup.isOurs(name)) {
                metrics.say(column, name.replaceFirst("^data-(weigh-)?", ""), cell.attribute(name));
            }
        }
    }

    /** The verdicts, and the last paragraph that is none; outside a root nothing is known to be about the table. */
    private void noteParts() {
        for (Source part : Text.parts(root)) {
            if (part.has("data-verdict-for")) {
                metrics.sayOf(Text.literal(part.attribute("data-verdict-for")), "verdict", Text.shown(part));
                noteRich(part);
            } else if (isRoot(root) && part.tag().equals("p")) {
                source = Text.shown(part);
                noteRich(part);
            }
        }
    }

    private void noteRich(Source part) {
        isRich |= Node.first(part, node -> node.tag().matches("a|abbr|b|cite|code|em|i|mark|strong")).isPresent();
    }

    private String value(String name) {
        return Attributes.own(root, name);
    }

    private static String text(Source node, String tag) {
        Optional<Source> found = Node.first(node, one -> one.tag().equals(tag));
        return found.map(Text::shown).orElse("");
    }
}
