package dev.weigh.draft;

import java.util.List;
import java.util.Optional;

/** Writes a table of HTML. */
final class TableForm {

    private final Draft draft;
    private final boolean isInRows;

    TableForm(Draft draft) {
        this.draft = draft;
        isInRows = draft.wishes.isInRows();
    }

    String text() {
        List<List<String>> rows = draft.sheet.rows();
        StringBuilder text = new StringBuilder("<div" + draft.root() + (isInRows ? " data-metrics-in=\"rows\"" : "")
                + ">\n  <table>\n");
        if (!draft.wishes.title().isEmpty()) {
            text.append("    <caption>" + Markup.text(draft.wishes.title()) + "</caption>\n");
        }
        text.append("    <thead>\n" + row(0) + "    </thead>\n    <tbody>\n");
        for (int i = 1; i < rows.size(); i++) {
            text.append(row(i));
        }
        return text + "    </tbody>\n  </table>\n</div>\n";
    }

    private String row(int row) {
        StringBuilder text = new StringBuilder("      <tr>");
        List<String> cells = draft.sheet.rows().get(row);
        int names = isInRows ? 0 : draft.upright.names();
        for (int i = 0; i < cells.size(); i++) {
            String tag = row == 0 || i == names ? "th" : "td";
            text.append("<" + tag + attributes(row, i) + ">" + Markup.text(cells.get(i)) + "</" + tag + ">");
        }
        return text + "</tr>\n";
    }

    /** What is said of a metric, in its header cell. */
    private String attributes(int row, int place) {
        int metric = isInRows ? row : place;
        boolean isHead = isInRows ? place == 0 : row == 0;
        Optional<Column> column = draft.metrics.stream().filter(each -> isHead && each.place() == metric).findFirst();
        return column.map(each -> Markup.optional("data-better", draft.said(each))
                + Markup.optional("data-unit", draft.unit(each))).orElse("");
    }
}
