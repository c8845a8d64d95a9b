package dev.weigh;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.motion.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison on show: which metric is selected, and how far its rows have come.
 *
 * <p>Time is handed in, so a widget needs no clock, no thread and no browser. This is the one
 * mutable class of the core; all that it hands out stays as it is.
 */
public final class Widget {

    private final Config config;
    private int metric;
    /** Where each contender's row was when the rows set off. */
    private List<Row> from = new ArrayList<>();
    /** When they set off, and how long they travel. */
    private double start = 0;
    private double duration = 0;

    /** A widget that shows the metric which its author shows first, at rest. */
    public Widget(Config config) {
        this.config = config;
        metric = config.comparison().first();
    }

    /** What the author asked for. */
    public Config config() {
        return config;
    }

    /** The place of the metric that is shown. */
    public int metric() {
        return metric;
    }

    /**
     * Shows a metric; its rows set off from wherever they are at {@code now}.
     *
     * @param metric the metric's place
     * @param now in milliseconds since any fixed moment
     * @param duration how long they travel, in milliseconds; 0 to jump
     */
    public void select(int metric, double now, double duration) {
        from = rows(now);
        this.metric = metric;
        start = now;
        this.duration = duration;
    }

    /**
     * Goes on from another widget whose page has new data: the rows of the same contenders set off from where its rows
     * are.
     *
     * @param before what was shown until now
     * @param now in milliseconds since any fixed moment
     * @param isStill whether they jump
     * @return whether a contender or a score of any metric is another than before
     */
    public boolean follow(Widget before, double now, boolean isStill) {
        boolean isOther = !data(before, true).equals(data(this, true));
        boolean isMoving = before.isMoving(now);
        from = isMoving ? before.from : before.rows(now);
        start = isMoving ? before.start : now;
        duration = !data(before, false).equals(data(this, false)) || isStill ? 0
                : isMoving ? before.duration : isOther ? config.motion() : 0;
        return isOther;
    }

    /** The contenders, and their scores on all metrics, as one text to compare. */
    private static String data(Widget widget, boolean hasScores) {
        Comparison comparison = widget.config.comparison();
        String data = "";
        for (String contender : comparison.contenders()) {
            data += contender + "\n";
        }
        for (Metric metric : comparison.metrics()) {
            for (Score score : metric.scores()) {
                data += hasScores ? score.text() + "\n" : "";
            }
        }
        return data;
    }

    /** Whether rows go on changing after {@code now} with nobody touching them. */
    public boolean isMoving(double now) {
        return now - start < duration;
    }

    /** The contenders' rows at {@code now}, in the order of the contenders. */
    public List<Row> rows(double now) {
        List<Row> rows = rest(metric);
        double progress = Timeline.progress(start, duration, now);
        for (int i = 0; i < rows.size() && isMoving(now); i++) {
            rows.set(i, between(from.get(i), rows.get(i), progress, i));
        }
        return rows;
    }

    /** The contenders' rows on a metric once they have arrived. */
    public List<Row> rest(int metric) {
        Metric shown = config.comparison().metrics().get(metric);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.scores().size(); i++) {
            Score score = shown.scores().get(i);
            rows.add(new Row(shown.scale().length(score.value()), config.place(metric, i), score.text()));
        }
        return rows;
    }

    private Row between(Row from, Row end, double progress, int contender) {
        Metric shown = config.comparison().metrics().get(metric);
        double length = from.length() + (end.length() - from.length()) * progress;
        return new Row(length, from.place() + (end.place() - from.place()) * progress,
                shown.scores().get(contender).passing(shown.scale().value(length)));
    }
}
