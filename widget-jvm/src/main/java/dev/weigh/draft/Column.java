package dev.weigh.draft;

import dev.weigh.config.Config;
import dev.weigh.jvm.Reading;
import dev.weigh.model.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the widget makes of a column, read alone.
 *
 * @param place which column it is
 * @param header its header as it is written
 * @param label the header without a unit or an arrow
 * @param isMetric whether it has a number
 * @param better which scores are better: what the header says, else what such things usually mean
 * @param isGuessed whether the header doesn't say it, and lower is usual
 */
record Column(int place, String header, String label, boolean isMetric, Better better, boolean isGuessed) {

    /** Reads a column of a sheet. */
    static Column of(Sheet sheet, int place) {
        List<String> names = sheet.column(sheet.names());
        List<String> texts = sheet.column(place);
        StringBuilder table = new StringBuilder("<div data-weigh><table>");
        for (int i = 0; i < texts.size(); i++) {
            table.append("<tr><th>" + Markup.text(names.get(i)) + (i == 0 ? "<th>" : "<td>")
                    + Markup.text(texts.get(i)));
        }
        Reading reading = Reading.of(table + "</table></div>");
        Optional<Metric> metric = reading.widgets().values().iterator().next().map(Config::comparison)
                .map(comparison -> comparison.metrics().get(0));
        boolean isRefused = reading.findings().stream().anyMatch(found -> found.code().equals("mixed-units"));
        boolean isGuessed = reading.advice().stream().anyMatch(found -> found.code().equals("direction-unsaid"));
        return new Column(place, texts.get(0), metric.map(Metric::label).orElse(texts.get(0)),
                metric.isPresent() || isRefused,
                isGuessed || metric.isPresent() && !metric.get().isHigherBetter() ? Better.LOWER : Better.HIGHER,
                isGuessed);
    }

    /** Whether an author means this one by the name: its header, with or without what stands in brackets there. */
    boolean isNamed(String name) {
        String bare = header.replaceFirst("\\s*[(\\[][^()\\[\\]]*[)\\]]$", "");
        return Stream.of(header, label, bare).anyMatch(name.trim()::equalsIgnoreCase);
    }
}
