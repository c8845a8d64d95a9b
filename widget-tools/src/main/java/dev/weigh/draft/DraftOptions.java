package dev.weigh.draft;

import dev.weigh.config.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an author wants beside the values.
 *
 * @param id the widget's id; empty for none
 * @param title the heading; empty for none
 * @param source the line below the widget that says where the values are from; empty for none
 * @param start the metric shown first, by its name; empty for the first
 * @param isInRows whether the metrics are in rows
 * @param isGuessing whether lower is taken to be better of what usually is so
 * @param root further attributes of the root, by their whole names
 * @param metrics what is wanted of metrics, by their names: a metric's label, or {@code #3} for the third column
 */
public record DraftOptions(String id, String title, String source, String start, boolean isInRows, boolean isGuessing,
        Map<String, String> root, Map<String, MetricOptions> metrics) {

    private static final String NAMES = "data-names";

    /** No wish but an id. */
    public static DraftOptions of(String id) {
        return new DraftOptions(id, "", "", "", false, true, Map.of(), Map.of());
    }

    /** These with another id and heading. */
    public DraftOptions called(String name, String heading) {
        return new DraftOptions(name, heading, source, start, isInRows, isGuessing, root, metrics);
    }

    /** These and what is said for an attribute of a metric. */
    public DraftOptions with(String metric, String attribute, String value) {
        Map<String, MetricOptions> more = new LinkedHashMap<>(metrics);
        more.put(metric, more.getOrDefault(metric, MetricOptions.NONE).with(attribute, value));
        return new DraftOptions(id, title, source, start, isInRows, isGuessing, root, more);
    }

    /** These with all that is wanted of the metric in a column. */
    public DraftOptions with(int place, MetricOptions wish) {
        Map<String, MetricOptions> others = new LinkedHashMap<>(metrics);
        others.put(name(place), wish);
        return withMetrics(others);
    }

    /** Whether the decimal mark is said, or the language that has one. */
    public boolean isDecimalSaid() {
        return root.keySet().stream().anyMatch(name -> name.matches("lang|data-(weigh-)?decimal"));
    }

    /** The columns that the author says name what is compared, by their labels; none where nothing is said. */
    public List<String> names() {
        String said = root.getOrDefault(NAMES, root.getOrDefault("data-weigh-names", ""));
        return Text.items(said, "|").stream().map(Text::literal).toList();
    }

    /** These with other columns that name what is compared. */
    public DraftOptions naming(List<String> labels) {
        return labels.isEmpty() ? without(NAMES)
                : with(NAMES, String.join(" | ", labels.stream().map(Markup::item).toList()));
    }

    /** These and what is said for a further attribute of the root. */
    public DraftOptions with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(root);
        more.put(attribute, value);
        return new DraftOptions(id, title, source, start, isInRows, isGuessing, more, metrics);
    }

    /** These without what is said for a further attribute of the root. */
    public DraftOptions without(String attribute) {
        Map<String, String> less = new LinkedHashMap<>(root);
        less.remove(attribute);
        return new DraftOptions(id, title, source, start, isInRows, isGuessing, less, metrics);
    }

    /** These with another line below the widget. */
    public DraftOptions from(String line) {
        return new DraftOptions(id, title, line, start, isInRows, isGuessing, root, metrics);
    }

    /** These with another metric shown first. */
    public DraftOptions startingWith(String metric) {
        return new DraftOptions(id, title, source, metric, isInRows, isGuessing, root, metrics);
    }

    /** These and what is wanted of metrics in the place of all that was. */
    public DraftOptions withMetrics(Map<String, MetricOptions> wanted) {
        return new DraftOptions(id, title, source, start, isInRows, isGuessing, root, wanted);
    }

    /** What is wanted of a column, by its place. */
    public MetricOptions column(int place) {
        return metrics.getOrDefault(name(place), MetricOptions.NONE);
    }

    /** The name of a column that says no more than its place. */
    public static String name(int place) {
        return "#" + (place + 1);
    }
}
