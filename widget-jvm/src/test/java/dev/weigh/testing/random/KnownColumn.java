package dev.weigh.testing.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table that was written from what is known.
 *
 * @param kind what was written, in words: failures are counted by it
 * @param meant what its author means by it
 * @param label what stands in its header cell, as HTML, but for the next two
 * @param unit the unit there, which may stand in a row of units as well; empty for none
 * @param arrow the direction there; empty for none
 * @param attributes the header cell's own, each with a space before it
 * @param sign 1 where its author means that higher is better, -1 for lower, 0 for neither
 * @param cells a cell for each contender
 */
record KnownColumn(String kind, Meant meant, String label, String unit, String arrow, String attributes, int sign,
        List<Written> cells) {

    /** Two decimals that differ by less are the same number. */
    private static final double SAME = 1e-9;

    /** What an author may mean by a column. */
    enum Meant {

        /** Its numbers are compared. */
        METRIC,
        /** Nothing is compared: words, versions, dates. */
        NO_METRIC,
        /** Its numbers are compared, and the tools ask for the unit of one. */
        ASKED,
        /** Its numbers are of two kinds, and no comparison may be made of them. */
        REFUSED
    }

    /** This with other cells. */
    KnownColumn with(List<Written> other) {
        return new KnownColumn(kind, meant, label, unit, arrow, attributes, sign, other);
    }

    /** A column without a unit, an arrow or attributes in its header, of which higher is better. */
    static KnownColumn of(String kind, Meant meant, String label, List<Written> cells) {
        return new KnownColumn(kind, meant, label, "", "", "", 1, cells);
    }

    /** What stands in its header cell, the unit in brackets, behind a comma, or elsewhere. */
    String head(String before, String behind) {
        return label + (unit.isEmpty() || before.isEmpty() ? "" : before + Markup.text(unit) + behind) + arrow;
    }

    /** How many of its cells have a known value. */
    int scored() {
        return (int) cells.stream().filter(cell -> !Double.isNaN(cell.value())).count();
    }

    /** Whether its last value is near to the sum, or the mean, of those above; true where it has none. */
    boolean endsInSum() {
        double last = cells.get(cells.size() - 1).value();
        double sum = -last;
        for (Written cell : cells) {
            sum += Double.isNaN(cell.value()) ? 0 : cell.value();
        }
        double mean = sum / (scored() - 1);
        return Double.isNaN(last) || Math.abs(last - sum) <= Math.abs(last) * .6
                || Math.abs(last - mean) <= Math.abs(last) * .6;
    }

    /** Who is in front by the known values: the best, and all whose range meets the best's. */
    List<Integer> leaders() {
        List<Integer> leaders = new ArrayList<>();
        int best = best();
        for (int i = 0; i < cells.size() && scored() > 1 && sign != 0; i++) {
            if (gap(best, i) <= SAME * scale(best, i)) {
                leaders.add(i);
            }
        }
        return leaders;
    }

    /** Whether two ranges meet, or don't, by so little that binary numbers can't tell. */
    boolean isClose() {
        int best = best();
        boolean isClose = false;
        for (int i = 0; i < cells.size() && best >= 0; i++) {
            boolean isSame = cells.get(i).value() == cells.get(best).value();
            isClose |= !isSame && Math.abs(gap(best, i)) <= SAME * scale(best, i);
        }
        return isClose;
    }

    private int best() {
        int best = -1;
        for (int i = 0; i < cells.size(); i++) {
            double value = cells.get(i).value();
            boolean isBetter = best < 0 || sign * (value - cells.get(best).value()) > 0;
            best = !Double.isNaN(value) && isBetter ? i : best;
        }
        return best;
    }

    /** How far two ranges are apart; not a number where one is missing. */
    private double gap(int one, int other) {
        return Math.abs(cells.get(one).value() - cells.get(other).value()) - cells.get(one).error()
                - cells.get(other).error();
    }

    private double scale(int one, int other) {
        return Math.abs(cells.get(one).value()) + Math.abs(cells.get(other).value());
    }
}
