package dev.weigh.view;

import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Sentences;
import dev.weigh.words.Usage;
import dev.weigh.words.Word;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a contender's row keeps room for on each metric, so that no flip changes it: looked for once in all of them. */
final class Room {

    /** Of so many metrics each has room for its number; of more, the longest number has. */
    private static final int FEW = 8;

    /** The longest that is said beside each contender. */
    final List<String> marks = new ArrayList<>();
    /** The scores of each contender, a line each: so wide is its column. */
    final List<String> texts = new ArrayList<>();

    private final Comparison comparison;
    private final Sentences sentences;
    private final Words words;

    Room(Comparison comparison, Sentences sentences, Words words) {
        this.comparison = comparison;
        this.sentences = sentences;
        this.words = words;
    }

    /** Looks at all scores, unless it has. */
    void measure() {
        for (int contender = marks.size(); contender < comparison.contenders().size(); contender++) {
            String longest = "";
            String lines = "";
            String widest = "";
            for (int i = 0; i < comparison.metrics().size(); i++) {
                String mark = mark(i, contender);
                longest = mark.length() > longest.length() ? mark : longest;
                String text = comparison.metrics().get(i).scores().get(contender).text() + "\n";
                widest = text.length() > widest.length() ? text : widest;
                lines = i < FEW ? lines + text : widest;
            }
            marks.add(longest);
            texts.add(lines);
        }
    }

    /** What is said beside a contender on a metric; empty for nothing. */
    String mark(int place, int contender) {
        Metric metric = comparison.metrics().get(place);
        Score score = metric.scores().get(contender);
        boolean isTie = metric.standing().isTie();
        String lead = !metric.standing().leaders().contains(contender) ? ""
                : sentences.word(place, isTie ? Word.TIED : Word.LEADS_BY);
        String lack = score.isMissing() ? words.text(Word.MISSING)
                : metric.scale().isBeyond(score.value()) ? words.text(Word.BEYOND) : "";
        return Layout.unbroken(lead + (lead.isEmpty() || lack.isEmpty() ? "" : words.usage(Usage.COMMA)) + lack);
    }
}
