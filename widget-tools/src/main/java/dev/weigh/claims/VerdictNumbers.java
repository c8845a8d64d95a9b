package dev.weigh.claims;

import dev.weigh.check.NamesIn;
import dev.weigh.check.Remedy;
import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds numbers in verdicts that are no score, margin or ratio of their metric. */
public final class VerdictNumbers {

    private static final String YEAR = "(19|20)\\d\\d";

    private final Source root;
    private final Config widget;
    private final Host host;
    private final Hedges hedges;
    private final Effort effort;
    private final NamesIn names;
    private final String all;

    /**
     * For one widget.
     *
     * @param effort what its page may cost; beyond that nobody looks, and nothing is said
     */
    public VerdictNumbers(Source root, Config widget, Host host, Hedges hedges, Effort effort) {
        this.root = root;
        this.widget = widget;
        this.host = host;
        this.hedges = hedges;
        this.effort = effort;
        List<String> labels = new ArrayList<>(widget.comparison().contenders());
        widget.comparison().metrics().forEach(metric -> labels.add(metric.label()));
        all = String.join(" ", labels);
        names = new NamesIn(labels.stream().filter(name -> !name.isBlank()).toList());
    }

    /** Adds what it finds. */
    public void check(Problems problems) {
        List<Metric> metrics = widget.comparison().metrics();
        for (int i = 0; i < metrics.size(); i++) {
            for (Source verdict : widget.verdicts().get(i)) {
                check(metrics.get(i), unmarked(verdict), verdict, problems);
            }
            if (widget.verdicts().get(i).isEmpty()) {
                // What stands in braces is filled in by the widget itself.
                check(metrics.get(i), metrics.get(i).verdict().replaceAll("\\{[^{}]*\\}", "\u0000"), root, problems);
            }
        }
    }

    private void check(Metric metric, String text, Source place, Problems problems) {
        String language = host.language(place);
        InColumn column = InColumn.of(metric, root, widget, host, language);
        InColumn bare = InColumn.bare(root, host, language);
        for (SaidNumber number : SaidNumber.all(names.without(text))) {
            // Of "747-8" a verdict may say "747".
            boolean isLeftAlone = number.isOfName() || number.behind().startsWith("\u0000")
                    || all.contains(number.digits())
                    || number.symbol().isEmpty() && number.digits().matches(YEAR);
            Hedge hedge = hedges.of(number.before(), number.behind(), language);
            if (!isLeftAlone && !isKnown(number, metric, column, bare, hedge)) {
                problems.add(Remedy.NUMBER_UNKNOWN.kind, number.symbol() + number.digits(), place);
            }
        }
    }

    private boolean isKnown(SaidNumber number, Metric metric, InColumn column, InColumn bare, Hedge hedge) {
        List<Score> scores = metric.scores().stream().filter(score -> !score.isMissing()).toList();
        if (!effort.allowsPairs(scores.size()) || hedge == Hedge.EXACT && isWritten(number, scores)) {
            return true;
        }
        Predicate<Amount> isThere = Judgement.any(number, column, false, hedge);
        // "577 MB in a second" is the 577 MB/s of the table, whatever its unit is called.
        Predicate<Amount> isThereAlone = Judgement.any(number, bare, true, hedge);
        for (Score score : scores) {
            Amount digits = new Amount(score.value() / score.form().factor(), 1, score.form().mark());
            if (isThere.test(Amount.of(score)) || isThereAlone.test(digits)) {
                return true;
            }
            for (Score other : scores) {
                if (score != other && isBetween(new Lead(score, other), isThere, isThereAlone)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the cells has it to the letter: then nothing has to be read. */
    private static boolean isWritten(SaidNumber number, List<Score> scores) {
        Pattern digits = Pattern.compile("(?<![\\p{Nd}.,])" + Pattern.quote(number.digits()) + "(?![.,]?\\p{Nd})");
        return scores.stream().anyMatch(score -> score.counts() && digits.matcher(score.text()).find());
    }

    /** Whether it says how two scores differ. */
    private static boolean isBetween(Lead lead, Predicate<Amount> isThere, Predicate<Amount> isThereAlone) {
        String mark = lead.leader().form().mark();
        List<Double> plain = new ArrayList<>();
        lead.holds().ifPresent(plain::add);
        lead.ratio().ifPresent(ratio -> {
            plain.add(ratio);
            plain.add(100 * (ratio - 1));
            plain.add(100 * (1 - 1 / ratio));
        });
        return isThere.test(Amount.of(lead, "margin").get())
                || plain.stream().anyMatch(value -> isThereAlone.test(new Amount(value, 1, mark)));
    }

    /** The text without what claims say, which are held to the table by themselves. */
    private static String unmarked(Source node) {
        // Nor what is raised: 2 to the power of 32 is no 2.
        if (node.has(Claims.ATTRIBUTE) || node.tag().matches("sup|sub")) {
            return "\u0000";
        }
        StringBuilder text = new StringBuilder(node.tag().isEmpty() ? node.text() : "");
        node.children().forEach(child -> text.append(unmarked(child)));
        return text.toString();
    }
}
