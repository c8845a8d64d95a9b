package dev.weigh.model;

import java.util.List;

/**
 * Contenders and what they are measured by.
 *
 * @param title the heading; may be empty
 * @param contenders their labels
 * @param metrics at least one
 * @param first the place of the metric that the author shows first
 */
public record Comparison(String title, List<String> contenders, List<Metric> metrics, int first) {

    /** Whether the case turns: this metric and the first have one leader each, and not the same. */
    public boolean isReversal(int metric) {
        int leader = metrics.get(metric).standing().leader();
        int before = metrics.get(first).standing().leader();
        return leader >= 0 && before >= 0 && leader != before;
    }
}
