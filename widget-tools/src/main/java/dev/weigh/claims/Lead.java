package dev.weigh.claims;

import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import java.util.Optional;

/**
 * How far who leads a metric is ahead.
 *
 * @param leader the leader's score
 * @param next the best score behind it
 */
record Lead(Score leader, Score next) {

    /** The lead on a metric; empty where nobody leads. */
    static Optional<Lead> of(Metric metric) {
        Standing standing = metric.standing();
        return standing.leader() < 0 || standing.runnersUp().isEmpty() ? Optional.empty()
                : Optional.of(new Lead(metric.scores().get(standing.leader()),
                        metric.scores().get(standing.runnersUp().get(0))));
    }

    /** The difference, in the metric's unit. */
    double margin() {
        return Math.abs(leader.value() - next.value());
    }

    /** The larger divided by the smaller; empty where one isn't above zero. */
    Optional<Double> ratio() {
        double small = Math.min(leader.value(), next.value());
        return small > 0 ? Optional.of(Math.max(leader.value(), next.value()) / small) : Optional.empty();
    }

    /** How far all scores may be off before the leader changes, in percent; empty where one isn't above zero. */
    Optional<Double> holds() {
        return ratio().map(ratio -> 100 * (ratio - 1) / (ratio + 1));
    }
}
