package dev.weigh.draft;

import java.util.List;
import java.util.function.Function;

/** Writes what is said of the metrics as lists on the root, an item for each. */
final class Lists {

    private Lists() {
    }

    static String of(Draft draft) {
        return list(draft, "data-better", draft::said) + list(draft, "data-unit", draft::unit);
    }

    private static String list(Draft draft, String name, Function<Column, String> said) {
        List<String> items = draft.metrics.stream().map(said).map(Markup::item).toList();
        return Markup.optional(name, Markup.list(items, " | "));
    }
}
