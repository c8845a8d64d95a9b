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
        Totals totals = blended.weighing.totals();
        Weights weights = blended.weights();
        int decimals = decimals(totals, weights);
        Form form = new Form("", "", "-", decimals, first.form().mark(), "", 3, first.form().zero(), 1);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < blended.own.comparison().contenders().size(); i++) {
            scores.add(score(totals.low(i, weights), totals.high(i, weights), form));
        }
        int sign = weights.isNothing() ? 0 : 1;
        return Further.metric(blended.name(), blended.label, blended.leading(), new Scale(0, WHOLE, 0, false), scores,
                sign);
    }

    /** One decimal, or as many as tell the best total from the next one: nobody leads by nothing. */
    private static int decimals(Totals totals, Weights weights) {
        double best = Double.NEGATIVE_INFINITY;
        for (int contender : totals.contenders()) {
            best = Math.max(best, totals.total(contender, weights));
        }
        int decimals = 1;
        for (int contender : totals.contenders()) {
            double behind = (best - totals.total(contender, weights)) * WHOLE;
            while (behind * FINE > 1 && behind * Math.pow(10, decimals) < .999 && decimals < 9) {
                decimals++;
            }
        }
        return decimals;
    }

    /** A total is what is written, so that a margin is the difference that a reader sees; ranges are as they are. */
    private static Score score(double low, double high, Form form) {
        double value = fine((low + high) / 2, high > low ? FINE : Math.pow(10, form.decimals()));
        return value != value ? new Score("–", value, 0, form, false)
                : new Score(form.written(value), value, fine((high - low) / 2, FINE), form, true);
    }

    private static double fine(double share, double parts) {
        return share == share ? Math.floor(share * WHOLE * parts + 0.5) / parts : share;
    }
}
