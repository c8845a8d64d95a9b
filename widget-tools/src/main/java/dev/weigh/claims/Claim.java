package dev.weigh.claims;

import dev.weigh.config.Source;
import java.util.List;

/**
 * What an element's text says of a widget, and what the table has.
 *
 * @param place the element
 * @param path {@code widget.metric.what}, as it is written
 * @param said the element's text, spaces folded
 * @param about what it says, in words: {@code the ratio on Production}
 * @param has what the table has, as it would be said; empty where nothing can be compared
 * @param cells where the table has it
 * @param holds whether the text is right
 * @param wrong the part of the text that is wrong; empty where it can't be mended
 * @param right what should stand there
 */
public record Claim(Source place, String path, String said, String about, String has, List<Cell> cells, boolean holds,
        String wrong, String right) {

    /**
     * A cell of the table.
     *
     * @param node the cell itself, the root where there is none
     * @param text what is in it
     */
    public record Cell(Source node, String text) {
    }

    /** Whether it can be mended. */
    public boolean isMendable() {
        return !holds && !wrong.isEmpty();
    }
}
