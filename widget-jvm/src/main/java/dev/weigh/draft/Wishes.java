package dev.weigh.draft;

import java.util.Map;

/**
 * What an author wants beside the values.
 *
 * @param id the widget's id; empty for none
 * @param title the heading; empty for none
 * @param start the metric shown first; empty for the first
 * @param hasPermalink whether readers get a link to what they see
 * @param isInRows whether the metrics are in rows
 * @param better which scores are better, by the metric's label
 * @param units units in words, by the metric's label
 */
public record Wishes(String id, String title, String start, boolean hasPermalink, boolean isInRows,
        Map<String, Better> better, Map<String, String> units) {
}
