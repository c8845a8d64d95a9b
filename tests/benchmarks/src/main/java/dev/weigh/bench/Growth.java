package dev.weigh.bench;

import dev.weigh.render.Weigh;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How the time of a check and of rendering grows with the input: the exponent that fits best, from N to 8 N. One is a
 * straight line; two is the square.
 */
public final class Growth {

    private static final int STEPS = 4;
    private static final int RUNS = 5;

    /** What grows, and the page that has so many of it. */
    record Input(String name, int least, IntFunction<String> page) {
    }

    static final List<Input> INPUTS = List.of(
            new Input("rows", 600, Growth::rows),
            new Input("rows of one score", 1200, count -> table("<th>Size", "<td>4", count)),
            new Input("rows of no name", 1200, count -> table("<th>Size", "<td>4", 2)
                    .replace("</table>", "<tr><th><td>4".repeat(count) + "</table>")),
            new Input("columns", 24, Growth::columns),
            new Input("items of lists", 1200, Growth::lists),
            new Input("widgets", 50, Growth::widgets),
            new Input("equal ids", 50, count -> widget("same", 3).repeat(count)),
            new Input("nested roots", 50, count -> "<div data-weigh=x>".repeat(count) + widget("y", 3)),
            new Input("equal labels", 24, count -> table("<th>Size".repeat(count), "<td>4".repeat(count), 3)),
            new Input("equal contenders", 250, count -> table("<th>Size", "<td>4", 0) + "<tr><th>A<td>4".repeat(count)
                    + "</table></div>"),
            new Input("highlights", 250, count -> table("<th>Size", "<td>4", count).replace("data-weigh=x",
                    "data-weigh=x data-highlight='" + "Thing 1;".repeat(count) + "'")),
            new Input("letters of a label", 120, count -> table("<th>" + "x".repeat(count), "<td>4", 3)),
            new Input("combining marks", 120, count -> table("<th>a" + "\u0301".repeat(count), "<td>4", 3)),
            new Input("points in a cell", 60, count -> table("<th>Size", "<td>" + "1.".repeat(count), 3)),
            new Input("letters of a cell", 10_000, count -> table("<th>Size", "<td>" + "x".repeat(count), 3)),
            new Input("notes in a cell", 2000, count -> table("<th>Size", "<td>4" + "<sup>1</sup>".repeat(count), 3)),
            new Input("placeholders", 50, count -> "<div data-weigh=x data-contenders='A; B' data-metrics=Size"
                    + " data-scores='1; 2' data-verdicts='" + "{leader} ".repeat(count) + "'></div>"),
            new Input("verdicts", 100, count -> table("<th>Size", "<td>4", 3).replace("</div>",
                    "<p data-verdict-for=size>A.</p>".repeat(count) + "</div>")),
            new Input("list items", 100, count -> table("<th>Size", "<td>4", 3).replace("</div>",
                    "<ul>" + "<li><b>Size</b>: A.</li>".repeat(count) + "</ul></div>")));

    private Growth() {
    }

    /** Prints a line for each. */
    public static void main(String... arguments) {
        System.out.printf("%-20s %18s %18s%n", "from N to 8 N", "check", "render");
        for (Input input : INPUTS) {
            System.out.printf("%-20s %18s %18s%n", input.name, growth(input, Weigh::check),
                    growth(input, Weigh::render));
        }
    }

    private static String growth(Input input, Consumer<String> work) {
        double[] times = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            times[i] = fastest(input.page.apply(input.least << i), work);
        }
        return String.format(Locale.ROOT, "%.2f (%.0f ms)", exponent(times), times[STEPS - 1]);
    }

    /** The slope of the line through the logarithms: least squares. */
    private static double exponent(double[] times) {
        double middle = (STEPS - 1) / 2.0;
        double mean = Arrays.stream(times).map(Math::log).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < STEPS; i++) {
            above += (i - middle) * (Math.log(times[i]) - mean);
            below += (i - middle) * (i - middle);
        }
        return above / below / Math.log(2);
    }

    private static double fastest(String page, Consumer<String> work) {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < RUNS && (i < 2 || fastest < 1000); i++) {
            long start = used();
            work.accept(page);
            fastest = Math.min(fastest, (used() - start) / 1e6);
        }
        return fastest;
    }

    /** What this thread has used: others may be at work on the machine. */
    static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
