package dev.weigh.render;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the parts of one widget have of their own, a bar its length for one, as rules of a stylesheet: under
 * a strict policy no element may have a style of its own.
 */
final class Rules {

    /** What a value may be: a number, a colour, and nothing that ends a rule or loads a file. */
    private static final String PLAIN = "-?[0-9.]+|#?\\w+|var\\(--[-\\w]+\\)"
            + "|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\\([-#.,%/\\w ]*\\)";

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The class of an element with this value; empty where it is none that a stylesheet can take. */
    String name(String property, String value) {
        if (!value.trim().matches(PLAIN)) {
            return "";
        }
        return names.computeIfAbsent(property + ":" + value, rule -> "u" + names.size());
    }

    /** The rules. */
    String css() {
        StringBuilder css = new StringBuilder();
        names.forEach((rule, name) -> css.append('.').append(name).append('{').append(rule).append('}'));
        return css.toString();
    }
}
