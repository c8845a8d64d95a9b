package dev.weigh.quantity;

import dev.weigh.model.Decimal;
import dev.weigh.model.Form;
import dev.weigh.model.Score;
import java.util.ArrayList;
import java.util.List;

/** Makes scores of quantities: all in one unit, each with the form in which its author writes it. */
public final class Scores {

    private final Quantities quantities;
    private final String usual;
    private final String forced;
    /** What groups the thousands in all cells, for a number that has no such mark itself. */
    private String groups = "";

    /**
     * Reads quantities.
     *
     * @param usual the decimal mark where a number doesn't tell its own
     * @param forced the decimal mark that the author names; empty for none
     */
    public Scores(Quantities quantities, String usual, String forced) {
        this.quantities = quantities;
        this.usual = usual;
        this.forced = forced;
    }

    /** The scores; not a number for a cell that has none. */
    public List<Score> all() {
        List<Score> scores = new ArrayList<>();
        for (Cell cell : quantities.cells) {
            groups = groups.isEmpty() ? group(cell) : groups;
        }
        for (int i = 0; i < quantities.cells.size(); i++) {
            scores.add(score(quantities.cells.get(i), quantities.units.get(i)));
        }
        return scores;
    }

    private Score score(Cell cell, Unit unit) {
        NumberText text = cell.number();
        double factor = unit.magnitude() * (unit.kind().isEmpty() ? 1 : unit.factor() / quantities.common.factor());
        double value = value(cell, 0);
        double second = value(cell, 1);
        double error = cell.error();
        int decimals = Decimal.decimals(Decimal.plain(text.number(0), mark(cell, 0)));
        if (text.kind == NumberText.RANGE) {
            error = Math.abs(second - value) / 2;
            value = (second + value) / 2;
            decimals = Math.max(decimals, Decimal.decimals(value));
        } else if (text.kind == NumberText.ERROR) {
            error = Math.max(Math.abs(second), Math.abs(value(cell, 2)))
                    * (quantities.isRelative(text) ? Math.abs(value) / 100 : 1);
        } else if (text.kind == NumberText.CLOCK || text.kind == NumberText.DURATION) {
            value = duration(cell) / unit.factor();
        }
        value *= factor;
        error *= factor;
        boolean isRead = quantities.isRead(text) && !unit.hasLead() && Math.abs(value) + error < 1e300;
        return new Score(cell.text().isEmpty() ? "\u2014" : cell.text(), isRead ? value : Double.NaN, error,
                form(cell, unit, factor, decimals), isRead && text.kind == NumberText.ONE && !cell.isMachine());
    }

    /** The seconds of a clock, or of what has a unit behind each number. */
    private double duration(Cell cell) {
        NumberText text = cell.number();
        double seconds = 0;
        for (int i = 0; i * 2 + 1 < text.parts.length; i++) {
            seconds = text.kind == NumberText.CLOCK ? seconds * 60 + value(cell, i)
                    : seconds + value(cell, i) * Units.seconds(text.parts[i * 2 + 2].trim());
        }
        return seconds;
    }

    private Form form(Cell cell, Unit unit, double factor, int decimals) {
        NumberText text = cell.number();
        String own = mark(cell, 0);
        // A half in digits of ours has no mark, and what is written like it has the usual one.
        String mark = text.zero == '0' & own.equals("\u066b") ? forced.isEmpty() ? usual : forced : own;
        String group = group(cell);
        boolean isClock = text.kind == NumberText.CLOCK;
        return new Form((text.parts[0].endsWith("+") ? "+" : "") + unit.prefix(), isClock ? "" : unit.suffix(),
                cell.text().contains("-") ? "-" : "\u2212", decimals, isClock ? ":" : mark,
                group.isEmpty() ? groups : group, whole(cell).matches("\\d+,\\d\\d,.*") ? 2 : 3, text.zero, factor);
    }

    /** What groups a cell's digits; empty for nothing. */
    private String group(Cell cell) {
        return whole(cell).replaceAll("(?<=\\D).*|\\d", "");
    }

    /** The digits before the decimal mark, and what groups them. */
    private String whole(Cell cell) {
        return cell.number().number(0).replaceAll("[" + mark(cell, 0) + "eE].*|-", "");
    }

    private double value(Cell cell, int index) {
        String number = cell.number().number(index);
        return number.isEmpty() ? 0 : Decimal.number(Decimal.plain(number, mark(cell, index)));
    }

    private String mark(Cell cell, int index) {
        String told = DecimalMark.of(cell.number().number(index));
        // A half is written with a mark that is no other's.
        String own = cell.isMachine() ? "." : forced.isEmpty() | told.equals("\u066b") ? told : forced;
        return own.isEmpty() ? usual : own;
    }
}
