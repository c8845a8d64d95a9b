package dev.weigh.tradeoff;

import dev.weigh.config.Criteria;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.weights.Criterion;
import dev.weigh.weights.Dominance;
import dev.weigh.weights.Totals;
import java.util.ArrayList;
import java.util.List;

/**
 * Two metrics of a comparison, one against the other: who is beaten outright, so that nobody would choose it for these
 * two, and who is left. A contender without one of the scores takes no part; a range takes part with both its ends.
 */
public final class TradeOff {

    private final Comparison comparison;
    private final int across;
    private final int up;
    private final List<List<Integer>> beating = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();

    /**
     * The trade-off of two metrics, on each of which one value is better than another.
     *
     * @param across the index of the one that is drawn across
     * @param up the index of the one that is drawn upwards
     */
    public TradeOff(Comparison comparison, int across, int up) {
        this.comparison = comparison;
        this.across = across;
        this.up = up;
        List<Integer> metrics = new ArrayList<>();
        metrics.add(across);
        metrics.add(up);
        List<Criterion> criteria = Criteria.of(comparison, metrics);
        Dominance dominance = new Dominance(criteria);
        for (int i = 0; i < comparison.contenders().size(); i++) {
            beating.add(dominance.beating(i));
            boolean takesPart = Totals.takesPart(criteria, i);
            (takesPart ? shown : missing).add(i);
            if (takesPart && beating.get(i).isEmpty()) {
                left.add(i);
            }
        }
    }

    /** What is compared. */
    public Comparison comparison() {
        return comparison;
    }

    /** The metric that is drawn across. */
    public Metric across() {
        return comparison.metrics().get(across);
    }

    /** The metric that is drawn upwards. */
    public Metric up() {
        return comparison.metrics().get(up);
    }

    /** Who has both scores, in the author's order. */
    public List<Integer> shown() {
        return shown;
    }

    /** Who lacks one. */
    public List<Integer> missing() {
        return missing;
    }

    /** Who beats the contender outright: is at least as good on both, and better on one. None for one that is left. */
    public List<Integer> beating(int contender) {
        return beating.get(contender);
    }

    /** Who is beaten outright by nobody. */
    public List<Integer> left() {
        return left;
    }

    /** Who is beaten outright. */
    public List<Integer> beaten() {
        List<Integer> beaten = new ArrayList<>();
        for (int contender : shown) {
            if (!beating.get(contender).isEmpty()) {
                beaten.add(contender);
            }
        }
        return beaten;
    }
}
