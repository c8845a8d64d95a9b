package dev.weigh.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What markup says of the metrics of a sheet, collected from wherever it stands; what is said first holds. */
final class OptionsReader {

    private final Map<String, MetricOptions> metrics = new LinkedHashMap<>();
    /** All columns of the sheet but the first. */
    private final List<Column> columns = new ArrayList<>();

    /** Takes the columns of a sheet that has its metrics there. */
    void take(Sheet sheet) {
        for (int i = 1; i < sheet.rows().get(0).size(); i++) {
            columns.add(Column.of(sheet, i));
        }
    }

    List<Column> columns() {
        return columns;
    }

    /** All of it; columns go by {@code #} and their number. */
    Map<String, MetricOptions> all() {
        return metrics;
    }

    void leaveOut(Column column) {
        metrics.merge(DraftOptions.name(column.place()), MetricOptions.NONE.with(true), MetricOptions::and);
    }

    void say(int column, String attribute, String value) {
        MetricOptions before = metrics.getOrDefault(DraftOptions.name(column), MetricOptions.NONE);
        if (before.said(attribute).isEmpty()) {
            metrics.put(DraftOptions.name(column), before.with(attribute, value));
        }
    }

    /** Takes what is said of a metric by its label, whatever its case. */
    void sayOf(String label, String attribute, String value) {
        columns.stream().filter(column -> said(column, "metric").equals(label) || column.isNamed(label)
                || column.isNamed(label.replace('-', ' '))).findFirst()
                .ifPresent(column -> say(column.place(), attribute, value));
    }

    private String said(Column column, String attribute) {
        return metrics.getOrDefault(DraftOptions.name(column.place()), MetricOptions.NONE).said(attribute);
    }
}
