package dev.weigh.claims;

import dev.weigh.config.Attributes;
import dev.weigh.config.Config;
import dev.weigh.config.Grid;
import dev.weigh.config.Source;
import dev.weigh.config.Text;
import dev.weigh.model.Metric;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds where the table of a widget has what the widget shows; the root stands in for what has no cell. */
final class Cells {

    private final Source root;
    private final Optional<Grid> grid;
    private final Map<Source, String> texts = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    Cells(Source root, Config widget) {
        this.root = root;
        grid = widget.table().map(table -> new Grid(table, Attributes.own(root, "metrics-in").trim().equals("rows")));
    }

    /** The cell of a contender's score. */
    Source score(Metric metric, String contender) {
        int column = columns.computeIfAbsent(metric.id(), id -> column(metric));
        if (column >= 0) {
            Source head = head(column, metric);
            for (Grid.Row row : grid.get().rows) {
                boolean isOurs = row.has(column)
                        && row.cells().stream().anyMatch(cell -> text(cell).equals(contender));
                if (isOurs && row.cell(column) != head) {
                    return row.cell(column);
                }
            }
        }
        return root;
    }

    /** The column whose header says most of the label; -1 for none. */
    private int column(Metric metric) {
        int best = -1;
        int most = 0;
        for (int i = 0; grid.isPresent() && i < grid.get().width; i++) {
            int match = match(i, metric);
            best = match > most ? i : best;
            most = Math.max(match, most);
        }
        return best;
    }

    private int match(int column, Metric metric) {
        int most = 0;
        for (Grid.Row row : grid.get().rows) {
            most = row.has(column) ? Math.max(most, match(row.cell(column), metric)) : most;
        }
        return most;
    }

    private String text(Source cell) {
        return texts.computeIfAbsent(cell, Text::plain);
    }

    private int match(Source cell, Metric metric) {
        String text = text(cell);
        String label = metric.label();
        return Attributes.own(cell, "metric").trim().equals(metric.id()) ? 4
                : text.equals(label) ? 3
                : !text.isEmpty() && text.startsWith(label) ? 2
                : !text.isEmpty() && label.endsWith(" " + text) ? 1 : 0;
    }

    private Source head(int column, Metric metric) {
        Source head = root;
        int most = 0;
        for (Grid.Row row : grid.get().rows) {
            int match = row.has(column) ? match(row.cell(column), metric) : 0;
            head = match > most ? row.cell(column) : head;
            most = Math.max(most, match);
        }
        return head;
    }
}
