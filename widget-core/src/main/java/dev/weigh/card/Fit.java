package dev.weigh.card;

import java.util.List;

/**
 * How large everything is on a card, so that all of it is seen or, where it is too much, as much as there is
 * room for.
 *
 * @param size the height of the font for a metric's label; all else goes by it
 * @param rows how many rows find room
 * @param pitch from one row to the next
 * @param verdictLines how many lines a verdict may have
 */
record Fit(double size, int rows, double pitch, int verdictLines) {

    private static final double LARGEST = 32;
    private static final double SMALLEST = 15;
    private static final int MOST_LINES = 6;

    /** What fits into panels of this width and height. */
    static Fit of(List<String> verdicts, int contenders, double width, double height) {
        double size = LARGEST;
        while (size > SMALLEST && needed(size, contenders, lines(verdicts, size, width)) > height) {
            size--;
        }
        double room = height - head(size) - scale(size) - 2.2 * size;
        int lines = (int) Math.max(1, Math.min(lines(verdicts, size, width), Math.floor(room / leading(size))));
        double left = height - needed(size, 0, lines);
        int rows = (int) Math.max(1, Math.min(contenders, Math.floor(left / (2.2 * size))));
        return new Fit(size, rows, Math.min(left / rows, 2.8 * size), lines);
    }

    /** The height of the font for rows and verdicts. */
    double small() {
        return small(size);
    }

    /** From one line of a verdict to the next. */
    double leading() {
        return leading(size);
    }

    /** The room that label and direction take. */
    static double head(double size) {
        return 3.2 * size;
    }

    /** The room that the ends of the bars take. */
    static double scale(double size) {
        return .7 * size;
    }

    private static double small(double size) {
        return size * .86;
    }

    private static double leading(double size) {
        return 1.4 * small(size);
    }

    private static double needed(double size, int rows, int lines) {
        return head(size) + scale(size) + rows * 2.2 * size + (lines > 0 ? lines * leading(size) + small(size) : 0);
    }

    private static int lines(List<String> verdicts, double size, double width) {
        int most = 0;
        for (String verdict : verdicts) {
            most = Math.max(most, TextWidth.lines(verdict, small(size), false, width - small(size), MOST_LINES)
                    .size());
        }
        return most;
    }
}
