package dev.weigh.config;

import dev.weigh.model.Comparison;
import dev.weigh.weights.Criterion;
import dev.weigh.weights.Totals;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import dev.weigh.weights.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a root says about weighing its metrics: {@code data-blend}, {@code data-yardstick}, {@code data-weights}. */
public final class Blend {

    /** Metrics that can't be brought to one yardstick; here, as weigh.js never says it. */
    public static final ProblemKind NO_YARDSTICK = ProblemKind.warning("no-yardstick", "say data-max and all scores");

    private final Attributes root;

    /** The options of a root. */
    public Blend(Source root, Host host, Problems problems) {
        this.root = new Attributes(root, host, problems);
    }

    /** Whether the reader may weigh the metrics. */
    public boolean isOn() {
        return root.isOn("blend");
    }

    /**
     * The comparison, ready to be weighed; empty where its metrics can't be brought to one yardstick, or fewer than two
     * contenders have all scores.
     */
    public Optional<Weighing> weighing(Comparison comparison) {
        List<Integer> metrics = Criteria.metrics(comparison);
        List<Criterion> criteria = Criteria.of(comparison, metrics);
        boolean hasScale = metrics.size() > 1 && Yardstick.SCALE.fits(criteria);
        boolean hasRatio = metrics.size() > 1 && Yardstick.RATIO.fits(criteria);
        if (!hasScale && !hasRatio) {
            return Optional.empty();
        }
        Totals totals = new Totals(criteria, yardstick(hasScale, hasRatio));
        List<Double> amounts = amounts(comparison.metrics().size(), metrics);
        boolean isOwn = !amounts.isEmpty();
        return totals.contenders().size() < 2 ? Optional.empty() : Optional.of(new Weighing(totals, metrics,
                isOwn ? Weights.of(amounts) : Weights.equal(metrics.size()), isOwn));
    }

    /** The author's yardstick where it fits, else the scale, else ratios; one of them does. */
    private Yardstick yardstick(boolean hasScale, boolean hasRatio) {
        int wish = root.choice("yardstick", "|scale|ratio");
        if (wish == 1 && !hasScale || wish == 2 && !hasRatio) {
            root.bad("yardstick", root.value("yardstick"));
        }
        return hasScale && (wish < 2 || !hasRatio) ? Yardstick.SCALE : Yardstick.RATIO;
    }

    /** The author's amounts for the metrics that count; none where there are none, or they are no weights. */
    private List<Double> amounts(int all, List<Integer> metrics) {
        List<String> items = root.items("weights", "|");
        List<Double> amounts = new ArrayList<>();
        double sum = 0;
        for (int metric : metrics) {
            double amount = metric < items.size() ? Text.number(items.get(metric)) : Double.NaN;
            amounts.add(amount);
            sum += amount >= 0 ? amount : Double.NaN;
        }
        boolean areWeights = items.size() == all && sum > 0;
        if (!areWeights && !items.isEmpty()) {
            root.bad("weights", root.value("weights"));
        }
        return areWeights ? amounts : new ArrayList<>();
    }
}
