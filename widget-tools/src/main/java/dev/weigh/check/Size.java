package dev.weigh.check;

import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * How much there is in a root. A server renders what strangers write: beyond these limits, which are far above what
 * authors write, a root stays as it is, and its problem names the limit.
 */
public final class Size {

    /** The cells of its tables, each as often as it spans rows and columns. */
    public static final int MOST_CELLS = 100_000;
    /** The columns of its tables. */
    public static final int MOST_COLUMNS = 200;
    /** The characters of a cell, of a verdict, or of an attribute that is no list. */
    public static final int LONGEST = 10_000;
    /** The characters of all its texts and attributes. */
    public static final int MOST_CHARACTERS = 4_000_000;
    /** The characters of a verdict when its placeholders have been filled. */
    public static final int LONGEST_FILLED = 100_000;
    /** The widgets of a page. */
    public static final int MOST_WIDGETS = 1000;

    /** Elements in elements: a parser of HTML makes some 500, a script may make more, and stacks hold 2,000. */
    public static final int DEEPEST = 1000;

    private static final int WIDEST_SPAN = 1000;
    /** A list's items may be as many as a table's cells. */
    private static final String LISTS = "data-(weigh-)?(contenders|metrics|scores|verdicts|measuring)";

    private final int rows;
    private int depth;
    private long cells;
    private long columns;
    private long characters;
    private long longestCell;
    private long longest;
    private long placeholders;

    private Size(Source root) {
        List<Source> nodes = new ArrayList<>();
        List<Source> level = List.of(root);
        for (; !level.isEmpty() && depth <= DEEPEST; depth++) {
            nodes.addAll(level);
            level = level.stream().flatMap(node -> node.children().stream()).toList();
        }
        rows = (int) nodes.stream().filter(node -> node.tag().equals("tr")).count();
        if (depth <= DEEPEST) {
            nodes.forEach(this::add);
        }
    }

    /** Adds a problem where the root has more than there may be; gives whether it has. */
    public static boolean isTooLarge(Source root, int widgetsBefore, Problems problems) {
        String limit = widgetsBefore >= MOST_WIDGETS ? "a page has 1,000 widgets at most" : new Size(root).exceeded();
        if (!limit.isEmpty()) {
            problems.add(Remedy.TOO_LARGE.kind, limit, root);
        }
        return !limit.isEmpty();
    }

    private String exceeded() {
        return depth > DEEPEST ? "its elements lie in each other 1,000 deep at most"
                : cells > MOST_CELLS ? "its tables have 100,000 cells at most, spans counted"
                : columns > MOST_COLUMNS ? "its tables have 200 columns at most"
                : longest > LONGEST ? "a cell, a verdict or an attribute has 10,000 characters at most"
                : characters > MOST_CHARACTERS ? "it has 4,000,000 characters at most"
                : placeholders * longestCell > LONGEST_FILLED ? "a filled verdict has 100,000 characters at most" : "";
    }

    private void add(Source node) {
        if (node.tag().isEmpty()) {
            add(node.text());
            return;
        }
        for (String name : node.attributes().split(" ")) {
            String value = name.isEmpty() ? "" : node.attribute(name);
            characters += value.length();
            boolean isOurs = name.startsWith("data-");
            if (isOurs && name.matches(LISTS)) {
                addItems(value);
            } else if (isOurs) {
                add(value);
            }
        }
        // One cell alone is a title, however many columns it asks for.
        if (node.tag().equals("tr") && node.children().stream().filter(Size::isCell).count() > 1) {
            columns = Math.max(columns, node.children().stream().filter(Size::isCell)
                    .mapToLong(cell -> span(cell, "colspan", 1)).sum());
        }
        if (isCell(node)) {
            long spans = span(node, "colspan", 1) * Math.min(span(node, "rowspan", rows), rows);
            cells += Math.max(1, spans);
            longestCell = Math.max(longestCell, node.text().length());
            longest = Math.max(longest, node.text().length());
        }
    }

    private static boolean isCell(Source node) {
        return node.tag().equals("td") || node.tag().equals("th");
    }

    private void addItems(String list) {
        cells += list.chars().filter(one -> one == ';' || one == '|').count();
        for (String item : list.split("[;|]")) {
            longestCell = Math.max(longestCell, item.length());
            add(item);
        }
    }

    private void add(String text) {
        characters += text.length();
        longest = Math.max(longest, text.isBlank() ? 0 : text.length());
        placeholders = Math.max(placeholders, text.chars().filter(one -> one == '{').count());
    }

    private static long span(Source cell, String attribute, int zero) {
        String span = cell.has(attribute) ? cell.attribute(attribute) : "1";
        return span.equals("0") ? zero : span.matches("\\d{1,9}") ? Math.min(Integer.parseInt(span), WIDEST_SPAN) : 1;
    }
}
