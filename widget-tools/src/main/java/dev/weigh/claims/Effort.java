package dev.weigh.claims;

/**
 * What a page's prose may cost to be held to its tables. A number in a verdict may be any difference of two scores, and
 * a claim is read as one more cell of its column; strangers may write a thousand of each beside a table of thousands.
 */
public final class Effort {

    /** So many pairs of scores are looked at for a page: those of a hundred numbers beside forty rows. */
    private static final long MOST = 200_000;
    /** What a row costs that is read anew, in pairs that are compared. */
    private static final long ROW = 10;

    private long left = MOST;

    /** Whether one more number may be held to all pairs of so many scores; takes what that costs. */
    boolean allowsPairs(long scores) {
        return allows(scores * scores);
    }

    /** Whether one more claim may be read beside so many rows; takes what that costs. */
    public boolean allowsClaim(long rows) {
        return allows(rows * ROW);
    }

    private boolean allows(long cost) {
        left -= cost;
        return left >= 0;
    }
}
