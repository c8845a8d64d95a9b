package dev.weigh.draft;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an author wants of a metric.
 *
 * @param isLeftOut whether the column stays in the table, and is no metric
 * @param said the attributes of its header cell without {@code data-}: {@code better}, {@code accent} and so on
 */
public record Wish(boolean isLeftOut, Map<String, String> said) {

    /** Nothing. */
    public static final Wish NONE = new Wish(false, Map.of());

    /** This and what is said for the attribute; an empty text takes it back. */
    public Wish with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(said);
        more.put(attribute, value);
        more.values().removeIf(String::isEmpty);
        return new Wish(isLeftOut, more);
    }

    /** This and the other, of which the first that says something holds. */
    Wish and(Wish other) {
        Map<String, String> both = new LinkedHashMap<>(said);
        other.said.forEach(both::putIfAbsent);
        return new Wish(isLeftOut || other.isLeftOut, both);
    }

    /** This, in or left out. */
    public Wish with(boolean left) {
        return new Wish(left, said);
    }

    /** What is said for the attribute; empty for nothing. */
    public String said(String attribute) {
        return said.getOrDefault(attribute, "");
    }
}
