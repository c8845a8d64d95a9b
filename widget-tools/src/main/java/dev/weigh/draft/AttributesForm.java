package dev.weigh.draft;

import java.util.ArrayList;
import java.util.List;

/** Writes one element with attributes alone. */
final class AttributesForm {

    private final Draft draft;
    private final List<List<String>> rows;

    AttributesForm(Draft draft) {
        this.draft = draft;
        rows = draft.upright.rows().subList(1, draft.upright.rows().size());
    }

    String text() {
        List<String> contenders = new ArrayList<>();
        rows.stream().filter(this::isContender).forEach(row -> contenders.add(Markup.item(draft.name(row))));
        // Each contender has one name here.
        String root = draft.root().replaceFirst(" data-(weigh-)?names=\"[^\"]*\"", "");
        return "<div" + root + Markup.optional("data-title", draft.options.title()) + Markup.NEXT
                + Markup.attribute("data-contenders", String.join("; ", contenders)) + Markup.NEXT
                + Markup.attribute("data-metrics",
                        String.join(" | ", draft.metrics.stream().map(this::label).toList())) + Markup.NEXT
                + Markup.attribute("data-scores",
                        String.join(" | ", draft.metrics.stream().map(this::scores).toList()))
                + Lists.of(draft) + ">" + source() + "</div>\n";
    }

    private String source() {
        String source = draft.options.source();
        return source.isEmpty() ? "" : "\n  <p>" + Markup.text(source) + "</p>\n";
    }

    /** A row without a name is none of a contender: see the units above all others. */
    private boolean isContender(List<String> row) {
        return !draft.name(row).isEmpty();
    }

    /** The header, with the unit that a row below it gives. */
    private String label(Column metric) {
        List<String> first = rows.get(0);
        String unit = isContender(first) ? "" : first.get(metric.place()).replaceAll("^[(\\[](.*)[)\\]]$", "$1");
        return Markup.item(metric.header() + (unit.isEmpty() ? "" : " (" + unit + ")"));
    }

    private String scores(Column metric) {
        return String.join("; ", rows.stream().filter(this::isContender)
                .map(row -> Markup.item(row.get(metric.place()))).toList());
    }
}
