package dev.weigh.playground;

import dev.weigh.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** A set of fields for each metric of the table. */
final class MetricsView implements View {

    private final Playground playground;
    private final Element list = Dom.find("metrics");
    private final List<MetricFields> shown = new ArrayList<>();

    MetricsView(Playground playground) {
        this.playground = playground;
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        List<Integer> places = reading.draft().map(Draft::places).orElse(List.of());
        if (!places.equals(shown.stream().map(MetricFields::column).toList())) {
            list.replaceChildren();
            shown.clear();
            for (int place : places) {
                shown.add(new MetricFields(playground, place));
                list.append(shown.get(shown.size() - 1).box());
            }
        }
        shown.forEach(metric -> metric.show(state, reading, findings));
    }
}
