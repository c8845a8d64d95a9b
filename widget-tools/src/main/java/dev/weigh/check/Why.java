package dev.weigh.check;

import dev.weigh.config.Column;
import dev.weigh.config.Text;

/** How a column, a row or a cell was taken, and why, in words. */
public final class Why {

    private static final String[] ROLES = {"metric", "name", "text", "rank", "version", "date", "empty", "refused"};
    private static final String[] REASONS = {"", "names the contenders",
        "the most of it are words, or names with digits", "counts the rows", "versions", "dates or years",
        "nothing stands in it", "units that can't be brought to one"};
    private static final String[] SPEAKERS = {"author", "word", "unit", "default"};

    private Why() {
    }

    /** What a column is taken for. */
    public static String role(Column column) {
        return ROLES[column.role];
    }

    /** Why a column is no metric; empty for one that is. */
    public static String reason(Column column) {
        return REASONS[column.role] + (column.role == Column.REFUSED ? ": " + cell(column, column.quantities.like)
                + ", " + cell(column, column.quantities.odd) : "");
    }

    private static String cell(Column column, int contender) {
        return "\u201c" + Text.shown(column.node(contender)) + "\u201d";
    }

    /** Who says a direction. */
    public static String speaker(int by) {
        return SPEAKERS[by];
    }

    /** {@code higher}, {@code lower} or {@code none}. */
    public static String better(int sign) {
        return sign > 0 ? "higher" : sign < 0 ? "lower" : "none";
    }
}
