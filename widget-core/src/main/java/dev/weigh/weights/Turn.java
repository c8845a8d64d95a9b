package dev.weigh.weights;

import java.util.Optional;

/**
 * The nearest way to turn the lead by the weight of one metric, while the others keep their proportions: what
 * Triantaphyllou and Sánchez (A sensitivity analysis approach for some deterministic multi-criteria decision making
 * methods, 1997) ask of a criterion. They take an amount from its weight before all add up to one again; here the
 * shares that a reader sees are compared.
 *
 * @param metric whose weight changes
 * @param share at which the lead turns
 * @param change from the metric's share to that one; below zero where it must count for less
 * @param contender who leads then
 */
public record Turn(int metric, double share, double change, int contender) {

    /** Turns this near each other are as near: for two metrics, there is one turn, and the first metric has it. */
    private static final double SAME = 1e-9;

    /** The nearest turn by this metric; empty where however much it counts, nobody else leads, or nobody does now. */
    public static Optional<Turn> of(Totals totals, Weights weights, int metric) {
        int leader = totals.leader(weights);
        double now = weights.share(metric);
        Turn nearest = new Turn(metric, 2, 2, -1);
        for (Stretch stretch : Stretch.along(totals, weights, metric)) {
            double share = stretch.from() > now ? stretch.from() : stretch.to();
            if (leader >= 0 && stretch.contender() != leader && Math.abs(share - now) < Math.abs(nearest.change)) {
                nearest = new Turn(metric, share, share - now, stretch.contender());
            }
        }
        return nearest.contender < 0 ? Optional.empty() : Optional.of(nearest);
    }

    /** The nearest turn by any one metric; empty where there is none. */
    public static Optional<Turn> nearest(Totals totals, Weights weights) {
        Optional<Turn> nearest = Optional.empty();
        for (int i = 0; i < totals.metrics(); i++) {
            Optional<Turn> turn = of(totals, weights, i);
            if (turn.isPresent() && (!nearest.isPresent()
                    || Math.abs(turn.get().change()) < Math.abs(nearest.get().change()) - SAME)) {
                nearest = turn;
            }
        }
        return nearest;
    }
}
