package dev.weigh.quantity;

/**
 * What stands around a number, understood: {@code 24k ops/s} has the magnitude of a thousand, and counts operations in
 * seconds.
 *
 * @param kind what has to be equal for two numbers to be compared; empty for none
 * @param factor what one is in the kind's own unit
 * @param magnitude what a bare {@code k} or {@code M} multiplies the number by
 * @param lead words before the number that are no part of it; empty for none
 * @param rest words behind the unit; they have to be the same as well
 * @param isKnown whether the table of units has it, or it is a currency
 * @param prefix what of it is written before a number, a currency for one
 * @param suffix what of it is written behind a number
 */
public record Unit(String kind, double factor, double magnitude, String lead, String rest, boolean isKnown,
        String prefix, String suffix) {

    /** Words and signs that are read through. */
    private static final String ASIDE = "(?<!\\p{L})([Ff]rom|[Uu]p to|[Aa]bout|around|approx\\.?|circa|ca\\.|over|under"
            + "|nearly|almost|at least|at most|more than|less than|ab|bis|etwa|d\u00e8s|desde|hasta"
            + ")(?!\\p{L})|[~\u2248<>\u2264\u2265+=]";

    /**
     * The unit of a number.
     *
     * @param before what stands before the number
     * @param behind what stands behind it
     * @param hasBytes whether a bare {@code B} is a byte
     * @param hasTimes whether a bare {@code m} is a minute
     */
    static Unit of(String before, String behind, boolean hasBytes, boolean hasTimes) {
        if ((before + behind).isEmpty()) {
            return new Unit("", 1, 1, "", "", false, "", "");
        }
        String lead = before.replaceAll(ASIDE, "").replace("US$", "$").trim();
        // A blank that a line may not break at holds the 100 km of l/100 km together, and square miles.
        String whole = behind.replace("US$", "$")
                .replaceAll("^[+,;:.= ]+|[+,;:.= ]+$", "")
                .replaceAll("(?<=(?:/|/ |per )\\d{1,9}|^sq\\.?|^square|^fl) ?(?=\\p{L})", "\u00a0");
        String suffix = whole;
        Units.Known known = known(suffix, hasBytes, hasTimes);
        double magnitude = 1;
        if (known.family().isEmpty()) {
            magnitude = known.factor();
            suffix = suffix.substring(word(suffix).length()).replaceAll("^[+ ]+", "");
            known = known(suffix, hasBytes, hasTimes);
        }
        String word = word(suffix);
        boolean isKnown = !known.family().trim().isEmpty();
        boolean isMoney = !isKnown && Units.isCurrency(lead);
        String kind = (isMoney ? lead : "") + (isKnown ? known.family() : Units.isCurrency(word) ? word : stem(word));
        String rest = suffix.substring(word.length());
        String per = rest.replaceAll("^( ?/ ?| per ).*", "$1");
        double factor = known.factor();
        if (!per.equals(rest)) {
            String over = rest.substring(per.length()).replaceAll(" .*", "");
            Units.Known unit = known(over, false, true);
            kind += "/" + (unit.family().trim().isEmpty() ? stem(over) : unit.family());
            factor = factor / unit.factor();
            rest = rest.substring(per.length() + over.length());
        }
        String written = whole.substring(0, whole.length() - rest.length()).replace("\u00a0", " ").trim();
        return new Unit(kind, factor, magnitude, isMoney ? "" : lead, stem(rest),
                isKnown | isMoney | Units.isCurrency(word),
                isMoney ? lead + (before.endsWith(" ") ? " " : "") : "",
                written.isEmpty() ? "" : behind.replaceAll("[^ ].*", "") + written);
    }

    /** Whether a word stands before the number that is no part of it. */
    boolean hasLead() {
        return lead.matches(".*\\p{L}.*");
    }

    private static String word(String suffix) {
        return suffix.replaceAll("[/ ].*|(?<=^%).*", "");
    }

    private static Units.Known known(String suffix, boolean hasBytes, boolean hasTimes) {
        String word = word(suffix);
        return hasBytes | !word.equals("B") | suffix.startsWith("B/")
                ? Units.known(hasTimes ? word.replaceAll("^m$", "min") : word) : new Units.Known("", 1e9);
    }

    /** Words without spaces, in lower case, and without the plural's ending. */
    private static String stem(String words) {
        return words.toLowerCase().replaceAll("[ \u00a0,;:.]+", "").replaceAll("(?<=\\p{L}{2})(e?s|en?)$", "");
    }
}
