package dev.weigh.check;

import dev.weigh.config.Config;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.FrameLine;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks at a root for what only the tools look for: what may be meant as it is written, but seldom is. */
public final class Checks {

    /** What lies below a column's header; a typographer may have been at its hyphens. */
    private static final String RULE = ":?[-\u2013\u2014]+:?";

    private Checks() {
    }

    /**
     * Adds what there is to say about a root.
     *
     * @param reader what has read it, and knows how each column was taken
     * @param config the widget that it gives; empty for none
     * @param isDirected whether the page says a direction for all metrics of all roots
     */
    public static void check(Source root, ConfigReader reader, Optional<Config> config, boolean isDirected,
            Problems problems) {
        config.ifPresent(widget -> {
            if (!isDirected) {
                new DirectionUnsaid(root, reader, widget).check(problems);
            }
            Reads.check(reader, widget, problems);
            FrameLine.of(root, widget, problems);
            new VerdictNamesLoser(root, widget).check(problems);
            new VerdictNamesNoMetric(root, reader, widget).check(problems);
        });
        if (all(root, node -> node.tag().equals("table")).isEmpty() && isTable(root.text())) {
            problems.add(Remedy.TABLE_AS_TEXT.kind, "", root);
        }
        MayBeAltered.check(root, problems);
    }

    /** Adds what is none of the attributes that hold for a whole page, on the elements that may have them. */
    public static void checkDefaults(List<Source> presets, Problems problems) {
        for (Source preset : presets) {
            for (String attribute : preset.attributes().split(" ")) {
                if (attribute.startsWith("data-weigh-") && !Attribute.isOne(attribute)) {
                    problems.add(ProblemKind.UNKNOWN_ATTRIBUTE, attribute, preset);
                }
            }
        }
    }

    /** Whether the text has the line below a Markdown table's header, which may do without pipes at its ends. */
    private static boolean isTable(String text) {
        return text.matches("(?s).*(\\|\\s*" + RULE + "\\s*\\||\\s" + RULE + "\\s*\\|\\s*" + RULE + "\\s).*");
    }

    /** The elements within the node for which this holds, in the page's order; none of another root's. */
    static List<Source> all(Source node, Predicate<Source> which) {
        List<Source> all = new ArrayList<>();
        if (which.test(node)) {
            all.add(node);
        }
        for (Source child : node.children()) {
            if (!child.has("data-weigh")) {
                all.addAll(all(child, which));
            }
        }
        return all;
    }

    /** The text with each run of white space as one space. */
    public static String folded(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").trim();
    }
}
