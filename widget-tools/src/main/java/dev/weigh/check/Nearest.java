package dev.weigh.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody will have meant. */
public final class Nearest {

    /** Nobody misspells a text longer than this one as a name. */
    private static final int LONGEST = 100;

    private Nearest() {
    }

    /** The nearest of the names, if one is near enough; a name that goes on after what was said is. */
    public static Optional<String> of(String said, List<String> names) {
        String wanted = said.trim().toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            String other = name.toLowerCase(Locale.ROOT);
            if (Math.max(wanted.length(), other.length()) > LONGEST) {
                continue;
            }
            int steps = !wanted.isEmpty() && other.startsWith(wanted + " ") ? 1 : steps(wanted, other);
            if (steps < least && steps <= Math.max(1, wanted.length() / 3)) {
                nearest = name;
                least = steps;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whether one is the other but for a letter. */
    static boolean isOneStep(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && one.length() <= LONGEST && steps(one, other) == 1;
    }

    /**
     * How many letters have to be put in, left out, changed, or swapped with their neighbour.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string alignment</a>
     */
    public static int steps(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean isSwap = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwap ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
