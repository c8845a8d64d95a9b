package dev.weigh.testing;

import dev.weigh.config.Config;
import dev.weigh.config.Criteria;
import dev.weigh.model.Metric;
import dev.weigh.weights.Crossover;
import dev.weigh.weights.Dominance;
import dev.weigh.weights.Reach;
import dev.weigh.weights.Share;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import dev.weigh.words.WeightSentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The metrics of a widget weighed against each other, whether or not its readers may do so ({@code data-blend}).
 * Weights are in percent of all.
 */
public final class PageWeights {

    private static final double WHOLE = 100;

    private final Config config;
    private final Weighing weighing;
    private Weights weights;

    PageWeights(Config config, Weighing weighing) {
        this.config = config;
        this.weighing = weighing;
        weights = weighing.start();
    }

    /** What each metric counts, by its id: the author's weights, else equal ones, until others are set. */
    public Map<String, Double> percents() {
        Map<String, Double> percents = new LinkedHashMap<>();
        for (int i = 0; i < weighing.metrics().size(); i++) {
            percents.put(id(i), weights.share(i) * WHOLE);
        }
        return percents;
    }

    /**
     * Weighs the metrics.
     *
     * @param amounts by the metrics' ids, in any unit; a metric without one doesn't count
     * @throws IllegalArgumentException for a name that no metric has, or an amount below zero
     */
    public PageWeights weigh(Map<String, ? extends Number> amounts) {
        Map<String, Number> left = new LinkedHashMap<>(amounts);
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < weighing.metrics().size(); i++) {
            Number amount = left.remove(id(i));
            all.add(amount == null ? 0 : amount.doubleValue());
        }
        if (!left.isEmpty() || all.stream().anyMatch(amount -> !(amount >= 0))) {
            throw new IllegalArgumentException("weights are amounts of zero or more for " + percents().keySet()
                    + ", not " + amounts);
        }
        weights = Weights.of(all);
        return this;
    }

    /** Who leads as the metrics are weighed now; empty where nobody does. */
    public String leader() {
        return name(weighing.totals().leader(weights));
    }

    /** {@code scale} or {@code ratio}. */
    public String yardstick() {
        return weighing.totals().yardstick().name().toLowerCase(Locale.ROOT);
    }

    /** Where the lead turns between two metrics, in weights of the second; for more, of each, from where they stand. */
    public List<PageCrossover> crossovers() {
        List<PageCrossover> crossovers = new ArrayList<>();
        int count = weighing.metrics().size();
        for (int i = count == 2 ? 1 : 0; i < count; i++) {
            for (Crossover crossover : Crossover.along(weighing.totals(), weights, i)) {
                crossovers.add(PageCrossover.of(id(i), crossover, config.comparison().contenders()));
            }
        }
        return crossovers;
    }

    /** In how many of 100 ways to weigh the metrics each contender leads; who lacks a score is not among them. */
    public Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        Share.of(weighing.totals()).forEach(share -> shares.put(name(share.contender()), share.share() * WHOLE));
        return shares;
    }

    /** Who leads however the metrics are weighed; empty for nobody. */
    public String always() {
        return name(new Reach(weighing.totals()).always());
    }

    /** Who doesn't lead however the metrics are weighed. */
    public List<String> never() {
        return new Reach(weighing.totals()).never().stream().map(this::name).toList();
    }

    /** What there is to say, each sentence only where it is true: what {@code weigh explain} says. */
    public List<String> sentences() {
        return new WeightSentences(config.comparison(), weighing, config.words())
                .all(weights);
    }

    /** Who is beaten outright, on each metric, and by whom. */
    static Map<String, List<String>> dominated(Config config) {
        List<String> contenders = config.comparison().contenders();
        Dominance dominance = new Dominance(Criteria.of(config.comparison(), Criteria.metrics(config.comparison())));
        Map<String, List<String>> dominated = new LinkedHashMap<>();
        for (int i = 0; i < contenders.size(); i++) {
            List<String> beating = dominance.beating(i).stream().map(contenders::get).toList();
            if (!beating.isEmpty()) {
                dominated.put(contenders.get(i), beating);
            }
        }
        return dominated;
    }

    private String id(int index) {
        Metric metric = config.comparison().metrics().get(weighing.metrics().get(index));
        return metric.id();
    }

    private String name(int contender) {
        return contender < 0 ? "" : config.comparison().contenders().get(contender);
    }
}
