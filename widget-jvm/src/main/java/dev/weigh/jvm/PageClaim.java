package dev.weigh.jvm;

import dev.weigh.claims.Claim;

/**
 * What an element of a page says of a widget's numbers.
 *
 * @param claim what it says, and what the table has
 * @param line the element's line in the file, from 1; 0 where the page came from no text
 * @param column the column in that line, from 1; 0 where the page came from no text
 * @param isSilenced whether the page says, with a reason, that it needn't be right
 */
public record PageClaim(Claim claim, int line, int column, boolean isSilenced) {

    /** What the claim is about: {@code models.production.ratio}. */
    public String path() {
        return claim.path();
    }

    /** What the page says: {@code 2.2 times}. */
    public String said() {
        return claim.said();
    }

    /** What the table has: {@code 2.24}; empty where nobody leads. */
    public String has() {
        return claim.has();
    }

    /** Whether what the page says is what the table has. */
    public boolean holds() {
        return claim.holds();
    }

    @Override
    public String toString() {
        return (line > 0 ? line + ":" + column + ": " : "") + path() + ": “" + said() + "”"
                + (holds() ? "" : ", and the table has " + (has().isEmpty() ? "none" : has()));
    }
}
