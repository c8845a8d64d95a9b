package dev.weigh.check;

import dev.weigh.config.Column;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds sentences that would be verdicts if the bold name before them were that of a metric. */
final class VerdictNamesNoMetric {

    private final Source root;
    private final List<String> names = new ArrayList<>();
    private final Set<Source> verdicts = new HashSet<>();
    /** The items of lists in which some are verdicts. */
    private final Set<Source> besideVerdicts = new HashSet<>();

    VerdictNamesNoMetric(Source root, ConfigReader reader, Config widget) {
        this.root = root;
        for (Metric metric : widget.comparison().metrics()) {
            names.add(metric.label());
            names.add(metric.id());
        }
        // One that was refused has its own problem.
        reader.columns().stream().filter(column -> column.role == Column.REFUSED)
                .forEach(column -> names.add(column.title()));
        widget.verdicts().forEach(verdicts::addAll);
        for (Source list : Checks.all(root, node -> node.tag().matches("ul|ol"))) {
            if (list.children().stream().anyMatch(verdicts::contains)) {
                besideVerdicts.addAll(list.children());
            }
        }
    }

    void check(Problems problems) {
        for (Source part : Checks.all(root, node -> node.tag().matches("li|p|blockquote"))) {
            String name = verdicts.contains(part) ? "" : name(part);
            boolean isMeant = !name.isEmpty() && names.stream().noneMatch(name::equalsIgnoreCase)
                    && (besideVerdicts.contains(part) || Nearest.of(name, names).isPresent());
            if (isMeant) {
                problems.add(ProblemKind.UNKNOWN_METRIC, name, part);
            }
        }
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
