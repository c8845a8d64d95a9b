package dev.weigh.testing.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import java.util.List;
import java.util.stream.IntStream;

/** Who leads, worked out anew: the best alone, or all whose range meets the best's; nobody below two scores. */
final class Rank {

    /** Two decimals that differ by less are the same number. */
    private static final double SAME = 1e-11;

    private Rank() {
    }

    static void check(Metric metric) {
        List<Score> scores = metric.scores();
        Standing standing = metric.standing();
        assertEquals(IntStream.range(0, scores.size()).boxed().toList(), standing.order().stream().sorted().toList(),
                "the order has each contender once");
        long scored = scores.stream().filter(score -> !score.isMissing()).count();
        assertEquals(scored, standing.scored(), "how many have a score");
        int sign = metric.isHigherBetter() ? 1 : -1;
        for (int i = 1; i < scores.size(); i++) {
            Score one = scores.get(standing.order().get(i - 1));
            Score other = scores.get(standing.order().get(i));
            assertTrue(other.isMissing() || !one.isMissing() && sign * (one.value() - other.value()) >= -slack(one,
                    other),
                    () -> "the better one first: " + one.value() + ", " + other.value());
        }
        if (scored < 2) {
            assertEquals(List.of(), standing.leaders(), "nobody leads alone");
            assertEquals(List.of(), standing.runnersUp(), "nobody runs up alone");
        } else {
            leaders(metric, scores.get(standing.order().get(0)));
        }
        assertEquals(standing.leaders().size() == 1, standing.leader() >= 0, "one leader");
        assertEquals(standing.leaders().size() > 1, standing.isTie(), "or a tie");
    }

    private static void leaders(Metric metric, Score best) {
        Standing standing = metric.standing();
        for (int i = 0; i < metric.scores().size(); i++) {
            Score score = metric.scores().get(i);
            double gap = Math.abs(best.value() - score.value()) - best.error() - score.error();
            boolean isLeader = standing.leaders().contains(i);
            assertTrue(Math.abs(gap) <= slack(best, score) || isLeader == gap < 0,
                    () -> "in front or not: " + best + " and " + score);
            assertTrue(!isLeader || !standing.runnersUp().contains(i), "in front or behind");
        }
        assertEquals(standing.leaders().size() == standing.scored(), standing.runnersUp().isEmpty(), "someone is next");
    }

    private static double slack(Score one, Score other) {
        return SAME * (Math.abs(one.value()) + Math.abs(other.value()) + one.error() + other.error());
    }
}
