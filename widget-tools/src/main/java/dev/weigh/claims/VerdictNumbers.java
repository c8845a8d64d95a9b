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

/** Finds numbers in verdicts that are no score, margin or ratio of their metric. */
public final class VerdictNumbers {

    private static final String YEAR = "(19|20)\\d\\d";

    private final Source root;
    private final Config widget;
    private final Host host;
    private final Hedges hedges;
    private final NamesIn names;
    private final String all;

    /** For one widget. */
    public VerdictNumbers(Source root, Config widget, Host host, Hedges hedges) {
        this.root = root;
        this.widget = widget;
        this.host = host;
        this.hedges = hedges;
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

    private static boolean isKnown(SaidNumber number, Metric metric, InColumn column, InColumn bare, Hedge hedge) {
        List<Score> scores = metric.scores().stream().filter(score -> !score.isMissing()).toList();
        for (Score score : scores) {
            Amount digits = new Amount(score.value() / score.form().factor(), 1, score.form().mark());
            // "577 MB in a second" is the 577 MB/s of the table, whatever its unit is called.
            if (Judgement.of(number, Amount.of(score), column, false, hedge).holds()
                    || Judgement.of(number, digits, bare, true, hedge).holds()) {
                return true;
            }
            for (Score other : scores) {
                if (score != other && isBetween(number, new Lead(score, other), column, bare, hedge)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it says how two scores differ. */
    private static boolean isBetween(SaidNumber number, Lead lead, InColumn column, InColumn bare, Hedge hedge) {
        String mark = lead.leader().form().mark();
        List<Double> plain = new ArrayList<>();
        lead.ratio().ifPresent(plain::add);
        lead.holds().ifPresent(plain::add);
        lead.ratio().ifPresent(ratio -> {
            plain.add(100 * (ratio - 1));
            plain.add(100 * (1 - 1 / ratio));
        });
        return Judgement.of(number, Amount.of(lead, "margin").get(), column, false, hedge).holds()
                || plain.stream().anyMatch(value ->
                        Judgement.of(number, new Amount(value, 1, mark), bare, true, hedge).holds());
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
