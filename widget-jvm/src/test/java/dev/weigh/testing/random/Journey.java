package dev.weigh.testing.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.Row;
import dev.weigh.Widget;
import dev.weigh.config.Config;
import dev.weigh.model.Score;
import java.util.List;

/** Flips a widget through its metrics: rows stay between their ends, never jump, and arrive at the cells' texts. */
final class Journey {

    private static final double CLOSE = 1e-9;
    private static final String ODD = "(?s).*(NaN|Infinity|undefined).*";
    private static final double START = 1000;
    /** More than sums of doubles are out by. */
    private static final double LATER = 0.01;

    private Journey() {
    }

    static void check(Config config) {
        int metrics = config.comparison().metrics().size();
        Widget widget = new Widget(config);
        assertFalse(widget.isMoving(0), "a new widget rests");
        for (int to = metrics - 1; to >= 0; to--) {
            flip(config, widget.metric(), to);
        }
        if (metrics > 1 && config.motion() > 0) {
            turnMidway(config);
        }
    }

    private static void flip(Config config, int from, int to) {
        Widget widget = new Widget(config);
        List<Row> start = widget.rest(from);
        List<Row> end = widget.rest(to);
        widget.select(to, START, config.motion());
        assertEquals(to, widget.metric(), "words change at once");
        assertEquals(config.motion() > 0, widget.isMoving(START), "it sets off");
        List<Row> before = start;
        for (double share : List.of(0.0, 0.001, 0.3, 0.7, 0.999)) {
            List<Row> rows = widget.rows(START + share * config.motion());
            for (int i = 0; i < rows.size() && config.motion() > 0; i++) {
                between(before.get(i).length(), rows.get(i).length(), end.get(i).length());
                between(before.get(i).place(), rows.get(i).place(), end.get(i).place());
                number(rows.get(i).text(), config.comparison().metrics().get(to).scores().get(i));
            }
            before = config.motion() > 0 ? rows : start;
        }
        double arrival = START + config.motion() + LATER;
        assertFalse(widget.isMoving(arrival), "it arrives");
        assertEquals(end, widget.rows(arrival), "where it should");
    }

    /** Another flip on the way sets off from where the rows are. */
    private static void turnMidway(Config config) {
        Widget widget = new Widget(config);
        widget.select(1, START, config.motion());
        double midway = START + config.motion() * 0.4;
        List<Row> before = widget.rows(midway);
        widget.select(0, midway, config.motion());
        List<Row> after = widget.rows(midway);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).length(), after.get(i).length(), CLOSE, "no jump");
            assertEquals(before.get(i).place(), after.get(i).place(), CLOSE, "no jump");
        }
        assertEquals(widget.rest(0), widget.rows(midway + config.motion() + LATER), "it arrives");
    }

    /** What is shown on the way: the cell's own text, or one like it with another number. */
    private static void number(String passing, Score end) {
        assertTrue(passing.equals(end.text()) || passing.matches("(?s).*\\p{Nd}.*"), () -> "a number: " + passing);
        boolean isOdd = (end.form().before() + end.form().after()).matches(ODD);
        assertTrue(passing.equals(end.text()) || isOdd || !passing.matches(ODD), () -> "no number: " + passing);
    }

    private static void between(double one, double now, double other) {
        assertTrue(now >= Math.min(one, other) - CLOSE && now <= Math.max(one, other) + CLOSE,
                () -> now + " isn't between " + one + " and " + other);
    }
}
