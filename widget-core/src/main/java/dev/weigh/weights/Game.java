package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * A game of two: one chooses a row, or a mixture of rows, to get as much as possible, the other a column to have it
 * get as little.
 *
 * <p>With a number added that makes all payments positive, its value is 1 over the highest sum that amounts for the
 * columns can have while no row is worth more than 1. The simplex method walks there from no amounts at all; it takes
 * the first column that helps (Bland, 1977), so that it never walks in a circle.
 */
final class Game {

    private static final double NOTHING = 1e-12;
    /** A value that is no more than this of the largest payment is none: that is how exact the numbers are. */
    private static final double EXACT = 1e-10;

    private final List<List<Double>> rows = new ArrayList<>();
    /** What each column would add to the sum, below zero where it helps; at its end the sum. */
    private final List<Double> goal = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();
    private double largest = 0;
    private double least = 0;

    /**
     * A game.
     *
     * @param payments a list for each row, with a payment for each column
     */
    Game(List<List<Double>> payments) {
        for (List<Double> row : payments) {
            for (double payment : row) {
                largest = Math.max(largest, Math.abs(payment));
                least = Math.min(least, payment);
            }
        }
        int columns = payments.get(0).size();
        for (int i = 0; i < payments.size(); i++) {
            List<Double> row = new ArrayList<>();
            for (double payment : payments.get(i)) {
                row.add(payment / largest + shift());
            }
            for (int k = 0; k < payments.size(); k++) {
                row.add(k == i ? 1.0 : 0.0);
            }
            row.add(1.0);
            rows.add(row);
            basis.add(columns + i);
        }
        for (int i = 0; i < rows.get(0).size(); i++) {
            goal.add(i < columns ? -1.0 : 0.0);
        }
    }

    /** What the first can be sure of, in parts of the largest payment; 0 for what is nearly nothing. */
    double value() {
        if (largest == 0) {
            return 0;
        }
        int column = entering();
        while (column >= 0) {
            pivot(leaving(column), column);
            column = entering();
        }
        double value = 1 / goal.get(goal.size() - 1) - shift();
        return Math.abs(value) < EXACT ? 0 : value;
    }

    private double shift() {
        return 1 - least / largest;
    }

    private int entering() {
        int column = -1;
        for (int i = goal.size() - 2; i >= 0; i--) {
            column = goal.get(i) < -NOTHING ? i : column;
        }
        return column;
    }

    /** The row that is worth 1 first as the column grows; the lowest column leaves where several are. */
    private int leaving(int column) {
        int leaving = -1;
        double nearest = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Double> row = rows.get(i);
            double limit = row.get(row.size() - 1) / row.get(column);
            if (row.get(column) > NOTHING && (leaving < 0 || limit < nearest - NOTHING
                    || limit < nearest + NOTHING && basis.get(i) < basis.get(leaving))) {
                leaving = i;
                nearest = limit;
            }
        }
        return leaving;
    }

    private void pivot(int index, int column) {
        List<Double> row = rows.get(index);
        double divisor = row.get(column);
        for (int i = 0; i < row.size(); i++) {
            row.set(i, row.get(i) / divisor);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i != index) {
                subtract(row, column, rows.get(i));
            }
        }
        subtract(row, column, goal);
        basis.set(index, column);
    }

    private static void subtract(List<Double> row, int column, List<Double> from) {
        double factor = from.get(column);
        for (int i = 0; i < from.size(); i++) {
            from.set(i, from.get(i) - factor * row.get(i));
        }
    }
}
