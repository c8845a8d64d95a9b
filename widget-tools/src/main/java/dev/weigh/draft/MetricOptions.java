package dev.weigh.draft;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an author wants of a metric.
 *
 * @param isLeftOut whether the column stays in the table, and is no metric
 * @param said the attributes of its header cell without {@code data-}: {@code better}, {@code accent} and so on
 */
public record MetricOptions(boolean isLeftOut, Map<String, String> said) {

    /** Nothing. */
    public static final MetricOptions NONE = new MetricOptions(false, Map.of());

    /** This and what is said for the attribute; an empty text takes it back. */
    public MetricOptions with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(said);
        more.put(attribute, value);
        more.values().removeIf(String::isEmpty);
        return new MetricOptions(isLeftOut, more);
    }

    /** This and the other, of which the first that says something holds. */
    MetricOptions and(MetricOptions other) {
        Map<String, String> both = new LinkedHashMap<>(said);
        other.said.forEach(both::putIfAbsent);
        return new MetricOptions(isLeftOut || other.isLeftOut, both);
    }

    /** This, in or left out. */
    public MetricOptions with(boolean left) {
        return new MetricOptions(left, said);
    }

    /** What is said for the attribute; empty for nothing. */
    public String said(String attribute) {
        return said.getOrDefault(attribute, "");
    }
}
