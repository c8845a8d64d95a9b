package dev.weigh.config;

import dev.weigh.model.Direction;
import dev.weigh.words.Usage;

/** What a label's words or a unit make certain about a direction, where the author says none. */
final class Directions {

    private Directions() {
    }

    /** The direction of a column; that higher is better where nothing tells. */
    static Direction of(Column column) {
        String whole = column.group + " " + column.label.label;
        // Safari takes the square of a long text's length to look for something in it.
        String label = whole.length() < Text.LONG ? whole : "";
        String unit = column.quantities.common.kind();
        boolean isOpen = column.words.isIn(label, Usage.NOT_LOWER_WORDS);
        boolean isPer = unit.matches("(time|byte|alloc)/(?!time).*")
                || label.matches("(?:.*[^\\p{L}])?(?:ns|[\u00b5\u03bcm]?s|B|allocs|bytes|[Hh]ours"
                        + "|[Mm]inutes|[Ss]econds) ?/ ?.*");
        boolean isShort = column.quantities.hasSeconds()
                || label.matches("(?:.*[(\\[, ])?(?:ms|ns|[\u00b5\u03bcu]s)(?:[)\\], ].*)?");
        boolean isSize = unit.equals("byte") && column.words.isIn(label, Usage.SIZE_WORDS)
                && (column.quantities.areMeasured() || label.matches(" *[Ss]ize( in .*)?"));
        boolean isWord = column.words.isIn(label, Usage.LOWER_WORDS) || column.quantities.words.equals("slower");
        return !isOpen && (isWord || isSize)
                ? new Direction(-1, Direction.WORD)
                : isPer || isShort && !isOpen ? new Direction(-1, Direction.UNIT)
                : new Direction(1, Direction.DEFAULT);
    }
}
