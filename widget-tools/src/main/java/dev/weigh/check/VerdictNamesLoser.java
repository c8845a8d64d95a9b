package dev.weigh.check;

import dev.weigh.config.Config;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import dev.weigh.words.Sentences;
import java.util.List;

/** Holds verdicts to the scores: one that names one contender alone should name the one that leads. */
final class VerdictNamesLoser {

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
            String text = own.isEmpty() ? plain(i) : text(own);
            List<Integer> named = new NamesIn(contenders).of(text);
            List<Integer> leaders = metrics.get(i).standing().leaders();
            boolean isOther = named.size() == 1 && !leaders.isEmpty() && !leaders.contains(named.get(0));
            if (isOther && !isRight(metrics.get(i))) {
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

    /** Whether the author says who wins, and is right: who says so has looked. */
    private boolean isRight(Metric metric) {
        int leader = metric.standing().leader();
        return leader >= 0
                && Checks.folded(metric.winner()).equalsIgnoreCase(Checks.folded(contenders.get(leader)));
    }
}
