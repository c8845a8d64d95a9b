package dev.weigh.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a table of HTML. */
final class TableForm {

    private final Draft draft;
    private final boolean isInRows;

    TableForm(Draft draft) {
        this.draft = draft;
        isInRows = draft.options.isInRows();
    }

    String text() {
        List<List<String>> rows = draft.sheet.rows();
        StringBuilder text = new StringBuilder("<div" + draft.root() + draft.picked() + ">\n  <table>\n");
        if (!draft.options.title().isEmpty()) {
            text.append("    <caption>" + Markup.text(draft.options.title()) + "</caption>\n");
        }
        text.append("    <thead>\n" + row(0) + "    </thead>\n    <tbody>\n");
        for (int i = 1; i < rows.size(); i++) {
            text.append(row(i));
        }
        text.append("    </tbody>\n  </table>\n");
        for (Column metric : draft.metrics) {
            String verdict = draft.said(metric, "verdict");
            text.append(isPlain(verdict) ? "  <p" + Markup.attribute("data-verdict-for", Markup.item(metric.label()))
                    + ">" + Markup.text(verdict) + "</p>\n" : "");
        }
        String source = draft.options.source();
        return text + (source.isEmpty() ? "" : "  <p>" + Markup.text(source) + "</p>\n") + "</div>\n";
    }

    /** Whether a verdict can be read without the widget: where the page is read without it, it is. */
    private static boolean isPlain(String verdict) {
        return !verdict.isEmpty() && !verdict.contains("{");
    }

    private String row(int row) {
        StringBuilder text = new StringBuilder("      <tr>");
        List<String> cells = draft.sheet.rows().get(row);
        List<Integer> names = isInRows ? List.of(0) : draft.names;
        for (int i = 0; i < cells.size(); i++) {
            String tag = row == 0 || names.contains(i) ? "th" : "td";
            text.append("<" + tag + attributes(row, i) + ">" + Markup.text(cells.get(i)) + "</" + tag + ">");
        }
        return text + "</tr>\n";
    }

    /** What is said of a metric, in its header cell. */
    private String attributes(int row, int place) {
        int metric = isInRows ? row : place;
        boolean isHead = isInRows ? place == 0 : row == 0;
        Optional<Column> column = draft.numbers.stream().filter(each -> isHead && each.place() == metric).findFirst();
        return column.map(this::said).orElse("");
    }

    private String said(Column metric) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("better", draft.said(metric, "better"));
        draft.wish(metric).said().forEach((name, value) -> all.put(Markup.isOurs("data-" + name) ? name : "", value));
        all.remove("");
        StringBuilder said = new StringBuilder();
        all.forEach((name, value) -> said.append(name.equals("verdict") && isPlain(value) ? ""
                : Markup.optional("data-" + name, value)));
        return said.toString();
    }
}
