package dev.weigh.config;

import dev.weigh.config.Units.Unit;
import dev.weigh.model.Decimal;
import dev.weigh.model.Form;
import dev.weigh.model.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the numbers of one metric. Its cells are read together, because one tells what another
 * means: which mark is the decimal one, whether a {@code B} is a byte, what unit they share.
 */
final class Numbers {

    /** Whether units differ that can't be brought to one. */
    boolean isMixed = false;

    private final Column column;
    private final String forced;
    private boolean hasBytes;
    private Unit common;
    private String mark;
    /** What groups the thousands in all cells, for a number that has no such mark itself. */
    private String groups = "";

    /**
     * Takes a look at all cells of a metric.
     *
     * @param header the unit that the header says; empty for none
     * @param forced the decimal mark that the author names; empty for none
     * @param usual the decimal mark of the nearest language
     */
    Numbers(Column column, String header, String forced, String usual) {
        this.column = column;
        this.forced = forced;
        mark = usual;
        hasBytes = Units.isBytes(header);
        for (Column.Cell cell : column.cells) {
            NumberText text = cell.number();
            hasBytes |= Units.isBytes(text.tail());
            mark = (mark + DecimalMark.of(text.number()) + DecimalMark.of(text.second()))
                    .replaceAll(DecimalMark.LAST, "$1");
        }
        common = Units.of("", header, hasBytes);
        findUnits();
    }

    /** Whether the numbers are percentages. */
    boolean isPercentage() {
        return common.kind().equals("%");
    }

    /** The scores; a cell that can't be read is a missing one, and a problem. */
    List<Score> scores(Problems problems) {
        List<Score> scores = new ArrayList<>();
        for (Column.Cell cell : column.cells) {
            Score score = score(cell, cell.number(), problems);
            if (score.isMissing() && cell.number().kind() != NumberText.MISSING) {
                problems.add(ProblemKind.NOT_A_NUMBER, cell.text(), cell.node());
            }
            scores.add(score);
        }
        return scores;
    }

    /** Finds the unit that all cells share. */
    private void findUnits() {
        boolean isConverted = false;
        boolean hasMachine = false;
        for (Column.Cell cell : column.cells) {
            NumberText text = cell.number();
            if (isRead(text)) {
                Unit own = unit(text);
                if (!own.kind().isEmpty()) {
                    common = common.kind().isEmpty() ? own : common;
                    isMixed |= !own.kind().equals(common.kind());
                    isConverted |= own.factor() != common.factor();
                }
                hasMachine |= cell.isMachine();
                groups += whole(text.number(), mark(text.number(), cell));
            }
        }
        isMixed |= isConverted && hasMachine;
    }

    private Score score(Column.Cell cell, NumberText text, Problems problems) {
        Unit own = unit(text);
        double factor = own.magnitude() * (own.kind().isEmpty() ? 1 : own.factor() / common.factor());
        double value = value(text.number(), cell) * factor;
        double second = value(text.second(), cell)
                * (text.isRelative(isPercentage()) ? Math.abs(value) / 100 : factor);
        double error = cell.error(problems) * factor;
        if (text.kind() == NumberText.RANGE) {
            error = Math.abs(second - value) / 2;
            value = (second + value) / 2;
        } else if (text.kind() == NumberText.ERROR) {
            error = second;
        }
        boolean isRead = isRead(text) && Math.abs(value) + error < 1e300;
        boolean counts = isRead && text.kind() > NumberText.ERROR && !cell.isMachine();
        int decimals = text.kind() == NumberText.RANGE && isRead ? Decimal.decimals(value / factor) : 0;
        return new Score(cell.text().isEmpty() ? "\u2014" : cell.text(), isRead ? value : Double.NaN, Math.abs(error),
                form(cell, text, factor, decimals), counts);
    }

    private Form form(Column.Cell cell, NumberText text, double factor, int decimals) {
        String behind = text.behind(isPercentage());
        String point = mark(text.number(), cell);
        String whole = whole(text.number(), point);
        return new Form(text.before().replaceAll("^ +", ""),
                behind.replaceAll(" +$", ""),
                cell.text().contains("-") ? "-" : "\u2212",
                Math.max(decimals, Decimal.decimals(Decimal.plain(text.number(), point))),
                point, (whole + groups).replaceAll("(?<=\\D).*|\\d", ""),
                whole.matches("\\d+,\\d\\d,.*") ? 2 : 3, text.zero(), factor);
    }

    /** The digits before the decimal mark, and what groups them. */
    private static String whole(String number, String point) {
        return number.replaceAll("[" + point + "eE].*|\\x02", "");
    }

    private double value(String number, Column.Cell cell) {
        return number.isEmpty() ? 0 : Text.number(Decimal.plain(number, mark(number, cell)));
    }

    private String mark(String number, Column.Cell cell) {
        String own = cell.isMachine() ? "." : forced.isEmpty() ? DecimalMark.of(number) : forced;
        return own.isEmpty() ? mark : own;
    }

    private Unit unit(NumberText text) {
        return Units.of(text.before(), text.behind(isPercentage()), hasBytes);
    }

    /** Whether the text has one number that is meant, with nothing to guess. */
    private boolean isRead(NumberText text) {
        boolean isRead = text.kind() > NumberText.NONE;
        for (Column.Cell cell : column.cells) {
            isRead &= text.kind() != NumberText.SEVERAL || cell.number().number().isEmpty()
                    || cell.number().isLike(text);
        }
        return isRead;
    }
}
