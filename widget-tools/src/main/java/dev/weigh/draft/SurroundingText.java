package dev.weigh.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands above and below the cells that were copied from a page or a sheet: lines that have no tab.
 *
 * @param above the lines above, without the empty ones
 * @param cells the lines with tabs, and what is between them
 * @param below the lines below, without the empty ones
 */
record SurroundingText(List<String> above, String cells, List<String> below) {

    /** A text that has a tab somewhere; of a cell with several lines, in quotes, nothing is above or below. */
    static SurroundingText of(String text) {
        List<String> lines = List.of(text.split("\r?\n|\r", -1));
        int first = 0;
        int last = lines.size() - 1;
        while (!lines.get(first).contains("\t")) {
            first++;
        }
        while (!lines.get(last).contains("\t")) {
            last--;
        }
        List<String> above = filled(lines.subList(0, first));
        List<String> below = filled(lines.subList(last + 1, lines.size()));
        boolean isQuoted = above.toString().contains("\"") || below.toString().contains("\"");
        return isQuoted ? new SurroundingText(List.of(), text, List.of())
                : new SurroundingText(above, String.join("\n", lines.subList(first, last + 1)), below);
    }

    private static List<String> filled(List<String> lines) {
        return lines.stream().map(String::trim).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }

    /** The line nearest to the cells; empty for none. */
    String title() {
        return above.isEmpty() ? "" : above.get(above.size() - 1);
    }

    /** What is said of the lines for which there is no place. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (above.size() > 1) {
            notes.add("Left out from above the table: “" + String.join(" ", above.subList(0, above.size() - 1)) + "”.");
        }
        return notes;
    }
}
