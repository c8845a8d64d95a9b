package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * How much each metric counts.
 *
 * @param shares one for each metric, which add up to 1; or each is 0, and nothing counts
 */
public record Weights(List<Double> shares) {

    /** Weights in proportion to the amounts, none of which is below zero. */
    public static Weights of(List<Double> amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        List<Double> shares = new ArrayList<>();
        for (double amount : amounts) {
            shares.add(sum > 0 ? amount / sum : 0);
        }
        return new Weights(shares);
    }

    /** All metrics count the same. */
    public static Weights equal(int count) {
        List<Double> amounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            amounts.add(1.0);
        }
        return of(amounts);
    }

    /** Only this metric counts. */
    public static Weights only(int metric, int count) {
        return equal(count).with(metric, 1);
    }

    /** Whether no metric counts, and so nobody can lead. */
    public boolean isNothing() {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum == 0;
    }

    /** The metric's share. */
    public double share(int metric) {
        return shares.get(metric);
    }

    /** These with another share for a metric; the others keep their proportions, or share alike where none counts. */
    public Weights with(int metric, double share) {
        List<Double> rest = new ArrayList<>(shares);
        rest.set(metric, 0.0);
        if (of(rest).isNothing()) {
            for (int i = 0; i < rest.size(); i++) {
                rest.set(i, i == metric ? 0.0 : 1.0);
            }
        }
        List<Double> others = of(rest).shares();
        List<Double> changed = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            changed.add(i == metric ? share : others.get(i) * (1 - share));
        }
        return new Weights(changed);
    }

    /** The sum of the values, each as much as its metric counts. */
    double sum(List<Double> values) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += shares.get(i) * values.get(i);
        }
        return sum;
    }
}
