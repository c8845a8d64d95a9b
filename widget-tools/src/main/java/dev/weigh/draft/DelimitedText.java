package dev.weigh.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Values with a delimiter between, quoted where they need it (RFC 4180), as programs write them: with a first line
 * {@code sep=;}, with lines above that are no part of it, with empty columns and rows behind.
 *
 * @param title the line nearest above the header; empty for none
 * @param left lines above for which there is no place, comments among them
 * @param sheet the values
 */
public record DelimitedText(String title, List<String> left, Sheet sheet) {

    /** Those of which one may stand in a text are last. */
    private static final List<Character> DELIMITERS = List.of('\t', ';', '|', ',');
    /** A first line for spreadsheets, with or without quotes, and what such a line may have behind it. */
    private static final String SAID = "\"?[sS][eE][pP]=.\"?[ ;,\\t]*";
    private static final String HINT = "; if another sign stands between values, weigh new takes it by --delimiter";

    /**
     * Reads a text.
     *
     * @param delimiter what stands between values; 0 for the one that the text names, or by which its lines agree
     * @throws BadTable where a row is longer or shorter than the header, or there is none below it
     */
    public static DelimitedText of(String text, char delimiter) throws BadTable {
        String values = text.startsWith("\ufeff") ? text.substring(1) : text;
        String first = first(values);
        char known = delimiter;
        if (first.length() < 20 && first.matches(SAID)) {
            known = delimiter == 0 ? first.charAt(first.indexOf('=') + 1) : delimiter;
            // The lines that are left keep their numbers.
            values = values.substring(first.length());
        }
        if (known != 0) {
            return new DelimitedLines(values, known).read();
        }
        return agreed(values);
    }

    /** Read by the delimiter by which the lines agree: with the fewest lines above, and the most columns. */
    private static DelimitedText agreed(String values) throws BadTable {
        DelimitedLines best = null;
        BadTable fault = new BadTable(Sheet.NONE);
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int count = count(values.strip(), delimiter);
            try {
                if (values.indexOf(delimiter) >= 0) {
                    DelimitedLines lines = new DelimitedLines(values, delimiter);
                    lines.read();
                    best = best == null || lines.isBetter(best) ? lines : best;
                }
            } catch (BadTable bad) {
                // Where none fits, that is said of the one that the first line has most often.
                fault = count >= most ? bad : fault;
                most = Math.max(most, count);
            }
        }
        if (best != null) {
            return best.read();
        }
        throw fault.getMessage().startsWith("line ") ? new BadTable(fault.getMessage() + HINT) : fault;
    }

    private static String first(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }

    private static int count(String text, char delimiter) {
        return (int) first(text).chars().filter(letter -> letter == delimiter).count();
    }

    /** What whoever wrote the text should know of it. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!left.isEmpty()) {
            notes.add("Left out from above the table: \u201c" + String.join(" ", left) + "\u201d.");
        }
        return notes;
    }
}
