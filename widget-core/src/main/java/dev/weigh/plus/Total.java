package dev.weigh.plus;

import dev.weigh.model.Form;
import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import dev.weigh.weights.Totals;
import dev.weigh.weights.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * The contenders' totals as a metric: of 100 as a scale has it, or of 100 for one that would be best on each metric
 * where they are ratios.
 */
final class Total {

    private static final double WHOLE = 100;
    /** Equal totals differ by less as binary numbers, and no two others are told apart by less. */
    private static final double FINE = 1e9;

    private final Blended blended;

    Total(Blended blended) {
        this.blended = blended;
    }

    Metric metric() {
        Score first = blended.metric(0).scores().get(0);
        Form form = new Form("", "", "-", 1, first.form().mark(), "", 3, first.form().zero(), 1);
        Totals totals = blended.weighing.totals();
        Weights weights = blended.weights();
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < blended.own.comparison().contenders().size(); i++) {
            scores.add(score(totals.low(i, weights), totals.high(i, weights), form));
        }
        int sign = weights.isNothing() ? 0 : 1;
        return Further.metric(blended.name(), blended.label, blended.leading(), new Scale(0, WHOLE, 0, false), scores,
                sign);
    }

    private static Score score(double low, double high, Form form) {
        double value = fine((low + high) / 2);
        return value != value ? new Score("–", value, 0, form, false)
                : new Score(form.written(value), value, fine((high - low) / 2), form, true);
    }

    private static double fine(double share) {
        return share == share ? Math.floor(share * WHOLE * FINE + 0.5) / FINE : share;
    }
}
