package dev.weigh.check;

import dev.weigh.config.Column;
import dev.weigh.config.Text;
import dev.weigh.model.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a column, a row or a cell was taken, and why, in words. */
public final class Why {

    private static final String[] ROLES = {"metric", "name", "text", "rank", "version", "date", "empty", "refused"};
    private static final String[] REASONS = {"", "names the contenders",
        "the most of it are words, or names with digits", "counts the rows", "versions or addresses", "dates or years",
        "nothing stands in it", "units that can't be brought to one"};
    private static final String[] SPEAKERS = {"author", "word", "unit", "default"};

    private Why() {
    }

    /** What a column is taken for. */
    public static String role(Column column) {
        return ROLES[column.role];
    }

    /** Why a column is no metric; empty for one that is. */
    public static String reason(Column column) {
        return REASONS[column.role] + (column.role == Column.REFUSED ? ": " + cell(column, column.quantities.like)
                + ", " + cell(column, column.quantities.odd) : "");
    }

    private static String cell(Column column, int contender) {
        return "\u201c" + Text.shown(column.node(contender)) + "\u201d";
    }

    /** Who says a direction. */
    public static String speaker(int by) {
        return SPEAKERS[by];
    }

    /** What values are counted in: what stands beside a number of that size, else what the author or header says. */
    public static String unit(Metric metric) {
        return unit(metric, true);
    }

    /**
     * What the most numbers are written with, else what the author or the header says.
     *
     * @param isOfValues whether it has to be what values are counted in: of {@code 7B} that is nothing
     */
    public static String unit(Metric metric, boolean isOfValues) {
        Map<String, Long> units = metric.scores().stream().filter(score -> !score.isMissing())
                .filter(score -> !isOfValues || score.form().factor() == 1)
                .map(score -> (score.form().before() + " " + score.form().after()).trim())
                .map(unit -> unit.isEmpty() && !isOfValues ? metric.unit() : unit)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.groupingBy(unit -> unit, LinkedHashMap::new, Collectors.counting()));
        return units.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey).orElse(metric.unit());
    }

    /** The texts of a metric's cells that have no single number, and something else. */
    public static List<String> refused(Column column, Metric metric) {
        return IntStream.range(0, metric.scores().size())
                .filter(i -> metric.scores().get(i).isMissing() && column.isRefused(i))
                .mapToObj(i -> "\u201c" + metric.scores().get(i).text() + "\u201d").toList();
    }

    /** {@code higher}, {@code lower} or {@code none}. */
    public static String better(int sign) {
        return sign > 0 ? "higher" : sign < 0 ? "lower" : "none";
    }
}
