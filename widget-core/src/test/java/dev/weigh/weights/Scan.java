package dev.weigh.weights;

import java.util.List;

/**
 * The totals by the words of the contract, and the lead by trying: slow, and without a line of what it checks.
 */
final class Scan {

    private final List<Criterion> criteria;
    private final boolean isRatio;
    private final int contenders;

    Scan(List<Criterion> criteria, Yardstick yardstick) {
        this.criteria = criteria;
        isRatio = yardstick == Yardstick.RATIO;
        contenders = criteria.get(0).values().size();
    }

    /** Who leads for certain; -1 where nobody does, or where it is too near to say. */
    int leader(double... weights) {
        for (int i = 0; i < contenders; i++) {
            boolean leads = !isLacking(i);
            boolean hasRival = false;
            for (int k = 0; k < contenders; k++) {
                if (k != i && !isLacking(k)) {
                    hasRival = true;
                    leads &= total(i, -1, weights) > total(k, 1, weights) * (1 + 1e-13);
                }
            }
            if (leads && hasRival) {
                return i;
            }
        }
        return -1;
    }

    /** The share, from one where the leader is still the same to one where it is no more, as near as halving goes. */
    double turn(double same, double other, double[] weights, int metric) {
        int leader = leader(with(weights, metric, same));
        double near = same;
        double far = other;
        for (int i = 0; i < 60; i++) {
            double middle = (near + far) / 2;
            if (leader(with(weights, metric, middle)) == leader) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }

    /** Other weights, where a metric's share is changed and the others keep their proportions. */
    static double[] with(double[] weights, int metric, double share) {
        double[] changed = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            changed[i] = i == metric ? share : weights[i] / (1 - weights[metric]) * (1 - share);
        }
        return changed;
    }

    boolean isLacking(int contender) {
        return criteria.stream().anyMatch(criterion -> Double.isNaN(criterion.values().get(contender)));
    }

    /** A weighted mean of parts of the scale, or a weighted product of scores; the worse or the better end of it. */
    private double total(int contender, int end, double[] weights) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < weights.length; i++) {
            Criterion criterion = criteria.get(i);
            boolean isUp = criterion.isHigherBetter();
            double value = criterion.values().get(contender)
                    + (isUp ? end : -end) * criterion.errors().get(contender);
            double part = (value - criterion.min()) / (criterion.max() - criterion.min());
            sum += weights[i] * (isUp ? part : 1 - part);
            product *= isRatio ? Math.pow(isUp ? value : 1 / value, weights[i]) : 1;
        }
        return isRatio ? product : sum;
    }
}
