package dev.weigh.plus;

import dev.weigh.model.Direction;
import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import java.util.List;

/** A metric that no author has written: a further way to look at a comparison, behind the author's own. */
final class Further {

    private Further() {
    }

    /**
     * The metric.
     *
     * @param verdict the sentence as it is shown: no mark in it means anything
     * @param sign 1 where higher is better, 0 where nobody leads
     */
    static Metric metric(String id, String label, String verdict, Scale scale, List<Score> scores, int sign) {
        return new Metric(id, label, label, "", new Direction(sign, Direction.AUTHOR), "", false, "",
                verdict.replace("\\", "\\\\").replace("{", "\\{"), "", "", "", scale, scores,
                Standing.of(scores, sign));
    }
}
