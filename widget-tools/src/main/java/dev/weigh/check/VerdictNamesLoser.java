package dev.weigh.check;

import dev.weigh.config.Config;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import dev.weigh.words.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds verdicts to the scores: one that names one contender alone should name the one that leads. */
final class VerdictNamesLoser {

    /** As short a label as this may be a word of the language, {@code A} for one: its case has to be the same. */
    private static final int SHORT = 3;

    private final Source root;
    private final Config widget;
    private final List<String> contenders;

    VerdictNamesLoser(Source root, Config widget) {
        this.root = root;
        this.widget = widget;
        contenders = widget.comparison().contenders();
    }

    void check(Problems problems) {
        List<Metric> metrics = widget.comparison().metrics();
        for (int i = 0; i < metrics.size(); i++) {
            List<Source> own = widget.verdicts().get(i);
            List<Integer> named = named(own.isEmpty() ? plain(i) : text(own));
            List<Integer> leaders = metrics.get(i).standing().leaders();
            if (named.size() == 1 && !leaders.isEmpty() && !leaders.contains(named.get(0))) {
                problems.add(Remedy.VERDICT_NAMES_LOSER.kind, contenders.get(named.get(0)),
                        own.isEmpty() ? root : own.get(0));
            }
        }
    }

    private static String text(List<Source> verdict) {
        return String.join(" ", verdict.stream().map(Source::text).toList());
    }

    /** The author's plain text as it is shown; empty where the widget's own verdict is. */
    private String plain(int metric) {
        Sentences sentences = new Sentences(widget.comparison(), widget.words());
        boolean isOwn = !widget.comparison().metrics().get(metric).verdict().isEmpty();
        return isOwn && sentences.lacking(metric).isEmpty() ? sentences.verdict(metric) : "";
    }

    /** The contenders that the text names; of {@code Pro Max} the contender {@code Pro} is no part. */
    private List<Integer> named(String text) {
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparing(i -> -contenders.get(i).length()));
        List<Integer> named = new ArrayList<>();
        String rest = Checks.folded(text);
        for (int contender : longestFirst) {
            String others = rest.replaceAll(word(contenders.get(contender)), "\u0000");
            if (!others.equals(rest)) {
                named.add(contender);
                rest = others;
            }
        }
        return named;
    }

    /** The label as a word, in whatever case unless it is short. */
    private static String word(String label) {
        return (label.length() <= SHORT ? "" : "(?iu)") + "(?<![\\p{L}\\p{N}])"
                + label.replaceAll("[\\^$.*+?()\\[\\]{}|/\\\\]", "\\\\$0") + "(?![\\p{L}\\p{N}])";
    }
}
