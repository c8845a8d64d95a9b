package dev.weigh.config;

import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import dev.weigh.words.Words;
import java.util.List;
import java.util.Optional;

/** Makes a metric of a column and of what its header cell, or the root's lists, say about it. */
final class MetricReader {

    /** What the reading of all metrics of a root shares. */
    record Around(Attributes root, Host host, Problems problems, Words words, String forced, String usual,
            boolean isMerit) {
    }

    private final Around around;
    private final Column column;
    private final int place;
    private final Attributes head;
    private final boolean isListed;

    MetricReader(Around around, Column column, int place, boolean isListed) {
        this.around = around;
        this.column = column;
        this.place = place;
        this.isListed = isListed;
        this.head = new Attributes(column.head, around.host, around.problems);
    }

    /** The metric with the id; empty where its numbers can't be compared. */
    Optional<Metric> read(String id) {
        String words = said("unit");
        String header = column.label.unit.isEmpty() ? column.unit : column.label.unit;
        Numbers numbers = new Numbers(column, header, words, around.forced, around.usual);
        if (numbers.isMixed) {
            around.problems.add(Problems.MIXED_UNITS, column.label.label, column.head);
            return Optional.empty();
        }
        List<Score> scores = numbers.scores(around.problems);
        boolean isHigher = isHigherBetter();
        Standing standing = Standing.of(scores, isHigher);
        if (standing.scored() == 0) {
            around.problems.add(Problems.ALL_MISSING, column.label.label, column.head);
        }
        Scale scale = scale(scores, numbers.isPercentage(), isHigher);
        for (Score score : scores) {
            if (!score.isMissing() && scale.isBeyond(score.value())) {
                around.problems.add(Problems.BEYOND_SCALE, score.text(), column.head);
            }
        }
        String label = column.label.label;
        return Optional.of(new Metric(id, label, column.brief.isEmpty() ? label : column.brief, said("measuring"), isHigher,
                words.isEmpty() ? header : words, numbers.isPercentage(), said("accent"), verdict(), said("winner"),
                scale, scores, standing));
    }

    /** What the author says about the metric: the header cell's own attribute, else the root's list. */
    String said(String name) {
        if (!isListed && head.has(name)) {
            return head.value(name);
        }
        List<String> items = around.root.items(name, "|");
        return place < items.size() ? Text.literal(items.get(place)) : "";
    }

    private String verdict() {
        if (!isListed && head.has("verdict")) {
            return head.value("verdict");
        }
        List<String> items = around.root.items("verdicts", "|");
        return place < items.size() ? items.get(place) : "";
    }

    private boolean isHigherBetter() {
        String better = said("better").trim();
        if (better.isEmpty()) {
            return column.label.direction >= 0;
        }
        if (!better.equals("higher") && !better.equals("lower")) {
            bad("better", better);
        }
        return !better.equals("lower");
    }

    private Scale scale(List<Score> scores, boolean isPercentage, boolean isHigher) {
        double lowest = 0;
        double highest = 0;
        boolean isAbove = true;
        double best = Double.POSITIVE_INFINITY;
        for (Score score : scores) {
            if (!score.isMissing()) {
                lowest = Math.min(lowest, score.value());
                highest = Math.max(highest, score.value());
                best = Math.min(best, score.value());
            }
        }
        double min = end("min", lowest);
        double max = end("max", isPercentage && highest > 50 && highest <= 100 ? 100 : highest);
        boolean isGiven = min != lowest || max != highest;
        if (!(min < max) && isGiven) {
            bad(said("min").isEmpty() ? "max" : "min", said(said("min").isEmpty() ? "max" : "min"));
            min = lowest;
            max = highest;
            isGiven = false;
        }
        boolean isMerit = around.isMerit && !isHigher;
        return new Scale(min, max, isMerit && best > 0 && !isGiven ? best : 0, isMerit);
    }

    private double end(String name, double usual) {
        String said = said(name);
        if (said.isEmpty()) {
            return usual;
        }
        double value = Text.number(said);
        if (value != value) {
            bad(name, said);
            return usual;
        }
        return value;
    }

    private void bad(String name, String value) {
        head.bad(name, value);
    }
}
