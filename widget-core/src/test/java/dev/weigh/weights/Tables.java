package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/** Tables of numbers for tests, a row for each contender. */
final class Tables {

    private Tables() {
    }

    /** Metrics on which higher is better, without ends. */
    static List<Criterion> higher(double[]... rows) {
        return table(true, Double.NaN, Double.NaN, rows);
    }

    /** Metrics on which lower is better, without ends. */
    static List<Criterion> lower(double[]... rows) {
        return table(false, Double.NaN, Double.NaN, rows);
    }

    /** Metrics on which higher is better, with ends. */
    static List<Criterion> from(double min, double max, double[]... rows) {
        return table(true, min, max, rows);
    }

    /** A contender's row. */
    static double[] row(double... values) {
        return values;
    }

    /** A metric of these exact values. */
    static Criterion criterion(boolean isHigherBetter, double min, double max, double... values) {
        List<Double> scores = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (double value : values) {
            scores.add(value);
            errors.add(0.0);
        }
        return new Criterion(scores, errors, isHigherBetter, min, max);
    }

    private static List<Criterion> table(boolean isHigherBetter, double min, double max, double[]... rows) {
        List<Criterion> criteria = new ArrayList<>();
        for (int k = 0; k < rows[0].length; k++) {
            double[] column = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                column[i] = rows[i][k];
            }
            criteria.add(criterion(isHigherBetter, min, max, column));
        }
        return criteria;
    }
}
