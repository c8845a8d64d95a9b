package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** A metric as its author wrote it, before its numbers are read: a label and a text for each contender. */
final class Column {

    /**
     * A score's cell.
     *
     * @param text what is shown
     * @param number what the number is read from
     */
    record Cell(Source node, String text, String number) {
    }

    /** What stands above it. */
    final LabelText label;
    /** The short label of the header cell; empty for none. */
    final String brief;
    /** Where its attributes are: the header cell, or the root in a list. */
    final Source head;
    /** The unit that a row of units gives it; empty for none. */
    String unit = "";
    final List<Cell> cells = new ArrayList<>();

    Column(LabelText label, Source head) {
        this.label = label;
        this.head = head;
        this.brief = head.attribute("abbr").trim();
    }

    void add(Source node) {
        cells.add(new Cell(node, Text.folded(node.text()), Text.plain(node)));
    }

    void add(Source node, String text) {
        cells.add(new Cell(node, text, text));
    }

    /** Whether a cell has a digit: a column without any is no metric. */
    boolean hasNumber() {
        for (Cell cell : cells) {
            if (!new NumberText(cell.number).tokens.isEmpty() || cell.node.has("data-value")) {
                return true;
            }
        }
        return false;
    }
}
