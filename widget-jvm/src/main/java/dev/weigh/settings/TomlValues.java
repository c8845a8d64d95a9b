package dev.weigh.settings;

import com.electronwill.nightconfig.core.UnmodifiableConfig;
import dev.weigh.check.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of a {@code weigh.toml}, and what is said where it has something else than it may. */
final class TomlValues {

    private static final List<String> HEDGES = List.of("about", "over", "under", "nearly");

    private final String name;
    private final UnmodifiableConfig values;

    /**
     * A table.
     *
     * @param name by which messages call it
     * @param keys all that it may have
     */
    TomlValues(String name, UnmodifiableConfig values, List<String> keys) throws BadSettings {
        this.name = name;
        this.values = values;
        for (String key : values.valueMap().keySet()) {
            if (!keys.contains(key)) {
                throw new BadSettings(name + " there is no “" + key + "”"
                        + Nearest.of(key, keys).map(near -> "; did you mean “" + near + "”?").orElse("; it has: "
                        + String.join(", ", keys)));
            }
        }
    }

    /** The text of a key, or the number as a text. */
    Optional<String> text(String key) throws BadSettings {
        Object value = values.get(List.of(key));
        if (value == null || value instanceof String || value instanceof Number) {
            return Optional.ofNullable(value).map(Object::toString);
        }
        throw bad(key, value, "a text in quotes");
    }

    /** The texts of a key: a list, or one alone. */
    List<String> texts(String key) throws BadSettings {
        Object value = values.get(List.of(key));
        List<String> texts = new ArrayList<>();
        for (Object item : value == null ? List.of() : value instanceof List<?> list ? list : List.of(value)) {
            if (!(item instanceof String text)) {
                throw bad(key, value, "a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** The tables of a key, as {@code [[rule]]} writes them. */
    List<TomlValues> tables(String key, List<String> keys) throws BadSettings {
        Object value = values.get(List.of(key));
        List<TomlValues> tables = new ArrayList<>();
        for (Object item : value == null ? List.of() : value instanceof List<?> list ? list : List.of(value)) {
            if (!(item instanceof UnmodifiableConfig table)) {
                throw bad(key, value, "[[" + key + "]]");
            }
            tables.add(new TomlValues(name + " " + key + " " + (tables.size() + 1) + ":", table, keys));
        }
        return tables;
    }

    /** The words of {@code [words]}. */
    Map<String, List<String>> words(String key) throws BadSettings {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (TomlValues table : tables(key, HEDGES)) {
            for (String hedge : HEDGES) {
                words.put(hedge, table.texts(hedge));
            }
        }
        return words;
    }

    /** What to throw where a value is none that the key takes. */
    BadSettings bad(String key, Object value, String takes) {
        return new BadSettings(name + " “" + key + " = " + value + "” is none that it takes, which is " + takes);
    }
}
