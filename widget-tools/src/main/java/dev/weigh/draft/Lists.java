package dev.weigh.draft;

import java.util.List;
import java.util.function.Function;

/** Writes what is said of the metrics as lists on the root, an item for each. */
final class Lists {

    /** What a root has for all its metrics. */
    private static final List<String> NAMES =
            List.of("better", "measuring", "accent", "unit", "min", "max", "winner");

    private Lists() {
    }

    static String of(Draft draft) {
        StringBuilder lists = new StringBuilder();
        for (String name : NAMES) {
            lists.append(list(draft, name, column -> Markup.item(draft.said(column, name))));
        }
        return lists + list(draft, "verdicts", column -> Markup.sentence(draft.said(column, "verdict")));
    }

    private static String list(Draft draft, String name, Function<Column, String> said) {
        String list = Markup.list(draft.metrics.stream().map(said).toList(), " | ");
        return list.isEmpty() ? "" : Markup.NEXT + Markup.attribute("data-" + name, list);
    }
}
