package dev.weigh.jvm;

import dev.weigh.claims.Claim;
import java.util.List;

/** Says what is wrong with a claim: what it says, what the table has, and where. */
final class ClaimSentence {

    private ClaimSentence() {
    }

    static String of(Claim claim, Places places) {
        List<String> cells = claim.cells().stream().map(cell -> cell(cell, places,
                claim.cells().size() == 1 ? claim.has() : ""))
                .filter(cell -> !cell.isEmpty()).toList();
        String where = cells.isEmpty() ? "" : " (" + String.join(", ", cells) + ")";
        String said = "“" + claim.said() + "” stands for " + claim.about() + " (" + claim.path() + "). ";
        return said + (claim.has().isEmpty() ? "By the table there is none, as nobody leads" + where + "."
                : "The table has " + claim.has() + where + ".")
                + " Correct the text, or the table" + (claim.isMendable() ? "; `weigh check --fix` writes “"
                        + claim.right() + "” for “" + claim.wrong() + "”." : ".");
    }

    /** {@code 92 in line 15}; the text is said once. */
    private static String cell(Claim.Cell cell, Places places, String has) {
        int line = places.of(((JsoupSource) cell.node()).node()).line();
        return ((cell.text().equals(has) ? "" : cell.text() + " ") + (line > 0 ? "in line " + line : "")).trim();
    }
}
