package dev.weigh.config;

import dev.weigh.model.Comparison;
import dev.weigh.model.Ends;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.weights.Criterion;
import java.util.ArrayList;
import java.util.List;

/** What of a comparison can be weighed: each metric with a direction, on the ends that hold whoever is compared. */
public final class Criteria {

    private static final double WHOLE = 100;

    private Criteria() {
    }

    /** The indexes of the metrics on which one value is better than another. */
    public static List<Integer> metrics(Comparison comparison) {
        List<Integer> metrics = new ArrayList<>();
        for (int i = 0; i < comparison.metrics().size(); i++) {
            if (comparison.metrics().get(i).direction().sign() != 0) {
                metrics.add(i);
            }
        }
        return metrics;
    }

    /** The metrics with these indexes, as weights see them. */
    public static List<Criterion> of(Comparison comparison, List<Integer> metrics) {
        List<Criterion> criteria = new ArrayList<>();
        for (int metric : metrics) {
            criteria.add(of(comparison.metrics().get(metric)));
        }
        return criteria;
    }

    /** The author's ends, else those of a percentage; where only the upper one is given, the lower one is zero. */
    private static Criterion of(Metric metric) {
        List<Double> values = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (Score score : metric.scores()) {
            values.add(score.value());
            errors.add(score.error());
        }
        Ends ends = metric.scale().ends();
        double min = ends.hasMin() ? ends.min() : 0;
        double max = ends.hasMax() ? ends.max() : metric.isPercentage() ? WHOLE : Double.NaN;
        return new Criterion(values, errors, metric.isHigherBetter(), min, max);
    }
}
