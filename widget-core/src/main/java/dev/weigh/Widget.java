package dev.weigh;

import dev.weigh.config.Config;
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
    private State state;

    /** A widget that shows the metric which its author shows first, at rest. */
    public Widget(Config config) {
        this(config, config.comparison().first());
    }

    private Widget(Config config, int metric) {
        this.config = config;
        state = new State(metric, new ArrayList<>(), new Timeline(0, 0));
    }

    /** What the author asked for. */
    public Config config() {
        return config;
    }

    /** The place of the metric that is shown. */
    public int metric() {
        return state.metric();
    }

    /**
     * Shows a metric; its rows set off from wherever they are at {@code now}.
     *
     * @param metric the metric's place
     * @param now in milliseconds since any fixed moment
     * @param duration how long they travel, in milliseconds; 0 to jump
     */
    public void select(int metric, double now, double duration) {
        state = new State(metric, rows(now), new Timeline(now, duration));
    }

    /** Whether rows go on changing after {@code now} with nobody touching them. */
    public boolean isMoving(double now) {
        return state.timeline().isMoving(now);
    }

    /** The contenders' rows at {@code now}, in the order of the contenders. */
    public List<Row> rows(double now) {
        Metric metric = config.comparison().metrics().get(state.metric());
        double progress = state.timeline().progress(now);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < metric.scores().size(); i++) {
            Score score = metric.scores().get(i);
            Row end = new Row(metric.scale().length(score.value()), config.place(state.metric(), i), score.text());
            rows.add(isMoving(now) ? between(state.from().get(i), end, progress, metric, score) : end);
        }
        return rows;
    }

    /** The contenders' rows on a metric once they have arrived. */
    public List<Row> rest(int metric) {
        return new Widget(config, metric).rows(0);
    }

    private static Row between(Row from, Row end, double progress, Metric metric, Score score) {
        double length = from.length() + (end.length() - from.length()) * progress;
        return new Row(length, from.place() + (end.place() - from.place()) * progress,
                score.passing(metric.scale().value(length)));
    }
}
