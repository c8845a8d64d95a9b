package dev.weigh.jvm;

import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import java.util.Optional;

/**
 * How much the widgets of a page have in all. A browser draws one when a reader comes near; the tools read and write
 * all of them at once, and a stranger's page may have a thousand that are each within the limits.
 */
final class PageSize {

    private static final int MOST = 15_000;
    private static final int HUNDRED = 100;

    private int cells;

    /** Whether the page has as much as it may already; adds a problem then. */
    boolean isBeyond(Source root, Problems problems) {
        if (cells > MOST) {
            problems.add(ProblemKind.TOO_LARGE, "15,000 cells on a page", root);
        }
        return cells > MOST;
    }

    /** The widget, where the page may have it as well; a problem where not. */
    Optional<Config> within(ConfigReader reader, Optional<Config> widget, Source root, Problems problems) {
        cells += reader.size() + widget.map(PageSize::written).orElse(0);
        return widget.isPresent() && isBeyond(root, problems) ? Optional.empty() : widget;
    }

    /** What is written of a widget besides its cells, as so many of them: names on each metric, and words. */
    private static int written(Config config) {
        Comparison comparison = config.comparison();
        long each = comparison.contenders().stream().mapToLong(String::length).sum();
        long length = 0;
        Sentences sentences = new Sentences(comparison, config.words());
        for (int i = 0; i < comparison.metrics().size() && length < (long) MOST * HUNDRED; i++) {
            Metric metric = comparison.metrics().get(i);
            length += each + sentences.verdict(i).length() + (metric.label() + metric.brief() + metric.measuring()
                    + metric.unit() + metric.source()).length();
            for (Word word : Word.values()) {
                length += config.words().isShipped(word) ? 0
                        : sentences.word(i, word).length() * (long) times(word, comparison);
            }
        }
        return (int) (Math.min(length, (long) MOST * HUNDRED + HUNDRED) / HUNDRED);
    }

    /** How often a word may stand on a metric. */
    private static int times(Word word, Comparison comparison) {
        return word == Word.TIED || word == Word.MISSING || word == Word.BEYOND ? comparison.contenders().size() : 1;
    }
}
