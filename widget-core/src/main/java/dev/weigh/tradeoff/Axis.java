package dev.weigh.tradeoff;

import dev.weigh.card.TextWidth;
import dev.weigh.model.Form;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of a plot, from round number to round number. Its end is the better one, whichever that is: where lower is
 * better, numbers fall along it.
 *
 * @param min the lowest value on it
 * @param max the highest
 * @param isReversed whether the lowest is at its end
 * @param unit what stands apart from each number, and so is said once for all; empty for nothing
 * @param ticks the round numbers, from its start on
 */
public record Axis(double min, double max, boolean isReversed, String unit, List<Tick> ticks) {

    private static final double TINY = 1e-290;
    private static final double HUGE = 1e290;
    /** An axis whose lowest value is nearer to zero than this share of its length begins there. */
    private static final double NEAR = .3;
    private static final int MOST_DECIMALS = 20;
    /** The seconds by which one counts on a clock. */
    private static final int[] CLOCK = {15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000, 36_000};

    /**
     * The axis for the scores of some contenders.
     *
     * @param contenders those who have a score, at least one
     * @param most how many ticks there may be, at least two
     */
    static Axis of(Metric metric, List<Integer> contenders, int most) {
        Score large = metric.scores().get(contenders.get(0));
        double low = HUGE;
        double high = -HUGE;
        for (int contender : contenders) {
            Score score = metric.scores().get(contender);
            large = Math.abs(score.value()) > Math.abs(large.value()) ? score : large;
            low = Math.min(low, score.value() - score.error());
            high = Math.max(high, score.value() + score.error());
        }
        Form form = large.form();
        double spare = high > low ? 0 : Math.max(Math.abs(high) / 10, form.factor() / 2);
        return round((low - spare) / form.factor(), (high + spare) / form.factor(), most, bare(form),
                unit(form), !metric.isHigherBetter());
    }

    /** A unit behind a space is said beside the axis: on a phone, it takes a third of what there is. */
    private static String unit(Form form) {
        return form.after().startsWith(" ") || form.after().startsWith("\u00a0") ? form.after().trim() : "";
    }

    private static Form bare(Form form) {
        return unit(form).isEmpty() ? form : new Form(form.before(), "", form.minus(), form.decimals(), form.mark(),
                form.group(), form.size(), form.zero(), form.factor());
    }

    /** From a round number to a round number, in the form's own unit. */
    private static Axis round(double low, double high, int most, Form form, String unit,
            boolean isReversed) {
        double length = high - low;
        double start = low > 0 && low < length * NEAR ? 0 : low;
        double end = high < 0 && -high < length * NEAR ? 0 : high;
        int fewer = most;
        double step = step((end - start) / (fewer - 1), form);
        while (fewer > 2 && -Math.floor(-end / step + 1e-9) - Math.floor(start / step + 1e-9) > most - 1) {
            fewer--;
            step = step((end - start) / (fewer - 1), form);
        }
        double first = Math.floor(start / step + 1e-9);
        double last = -Math.floor(-end / step + 1e-9);
        int decimals = decimals(step);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= last - first; i++) {
            double number = first + (isReversed ? last - first - i : i);
            ticks.add(new Tick(i / (last - first), form.written(number * step * form.factor(), decimals)));
        }
        return new Axis(first * step * form.factor(), last * step * form.factor(), isReversed, unit, ticks);
    }

    /** The next of 1, 2, 5, 10 and so on; of a clock, the next number of seconds that one counts by. */
    private static double step(double length, Form form) {
        double least = Math.min(Math.max(length, TINY), HUGE);
        double power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        while (power > least) {
            power /= 10;
        }
        for (int seconds : CLOCK) {
            if (form.mark().equals(":") && least > 10 && seconds >= least) {
                return seconds;
            }
        }
        double parts = least / power;
        return power * (parts <= 1.000001 ? 1 : parts <= 2.000001 ? 2 : parts <= 5.000001 ? 5 : 10);
    }

    private static int decimals(double step) {
        int decimals = 0;
        for (double part = step; part < .999999 && decimals < MOST_DECIMALS; part *= 10) {
            decimals++;
        }
        return decimals;
    }

    /** Where a value stands, from 0 at the axis's start to 1. */
    public double share(double value) {
        double share = (value - min) / (max - min);
        return isReversed ? 1 - share : share;
    }

    /** The width of the longest of its texts, in heights of its font. */
    double widest() {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, TextWidth.of(tick.text(), 1, false));
        }
        return widest;
    }
}
