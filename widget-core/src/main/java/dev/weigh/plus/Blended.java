package dev.weigh.plus;

import dev.weigh.config.Blend;
import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import dev.weigh.words.WeightSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A widget whose readers weigh its metrics: how much each counts now, and the comparison with one more metric, the
 * contenders' totals.
 */
public final class Blended {

    /** The name by which links and scripts choose it, however the metrics are weighed. */
    static final String NAME = "weights";

    private static final double MOST = 10;

    /** The index of the totals, behind the author's metrics. */
    public final int place;
    final Config own;
    /** What the totals are called. */
    final String label;
    final Weighing weighing;
    final WeightSentences sentences;
    private final Fixed fixed;
    private final WeightNames names;
    private List<Double> amounts = new ArrayList<>();
    private Weights weights;

    private Blended(Config own, Weighing weighing, int place, String label) {
        this.own = own;
        this.weighing = weighing;
        this.place = place;
        this.label = label;
        sentences = new WeightSentences(own.comparison(), weighing, own.words());
        fixed = new Fixed(sentences, weighing);
        names = new WeightNames(own.comparison(), weighing);
        weigh(weighing.start());
    }

    /**
     * What a root's readers may weigh; empty where its author has no {@code data-blend}, or where the metrics can't be
     * brought to one yardstick, which is a problem.
     */
    public static Optional<Blended> of(Config config, Source root, Host host, Problems problems) {
        Blend blend = new Blend(root, host, problems);
        if (!blend.isOn()) {
            return Optional.empty();
        }
        Optional<Weighing> weighing = blend.weighing(config.comparison());
        if (!weighing.isPresent()) {
            problems.add(Blend.NO_YARDSTICK, "", root);
            return Optional.empty();
        }
        return Optional.of(new Blended(config, weighing.get(), config.comparison().metrics().size(),
                config.words().phrase(NAME)));
    }

    /** How many metrics can count. */
    public int count() {
        return weighing.metrics().size();
    }

    /** The shares of the metrics now. */
    public Weights weights() {
        return weights;
    }

    /** The most that the control of one metric can say: two have one control from none to all, more have ten steps. */
    public double most() {
        return count() == 2 ? 100 : MOST;
    }

    /** What the metric's control says: its share in percent where there are two, else from 0 to 10. */
    public double amount(int index) {
        return amounts.get(index);
    }

    /** Weighs the metrics like this. */
    public void weigh(Weights now) {
        weights = now;
        double highest = 0;
        for (int i = 0; i < count(); i++) {
            highest = Math.max(highest, now.share(i));
        }
        // Where all count the same there is room for more and for less.
        double all = count() == 2 ? most() : highest > 0 ? (isLevel(now) ? MOST / 2 : MOST) / highest : 0;
        amounts = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            amounts.add(now.share(i) * all);
        }
    }

    private boolean isLevel(Weights now) {
        boolean isLevel = true;
        for (int i = 0; i < count(); i++) {
            isLevel &= Math.abs(now.share(i) - now.share(0)) < 1e-9;
        }
        return isLevel;
    }

    /** Has the control of a metric say another amount; of two metrics, the control is that of the second. */
    public void set(int index, double amount) {
        if (count() == 2) {
            weigh(Weights.only(0, 2).with(1, amount / most()));
        } else {
            amounts.set(index, amount);
            weights = Weights.of(amounts);
        }
    }

    /** Weighs the metrics as one of the choices has it. */
    public void choose(int choice) {
        weigh(choices().get(choice).weights());
    }

    /** The ways to weigh that have a button each; of more than two metrics the last leads to the nearest turn. */
    public List<Choice> choices() {
        return fixed.choices(weights);
    }

    /** Whether the metrics are weighed as a choice has it. */
    public boolean isChosen(Choice choice) {
        boolean isChosen = !choice.label().isEmpty();
        for (int i = 0; i < count() && isChosen; i++) {
            isChosen = Math.abs(weights.share(i) - choice.weights().share(i)) < 1e-9;
        }
        return isChosen;
    }

    /**
     * Takes weights from a link or a script: {@code capability~30 production~70}, with amounts in proportion. False for
     * a text that has no amount of any metric.
     */
    public boolean take(String name) {
        // What it has is more exact than what a name says of it.
        if (name.equals(NAME) || name.equals(name())) {
            return true;
        }
        boolean isWeighed = names.areSaid(name);
        if (isWeighed) {
            weigh(names.weights(name));
        }
        return isWeighed;
    }

    /** What is weighed, as a link has it. */
    public String name() {
        return names.of(amounts, weights);
    }

    /** The id of the metric that has this weight. */
    public String id(int index) {
        return metric(weighing.metrics().get(index)).id();
    }

    /** The metric that has this weight. */
    Metric metric(int place) {
        return own.comparison().metrics().get(place);
    }

    /** The same, weighed by a choice and called by its label, for a widget that can't be weighed anew. */
    Blended fixed(Choice choice, int index) {
        Blended fixed = new Blended(own, weighing, index, choice.label());
        fixed.weigh(choice.weights());
        return fixed;
    }

    /** The widget with the totals as one more metric. */
    public Config config() {
        return behind(own);
    }

    /** The totals as one more metric behind those of a widget. */
    Config behind(Config config) {
        Comparison comparison = config.comparison();
        List<Metric> metrics = new ArrayList<>(comparison.metrics());
        metrics.add(new Total(this).metric());
        List<List<Source>> verdicts = new ArrayList<>(config.verdicts());
        verdicts.add(new ArrayList<>());
        return config.with(new Comparison(comparison.title(), comparison.contenders(), metrics, comparison.first()),
                config.isBestFirst(), verdicts);
    }

    /** Who leads, or that nobody does. */
    public String leading() {
        return sentences.leading(weights);
    }

    /** That this metric counts so much. */
    public String counts(int index) {
        return sentences.phrase("counts").replace("{metric}", metric(weighing.metrics().get(index)).label())
                .replace("{percent}", sentences.percent(weights.share(index)));
    }

    /** The metric's share, as the page's language writes it. */
    public String share(int index) {
        return sentences.percent(weights.share(index));
    }

    /** The room that a verdict has, however the metrics are weighed. */
    public String room() {
        return sentences.longest();
    }

    /** All there is to say but who leads, which is the verdict. */
    public List<String> said() {
        return fixed.said(weights);
    }
}
