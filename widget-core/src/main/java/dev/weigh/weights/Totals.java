package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * What the contenders come to, all metrics together. A total is linear in the weights (its logarithm is, for ratios),
 * so that all that is asked of weights has an answer in closed form.
 *
 * <p>A contender without one of the scores takes no part. A range counts with both its ends: a contender leads where
 * the worst of its total is better than the best of every other's, and where that is nobody, nobody leads.
 */
public final class Totals {

    final List<Worth> worths = new ArrayList<>();
    private final List<Criterion> criteria;
    private final Yardstick yardstick;

    /**
     * The totals of contenders.
     *
     * @param criteria all metrics that can count, at least one
     * @param yardstick one that fits them
     */
    public Totals(List<Criterion> criteria, Yardstick yardstick) {
        this.criteria = criteria;
        this.yardstick = yardstick;
        for (int i = 0; i < criteria.get(0).values().size(); i++) {
            if (takesPart(criteria, i)) {
                worths.add(Worth.of(i, criteria, yardstick));
            }
        }
    }

    /** Whether the contender has all scores. */
    public static boolean takesPart(List<Criterion> criteria, int contender) {
        boolean takesPart = true;
        for (Criterion criterion : criteria) {
            takesPart &= criterion.has(contender);
        }
        return takesPart;
    }

    /** By what the scores are made comparable. */
    public Yardstick yardstick() {
        return yardstick;
    }

    /** What is weighed. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** How many metrics there are. */
    public int metrics() {
        return criteria.size();
    }

    /** The contenders that have all scores, in the author's order. */
    public List<Integer> contenders() {
        List<Integer> contenders = new ArrayList<>();
        for (Worth worth : worths) {
            contenders.add(worth.contender());
        }
        return contenders;
    }

    /** Who leads for certain under these weights; -1 where nobody does. */
    public int leader(Weights weights) {
        if (worths.size() < 2) {
            return -1;
        }
        Worth first = worths.get(0);
        for (Worth worth : worths) {
            first = weights.sum(worth.lows()) > weights.sum(first.lows()) ? worth : first;
        }
        boolean leads = true;
        for (Worth other : worths) {
            leads &= other == first || first.lead(other, weights) > 0;
        }
        return leads ? first.contender() : -1;
    }

    /**
     * The contender's total: on the scale from 0 to 1 as far as its scores keep to their ends; as ratios in parts of
     * one that would be best on each metric.
     *
     * @param contender one that takes part; not a number for another
     */
    public double total(int contender, Weights weights) {
        double total = Double.NaN;
        for (Worth worth : worths) {
            total = worth.contender() == contender ? weights.sum(worth.middles()) : total;
        }
        return inParts(total, weights);
    }

    /** The total of the worse ends of the contender's ranges; not a number for one that takes no part. */
    public double low(int contender, Weights weights) {
        double total = Double.NaN;
        for (Worth worth : worths) {
            total = worth.contender() == contender ? weights.sum(worth.lows()) : total;
        }
        return inParts(total, weights);
    }

    /** The total of the better ends of the contender's ranges; likewise. */
    public double high(int contender, Weights weights) {
        double total = Double.NaN;
        for (Worth worth : worths) {
            total = worth.contender() == contender ? weights.sum(worth.highs()) : total;
        }
        return inParts(total, weights);
    }

    /** What a metric gives to the contender's total on the scale. */
    public double part(int contender, int metric, Weights weights) {
        double part = Double.NaN;
        for (Worth worth : worths) {
            part = worth.contender() == contender ? weights.share(metric) * worth.middles().get(metric) : part;
        }
        return part;
    }

    private double inParts(double sum, Weights weights) {
        if (yardstick == Yardstick.SCALE) {
            return sum;
        }
        double total = sum;
        for (int i = 0; i < metrics(); i++) {
            total -= weights.share(i) * best(i);
        }
        return Math.exp(total);
    }

    /** What the best score on a metric is worth, among those that take part. */
    double best(int metric) {
        double best = Double.NEGATIVE_INFINITY;
        for (Worth worth : worths) {
            best = Math.max(best, worth.middles().get(metric));
        }
        return best;
    }

    /** How far the worst score on a metric is behind the best. */
    double spread(int metric) {
        double spread = 0;
        for (Worth worth : worths) {
            spread = Math.max(spread, best(metric) - worth.middles().get(metric));
        }
        return spread;
    }
}
