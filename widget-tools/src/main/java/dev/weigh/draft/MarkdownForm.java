package dev.weigh.draft;

import java.util.ArrayList;
import java.util.List;

/** Writes a Markdown table, its columns as wide as their cells, in an element that carries the attributes. */
final class MarkdownForm {

    /** The line below the header has three hyphens at least. */
    private static final int LEAST = 3;

    private final Draft draft;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownForm(Draft draft) {
        this.draft = draft;
        draft.sheet.rows().forEach(row -> rows.add(row.stream().map(Markup::cell).toList()));
    }

    String text() {
        StringBuilder text = new StringBuilder("<div" + draft.root()
                + Markup.optional("data-title", draft.options.title())
                + draft.picked() + Lists.of(draft) + ">\n\n");
        for (int i = 0; i < rows.size(); i++) {
            text.append(row(rows.get(i)));
            text.append(i == 0 ? rule() : "");
        }
        String source = draft.options.source();
        return text + (source.isEmpty() ? "" : "\n" + Markup.cell(source) + "\n") + "\n</div>\n";
    }

    private String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(width(i) - length(cells.get(i)));
            row.append(isNumber(i) ? " " + space + cells.get(i) + " |" : " " + cells.get(i) + space + " |");
        }
        return row + "\n";
    }

    private String rule() {
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < rows.get(0).size(); i++) {
            rule.append(isNumber(i) ? "-".repeat(width(i) + 1) + ":|" : "-".repeat(width(i) + 2) + "|");
        }
        return rule + "\n";
    }

    private boolean isNumber(int column) {
        return draft.options.isInRows() ? column > 0
                : draft.numbers.stream().anyMatch(metric -> metric.place() == column);
    }

    private int width(int column) {
        return Math.max(LEAST, rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
