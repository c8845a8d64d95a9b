package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** A metric as its author wrote it, before its numbers are read: a label and a text for each contender. */
final class Column {

    /**
     * A score's cell.
     *
     * @param text what is shown
     * @param number the number, or what else is in its place
     * @param isMachine whether that is in machine form
     */
    record Cell(Source node, String text, NumberText number, boolean isMachine) {

        /** Half the width of the score's range, as the author says it; 0 where nothing is said. */
        double error(Problems problems) {
            return new Attributes(node, null, problems)
                    .number("error", Attributes.own(node, "error"), 0, 0, 1e300);
        }
    }

    /** A text without a number, for a value that is in no machine form. */
    private static final String NONE = "x";

    /** What stands above it. */
    final LabelText label;
    /** Where its attributes are: the header cell, or the root in a list. */
    final Source head;
    /** Its place in the root's lists. */
    int place;
    /** Its name in links and scripts; empty as long as its author has given it none. */
    String id;
    /** The unit that a row of units gives it; empty for none. */
    String unit = "";
    /** Whether a cell has a digit: a column without any is no metric. */
    boolean hasNumber = false;
    final List<Cell> cells = new ArrayList<>();

    Column(LabelText label, Source head, int place) {
        this.label = label;
        this.head = head;
        this.place = place;
        id = Attributes.own(head, "metric").trim();
    }

    void add(Source node) {
        boolean isMachine = Attributes.has(node, "value");
        String machine = Attributes.own(node, "value");
        boolean isRead = machine.isEmpty() || Text.number(machine) < Double.POSITIVE_INFINITY;
        NumberText number = NumberText.of(isMachine ? isRead ? machine : NONE : Text.plain(node));
        cells.add(new Cell(node, Text.shown(node), number, isMachine));
        hasNumber |= !number.number().isEmpty();
    }
}
