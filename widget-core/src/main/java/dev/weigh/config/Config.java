package dev.weigh.config;

import dev.weigh.model.Comparison;
import dev.weigh.words.Sentences;
import dev.weigh.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A widget as its author asked for it.
 *
 * @param id the widget's name in links and scripts
 * @param comparison what is compared
 * @param metrics the names of its metrics
 * @param words the widget's words, in the page's language and with the author's own
 * @param isBestFirst whether rows go to their standing
 * @param hasPermalink whether the address follows the metric
 * @param group widgets of one group flip together; empty for none
 * @param scheme 0 for {@code auto}, 1 for {@code light}, 2 for {@code dark}
 * @param motion how long bars travel, in milliseconds; 0 for none
 * @param highlighted the places of the contenders to mark
 * @param table the author's table; empty for lists
 * @param verdicts for each metric the author's own elements; empty for a text
 */
public record Config(String id, Comparison comparison, Names metrics, Words words, boolean isBestFirst,
        boolean hasPermalink, String group, int scheme, double motion, List<Integer> highlighted,
        Optional<Source> table, List<List<Source>> verdicts) {

    /** The same widget with another comparison, and with what goes with that. */
    public Config with(Comparison other, boolean areBestFirst, List<List<Source>> others) {
        return new Config(id, other, metrics, words, areBestFirst, hasPermalink, group, scheme, motion, highlighted,
                table, others);
    }

    /** The verdict on a metric as one line of text: the author's elements, else what is written in their place. */
    public String verdict(int metric) {
        String own = "";
        for (Source element : verdicts.get(metric)) {
            own += " " + element.text();
        }
        String text = verdicts.get(metric).isEmpty() ? new Sentences(comparison, words).verdict(metric) : own;
        return text.replaceAll("[ \t\r\n\f]+", " ").trim();
    }

    /** How many rows stand above the contender's on a metric. */
    public int place(int metric, int contender) {
        return isBestFirst ? comparison.metrics().get(metric).standing().order().indexOf(contender) : contender;
    }
}
