package dev.weigh.check;

import dev.weigh.config.Config;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds sentences that would be verdicts if the bold name before them were that of a metric. */
final class VerdictNamesNoMetric {

    private final Source root;
    private final List<String> names = new ArrayList<>();
    private final List<Source> verdicts;

    VerdictNamesNoMetric(Source root, Config widget) {
        this.root = root;
        for (Metric metric : widget.comparison().metrics()) {
            names.add(metric.label());
            names.add(metric.id());
        }
        verdicts = widget.verdicts().stream().flatMap(List::stream).toList();
    }

    void check(Problems problems) {
        for (Source part : Checks.all(root, node -> node.tag().matches("li|p|blockquote"))) {
            String name = verdicts.contains(part) ? "" : name(part);
            boolean isMeant = !name.isEmpty() && names.stream().noneMatch(name::equalsIgnoreCase)
                    && (Nearest.of(name, names).isPresent() || isAmongVerdicts(part));
            if (isMeant) {
                problems.add(Problems.UNKNOWN_METRIC, name, part);
            }
        }
    }

    /** Whether it is an item of a list in which others are verdicts. */
    private boolean isAmongVerdicts(Source part) {
        return part.tag().equals("li") && Checks.all(root, node -> node.tag().matches("ul|ol")).stream()
                .filter(list -> list.children().contains(part))
                .anyMatch(list -> list.children().stream().anyMatch(verdicts::contains));
    }

    /** What stands in bold at its start, with a colon within or behind; empty for none. */
    private static String name(Source part) {
        List<Source> seen = part.children().stream().filter(child -> !child.text().isBlank()).toList();
        if (seen.isEmpty() || !seen.get(0).tag().matches("b|strong")) {
            return "";
        }
        String text = Checks.folded(seen.get(0).text());
        Optional<Source> next = seen.stream().skip(1).findFirst();
        boolean isNamed = text.endsWith(":") || next.map(Source::text).orElse("").stripLeading().startsWith(":");
        return isNamed ? text.replaceFirst("\\s*:$", "") : "";
    }
}
