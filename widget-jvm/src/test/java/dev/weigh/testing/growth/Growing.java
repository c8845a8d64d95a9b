package dev.weigh.testing.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A page in which one thing grows: what authors write thousands of, and what strangers do.
 *
 * @param name what grows
 * @param least how many of it there are at first; eight times as many are within the limits
 * @param page the page that has so many of it
 */
public record Growing(String name, int least, IntFunction<String> page) {

    /** All that should take twice as long where there is twice as much. */
    public static final List<Growing> ALL = List.of(
            new Growing("rows", 300, Growing::rows),
            new Growing("rows of one score", 600, count -> table("<th>Size", "<td>4", count)),
            new Growing("rows of no name", 600, count -> table("<th>Size", "<td>4", 2)
                    .replace("</table>", "<tr><th><td>4".repeat(count) + "</table>")),
            new Growing("columns", 24, Growing::columns),
            new Growing("items of lists", 600, Growing::lists),
            new Growing("widgets", 50, Growing::widgets),
            new Growing("equal ids", 50, count -> widget("same", 3).repeat(count)),
            new Growing("nested roots", 50, count -> "<div data-weigh=x>".repeat(count) + widget("y", 3)),
            new Growing("roots of no data", 100, count -> "<div data-weigh=x><table></table></div>".repeat(count)),
            new Growing("rows of columns", 6, count -> table("<th>Size".repeat(150), "<td>4".repeat(150), count)),
            new Growing("equal labels", 24, count -> table("<th>Size".repeat(count), "<td>4".repeat(count), 3)),
            new Growing("equal contenders", 250, count -> table("<th>Size", "<td>4", 0) + "<tr><th>A<td>4".repeat(count)
                    + "</table></div>"),
            new Growing("highlights", 250, count -> table("<th>Size", "<td>4", count).replace("data-weigh=x",
                    "data-weigh=x data-highlight='" + "Thing 1;".repeat(count) + "'")),
            new Growing("letters of a label", 120, count -> table("<th>" + "x".repeat(count), "<td>4", 3)),
            new Growing("combining marks", 120, count -> table("<th>a" + "\u0301".repeat(count), "<td>4", 3)),
            new Growing("points in a cell", 60, count -> table("<th>Size", "<td>" + "1.".repeat(count), 3)),
            new Growing("letters of a cell", 10_000, count -> table("<th>Size", "<td>" + "x".repeat(count), 3)),
            new Growing("notes in a cell", 2000, count -> table("<th>Size", "<td>4" + "<sup>1</sup>".repeat(count), 3)),
            new Growing("placeholders", 50, count -> "<div data-weigh=x data-contenders='A; B' data-metrics=Size"
                    + " data-scores='1; 2' data-verdicts='" + "{leader} ".repeat(count) + "'></div>"),
            new Growing("verdicts", 100, count -> table("<th>Size", "<td>4", 3).replace("</div>",
                    "<p data-verdict-for=size>A.</p>".repeat(count) + "</div>")),
            new Growing("list items", 100, count -> table("<th>Size", "<td>4", 3).replace("</div>",
                    "<ul>" + "<li><b>Size</b>: A.</li>".repeat(count) + "</ul></div>")));

    /** The exponent by which times grow, each for twice as much as the one before: the slope of the logarithms. */
    public static double exponent(double... times) {
        double middle = (times.length - 1) / 2.0;
        double mean = Arrays.stream(times).map(Math::log).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < times.length; i++) {
            above += (i - middle) * (Math.log(times[i]) - mean);
            below += (i - middle) * (i - middle);
        }
        return above / below / Math.log(2);
    }

    /** A line of the table: the name, and for each series of times the exponent and the last of them. */
    public static String line(String name, double[]... series) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        for (double[] times : series) {
            line.append(String.format(Locale.ROOT, "%18s", String.format(Locale.ROOT, "%.2f (%.0f ms)",
                    exponent(times), times[times.length - 1])));
        }
        return line.toString();
    }

    private static String rows(int count) {
        StringBuilder page = new StringBuilder(table("<th>Size (kB)<th>Time (ms)<th>Cost", "", 0));
        for (int i = 0; i < count; i++) {
            page.append("<tr><th>Thing ").append(i).append("<td>").append(i % 97).append("<td>").append(i % 31)
                    .append(".5<td>€").append(i % 13);
        }
        return page + "</table></div>";
    }

    private static String columns(int count) {
        StringBuilder head = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < count; i++) {
            head.append("<th>Size ").append((char) ('a' + i % 26)).append(i);
            cells.append("<td>").append(i % 97);
        }
        return table(head.toString(), cells.toString(), 4);
    }

    private static String lists(int count) {
        StringBuilder names = new StringBuilder();
        StringBuilder scores = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("Thing ").append(i).append(';');
            scores.append(i % 97).append(';');
        }
        return "<div data-weigh=x data-contenders='" + names + "' data-metrics=Size data-scores='" + scores
                + "'></div>";
    }

    private static String widgets(int count) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < count; i++) {
            page.append(widget("w" + i, 4));
        }
        return page.toString();
    }

    private static String widget(String id, int rows) {
        return table("<th>Size<th>Time", "<td>4<td>7 ms", rows).replace("data-weigh=x", "data-weigh=" + id);
    }

    private static String table(String head, String cells, int rows) {
        StringBuilder page = new StringBuilder("<div data-weigh=x><table><tr><th>Thing").append(head);
        for (int i = 0; i < rows; i++) {
            page.append("<tr><th>Thing ").append(i).append(cells);
        }
        return rows == 0 ? page.toString() : page + "</table></div>";
    }
}
