package dev.weigh.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what holds for a page, and why. */
public final class Explained {

    private Explained() {
    }

    /** Lines of text: the file, and each thing that holds, with the rule that says so. */
    public static List<String> lines(String page, Settings settings) {
        List<String> lines = new ArrayList<>();
        lines.add(page + ": " + settings.toml().map(toml -> toml.file().toString())
                .orElse("no weigh.toml here or above"));
        settings.rules().stream().filter(rule -> rule.stale().isPresent()).reduce((one, later) -> later)
                .ifPresent(rule -> lines.add("  stale after " + rule.stale().getAsInt() + " days: " + rule.name()));
        settings.rules().stream().filter(rule -> rule.tolerance().isPresent()).reduce((one, later) -> later)
                .ifPresent(rule -> lines.add("  tolerance " + rule.tolerance().getAsDouble() + " %: " + rule.name()));
        Set<String> codes = new LinkedHashSet<>();
        settings.rules().forEach(rule -> codes.addAll(rule.codes()));
        for (String code : codes) {
            settings.rule(code).ifPresent(rule -> lines.add("  " + code + " "
                    + rule.level().map(Level::word).orElse("") + ": " + rule.name()
                    + (rule.files().isEmpty() ? "" : ", for " + String.join(", ", rule.files()))
                    + (rule.reason().isEmpty() ? "" : ": " + rule.reason())));
        }
        settings.toml().ifPresent(toml -> toml.words().forEach((hedge, words) -> {
            if (!words.isEmpty()) {
                lines.add("  words for " + hedge + ": " + String.join(", ", words));
            }
        }));
        return lines.size() > 1 ? lines : List.of(lines.get(0), "  nothing beyond the usual");
    }
}
