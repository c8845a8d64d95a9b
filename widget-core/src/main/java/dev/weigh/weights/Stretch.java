package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one contender leads while a weight goes from nothing to all. Each leads in one stretch at most, as its lead
 * over every other is linear.
 *
 * @param contender who leads
 * @param from the share above which it leads
 * @param to the share below which it leads; whoever leads at an end of the way has its stretch from or to there
 */
public record Stretch(int contender, double from, double to) {

    /** A stretch that is no longer than this is a point, where two are level. */
    private static final double POINT = 1e-11;

    /** All stretches on the way from some weights to others, the first one first. */
    static List<Stretch> between(Totals totals, Weights start, Weights end) {
        List<Stretch> stretches = new ArrayList<>();
        for (Worth worth : totals.worths) {
            Stretch stretch = of(worth, totals, start, end);
            int index = 0;
            while (index < stretches.size() && stretches.get(index).from < stretch.from) {
                index++;
            }
            if (stretch.to - stretch.from > POINT) {
                stretches.add(index, stretch);
            }
        }
        return stretches;
    }

    /** All stretches while the weight of a metric goes from 0 to 1, and the others keep their proportions. */
    public static List<Stretch> along(Totals totals, Weights weights, int metric) {
        return between(totals, weights.with(metric, 0), weights.with(metric, 1));
    }

    /** Where the contender leads each other one: a lead of a at the start and b at the end is none at a / (a - b). */
    private static Stretch of(Worth worth, Totals totals, Weights start, Weights end) {
        double from = 0;
        double to = totals.worths.size() > 1 ? 1 : 0;
        for (Worth other : totals.worths) {
            if (other != worth) {
                double first = worth.lead(other, start);
                double last = worth.lead(other, end);
                double level = first / (first - last);
                to = first <= 0 && last <= 0 ? 0 : last < 0 ? Math.min(to, level) : to;
                from = first < 0 ? Math.max(from, level) : from;
            }
        }
        return new Stretch(worth.contender(), from, to);
    }
}
