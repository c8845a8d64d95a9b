package dev.weigh.draft;

import java.util.List;

/** Which decimal mark a whole sheet has: a column alone may leave it open, as {@code 1.249} does. */
public final class Decimals {

    private static final String COMMA = "(?s).*\\d,(\\d{1,2}|\\d{4,})(?![\\d.,]).*";
    private static final String POINT = "(?s).*\\d\\.(\\d{1,2}|\\d{4,})(?![\\d.,]).*";
    /** Thousands by a point, or three decimals; a zero has no thousands. */
    private static final String OPEN = "(?s)(.*?(?<![\\d.,]))?([1-9]\\d{0,2}\\.\\d{3})(?![\\d.,]).*";

    private static final String EURO = "(?s).*\\d[ \\u00a0\\u202f]?\\u20ac.*";

    private final List<String> cells;

    /** The numbers of a sheet. */
    public Decimals(Sheet sheet) {
        cells = sheet.rows().stream().skip(1).flatMap(row -> row.stream().skip(1)).toList();
    }

    /**
     * Whether a point groups thousands: where other numbers have a decimal comma and none has a point, or where the
     * euro's sign is written behind.
     */
    boolean isComma() {
        return any(OPEN) && !any(POINT) && (any(COMMA) || any(EURO));
    }

    /** A number that may be either; empty where the others tell. */
    public String open() {
        return any(COMMA) || any(POINT) ? ""
                : cells.stream().filter(cell -> cell.matches(OPEN)).findFirst()
                        .map(cell -> cell.replaceFirst(OPEN, "$2")).orElse("");
    }

    private boolean any(String pattern) {
        return cells.stream().anyMatch(cell -> cell.matches(pattern));
    }
}
