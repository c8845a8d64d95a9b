package dev.weigh.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The contenders in order on a metric.
 *
 * @param order the places of all contenders, the best first, ties as given, the missing last
 * @param leaders who is in front: one leads, several are tied, none where nobody can
 * @param runnersUp who comes behind a leader, several where they are level
 * @param scored how many have a score
 */
public record Standing(List<Integer> order, List<Integer> leaders, List<Integer> runnersUp, int scored) {

    /** Sums up the scores of a metric. */
    public static Standing of(List<Score> scores, boolean isHigherBetter) {
        List<Integer> order = new ArrayList<>();
        int scored = 0;
        for (int i = 0; i < scores.size(); i++) {
            int at = 0;
            while (at < i && !isBetter(scores.get(i), scores.get(order.get(at)), isHigherBetter)) {
                at++;
            }
            order.add(at, i);
            scored += scores.get(i).isMissing() ? 0 : 1;
        }
        List<Integer> leaders = new ArrayList<>();
        List<Integer> runnersUp = new ArrayList<>();
        for (int i = 0; i < scored && scored > 1; i++) {
            Score best = scores.get(order.get(0));
            Score score = scores.get(order.get(i));
            if (meet(best, score)) {
                leaders.add(order.get(i));
            } else if (runnersUp.isEmpty() || isLevel(score, scores.get(runnersUp.get(0)))) {
                runnersUp.add(order.get(i));
            }
        }
        return new Standing(order, leaders, runnersUp, scored);
    }

    /** The place of the one who leads; -1 where nobody does. */
    public int leader() {
        return leaders.size() == 1 ? leaders.get(0) : -1;
    }

    /** Whether several are in front. */
    public boolean isTie() {
        return leaders.size() > 1;
    }

    private static boolean isBetter(Score one, Score other, boolean isHigherBetter) {
        double gap = isHigherBetter ? one.value() - other.value() : other.value() - one.value();
        return !one.isMissing() && !(gap <= slack(one, other));
    }

    private static boolean isLevel(Score one, Score other) {
        return Math.abs(one.value() - other.value()) <= slack(one, other);
    }

    /** Whether the closed ranges have a point in common. */
    private static boolean meet(Score one, Score other) {
        return Math.abs(one.value() - other.value()) <= one.error() + other.error() + slack(one, other);
    }

    /** What two equal decimals may differ by as binary numbers. */
    private static double slack(Score one, Score other) {
        return 1e-12 * (Math.abs(one.value()) + Math.abs(other.value()));
    }
}
