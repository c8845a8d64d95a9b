package dev.weigh.plus;

import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.List;

/** The colours by which the metrics are told apart: those that the author gave, and for the rest others than these. */
final class Accents {

    /** The first is the theme's. */
    private static final String[] SPARE = {"", "#7a3318", "#4f4063", "#1f4e79", "#6b5b00", "#7a1f4b", "#3f5b2e",
        "#555555"};

    private final List<String> accents = new ArrayList<>();

    Accents(List<Metric> metrics) {
        List<String> own = new ArrayList<>();
        for (Metric metric : metrics) {
            own.add(metric.accent());
        }
        int next = 0;
        for (String accent : own) {
            while (accent.isEmpty() && next < SPARE.length - 1 && !SPARE[next].isEmpty() && own.contains(SPARE[next])) {
                next++;
            }
            accents.add(accent.isEmpty() ? SPARE[next] : accent);
            next += accent.isEmpty() && next < SPARE.length - 1 ? 1 : 0;
        }
    }

    String of(int metric) {
        return accents.get(metric);
    }
}
