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

    /** Sums up the scores of a metric, of which higher is better (1), or lower (-1), or neither (0). */
    public static Standing of(List<Score> scores, int sign) {
        List<Integer> order = new ArrayList<>();
        int scored = 0;
        for (int i = 0; i < scores.size(); i++) {
            int at = 0;
            int end = i;
            while (at < end) {
                int middle = (at + end) / 2;
                if (isBetter(scores.get(i), scores.get(order.get(middle)), sign)) {
                    end = middle;
                } else {
                    at = middle + 1;
                }
            }
            order.add(at, i);
            scored += scores.get(i).isMissing() ? 0 : 1;
        }
        List<Integer> leaders = new ArrayList<>();
        List<Integer> runnersUp = new ArrayList<>();
        for (int i = 0; i < scored && scored > 1 && sign != 0; i++) {
            int place = order.get(i);
            Score best = scores.get(order.get(0));
            Score score = scores.get(place);
            if (isLevel(gap(best, score) - best.error() - score.error(), best, score)) {
                leaders.add(place);
            } else {
                Score other = runnersUp.isEmpty() ? score : scores.get(runnersUp.get(0));
                if (isLevel(gap(other, score), other, score)) {
                    runnersUp.add(place);
                }
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

    /** Whether two scores are as good as each other. */
    public static boolean areLevel(Score one, Score other) {
        return isLevel(gap(one, other), one, other);
    }

    /** How far both scores, which are above zero, may be off before they change places, in percent. */
    public static double holds(Score one, Score other) {
        return gap(one, other) / (one.value() + other.value()) * 100;
    }

    private static boolean isBetter(Score one, Score other, int sign) {
        double gap = sign * (one.value() - other.value());
        return !one.isMissing() && (other.isMissing() || gap > 0 && !isLevel(gap, one, other));
    }

    private static double gap(Score one, Score other) {
        return Math.abs(one.value() - other.value());
    }

    /** Whether a gap is no wider than what two equal decimals may differ by as binary numbers. */
    private static boolean isLevel(double gap, Score one, Score other) {
        return gap <= 1e-12 * (Math.abs(one.value()) + Math.abs(other.value()));
    }
}
