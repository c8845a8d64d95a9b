package dev.weigh.testing;

import java.util.List;

/**
 * A widget drawn in letters, so that a test looks like the thing it tests. How each line is drawn
 * stands in {@code spec/README.md}.
 *
 * @param id the widget's id
 * @param title its heading
 * @param metrics the toggle's labels
 * @param selected the place of the metric that is shown
 * @param about what is measured, the unit, the direction; those of them that there are
 * @param rows the contenders, from above
 * @param zero where the zero line stands in the track, from 0 to 1
 * @param scale the line that says where bars start; may be empty
 * @param verdict the verdict's text; may be empty
 * @param isReversed whether the verdict says that the case turns
 */
public record Picture(String id, String title, List<String> metrics, int selected, List<String> about,
        List<PageRow> rows, double zero, String scale, String verdict, boolean isReversed) {

    /** What is drawn in place of an element that became no widget. */
    public static final String NONE = "[no widget]\n";

    private static final int TRACK = 20;
    private static final List<String> STATES = List.of("leading", "tied", "missing", "beyond", "highlighted");
    private static final String MARKS = "*=?!^";

    /** The drawing; each line ends in a line break. */
    public String drawn() {
        StringBuilder drawn = new StringBuilder(("[" + id + "] " + title).trim() + "\n");
        drawn.append(toggle() + "\n").append(String.join(" | ", about) + "\n");
        int widest = rows.stream().mapToInt(row -> marks(row).length()).max().orElse(0);
        int longest = rows.stream().mapToInt(row -> length(row.name())).max().orElse(0);
        for (PageRow row : rows) {
            drawn.append(padded(marks(row), Math.max(1, widest)) + " " + padded(row.name(), longest) + "  "
                    + track(row.length()) + (" " + row.text()).stripTrailing()
                    + (row.mark().isEmpty() ? "" : " | " + row.mark()) + "\n");
        }
        drawn.append(scale.isEmpty() ? "" : "~ " + scale + "\n");
        String sentence = verdict.replaceAll("[ \t\r\n\f]+", " ").trim();
        String arrow = isReversed ? "\u21c4 " : "";
        return drawn.append(sentence.isEmpty() ? "" : "> " + arrow + sentence + "\n").toString();
    }

    @Override
    public String toString() {
        return drawn();
    }

    private String toggle() {
        if (metrics.size() == 1) {
            return metrics.get(0);
        }
        StringBuilder toggle = new StringBuilder();
        for (int i = 0; i < metrics.size(); i++) {
            toggle.append(i == 0 ? "" : "  ");
            toggle.append(i == selected ? "(" + metrics.get(i) + ")" : metrics.get(i));
        }
        return toggle.toString();
    }

    private String track(double length) {
        int left = cells(zero);
        int bar = cells(Math.abs(length));
        if (left == 0) {
            return "=".repeat(bar) + ".".repeat(TRACK - bar);
        }
        int right = TRACK - left;
        int before = length < 0 ? Math.min(bar, left) : 0;
        int behind = length > 0 ? Math.min(bar, right) : 0;
        return ".".repeat(left - before) + "=".repeat(before) + "|"
                + "=".repeat(behind) + ".".repeat(right - behind);
    }

    /** A share in cells of the track; the share as the page has it, with five decimals. */
    private static int cells(double share) {
        return (int) Math.round(Math.round(Math.min(share, 1) * 1e5) / 1e5 * TRACK);
    }

    private static String marks(PageRow row) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < STATES.size(); i++) {
            marks.append(row.states().contains(STATES.get(i)) ? MARKS.substring(i, i + 1) : "");
        }
        return marks.toString();
    }

    private static String padded(String text, int length) {
        return text + " ".repeat(Math.max(0, length - length(text)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
