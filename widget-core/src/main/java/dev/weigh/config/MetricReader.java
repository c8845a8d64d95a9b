package dev.weigh.config;

import dev.weigh.model.Ends;
import dev.weigh.model.Direction;
import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import dev.weigh.quantity.NumberText;
import java.util.List;
import java.util.Optional;

/** Makes metrics of columns and of what their header cells, or the root's lists, say about them. */
final class MetricReader {

    private final Attributes root;
    private final boolean isMerit;
    private Column column;
    private Attributes head;

    MetricReader(Attributes root) {
        this.root = root;
        isMerit = root.choice("bars", "value|merit") == 1;
    }

    /** The metric of the next column; empty where its numbers can't be compared. */
    Optional<Metric> read(Column next, String id) {
        column = next;
        head = new Attributes(column.head, root.host, root.problems);
        String label = column.label.label;
        String words = said("unit");
        String header = column.label.unit.isEmpty() ? column.unit : column.label.unit;
        if (column.role == Column.REFUSED) {
            int odd = column.quantities.odd;
            root.problems.add(ProblemKind.MIXED_UNITS, label + ": " + column.cells.get(column.quantities.like).text()
                    + ", " + column.cells.get(odd).text(), column.nodes.get(odd));
            return Optional.empty();
        }
        List<Score> scores = column.scores();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).isMissing() && column.cells.get(i).number().kind != NumberText.MISSING) {
                root.problems.add(ProblemKind.NOT_A_NUMBER, scores.get(i).text(), column.nodes.get(i));
            }
        }
        Direction direction = direction();
        Standing standing = Standing.of(scores, direction.sign());
        if (standing.scored() == 0) {
            root.problems.add(ProblemKind.ALL_MISSING, label, column.head);
        }
        boolean isPercentage = column.quantities.isPercentage();
        Scale scale = scale(scores, isPercentage, isMerit && direction.sign() < 0);
        for (Score score : scores) {
            if (scale.isBeyond(score.value())) {
                root.problems.add(ProblemKind.BEYOND_SCALE, score.text(), column.head);
            }
        }
        String brief = column.head.attribute("abbr").trim();
        return Optional.of(new Metric(id, label, brief.isEmpty() ? label : brief, said("measuring"), direction,
                words.isEmpty() ? header : words, isPercentage, said("accent"), verdict(), said("winner"),
                origin("source"), origin("as-of"), scale, scores, standing));
    }

    private Direction direction() {
        String better = said("better");
        int choice = head.choice("better", better, "higher|none|lower");
        return !better.isEmpty() ? new Direction(1 - choice, Direction.AUTHOR)
                : column.label.direction != 0 ? new Direction(column.label.direction, Direction.AUTHOR)
                : Directions.of(column);
    }

    /** What the author says about the metric, without the backslashes that took a mark literally. */
    private String said(String name) {
        return Text.literal(said(name, name));
    }

    /** What the author says about the metric: the header cell's own attribute, else the root's list. */
    private String said(String name, String list) {
        if (isOwn(name)) {
            return head.value(name);
        }
        List<String> items = root.items(list, "|");
        return column.place < items.size() ? items.get(column.place) : "";
    }

    /** Where figures come from, or of when they are: by the header cell, else by the root for all metrics. */
    private String origin(String name) {
        return (isOwn(name) ? head : root).value(name);
    }

    private boolean isOwn(String name) {
        return column.head != root.node && head.has(name);
    }

    /** The verdict; a space where the author's own attribute says that there is none. */
    private String verdict() {
        String verdict = said("verdict", "verdicts");
        return verdict.isEmpty() && isOwn("verdict") ? " " : verdict;
    }

    private Scale scale(List<Score> scores, boolean isPercentage, boolean isReversed) {
        double best = Ends.ENDLESS;
        double highest = 0;
        for (Score score : scores) {
            if (!score.isMissing()) {
                best = Math.min(best, score.value());
                highest = Math.max(highest, score.value());
            }
        }
        double lowest = Math.min(best, 0);
        highest = isPercentage && highest > 50 && highest <= 100 ? 100 : highest;
        Ends given = new Ends(end("min"), end("max"));
        double min = given.hasMin() ? given.min() : lowest;
        double max = given.hasMax() ? given.max() : highest;
        if (min >= max && (given.hasMin() || given.hasMax())) {
            String wrong = given.hasMin() ? "min" : "max";
            head.bad(wrong, said(wrong));
            min = lowest;
            max = highest;
            given = Ends.NONE;
        }
        boolean isRatio = isReversed && best > 0 && !given.hasMin() && !given.hasMax();
        return new Scale(min, max, isRatio ? best : 0, isReversed, given);
    }

    /** An end that the author gives; past all numbers where there is none. */
    private double end(String name) {
        return head.number(name, said(name), Ends.ENDLESS, -Ends.ENDLESS, Ends.ENDLESS);
    }
}
