package dev.weigh.playground;

import dev.weigh.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** A set of fields for each column of the table: what it was taken for, and of metrics all that can be said. */
final class MetricsView implements View {

    private final Playground playground;
    private final Element list = Dom.find("metrics");
    private final List<View> shown = new ArrayList<>();
    private List<Integer> metrics = List.of();

    MetricsView(Playground playground) {
        this.playground = playground;
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        List<Integer> places = reading.draft().map(Draft::places).orElse(List.of());
        if (!places.equals(metrics) || shown.size() != state.width()) {
            metrics = places;
            build(state.width());
        }
        shown.forEach(column -> column.show(state, reading, findings));
    }

    /** Makes all fields anew; the one that was used last has the focus again. */
    private void build(int width) {
        String used = Dom.focused();
        list.replaceChildren();
        shown.clear();
        for (int i = 0; i < width; i++) {
            if (metrics.contains(i)) {
                MetricFields metric = new MetricFields(playground, i);
                shown.add(metric);
                list.append(metric.box());
            } else {
                ColumnFields column = new ColumnFields(playground, i);
                shown.add(column);
                list.append(column.box());
            }
        }
        if (used.startsWith("column-") || used.startsWith("metric-")) {
            Dom.orElse(Dom.find(used), Dom.find("h-metrics")).focus();
        }
    }
}
