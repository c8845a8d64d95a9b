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
    private final String unit;
    private final String forced;
    private final List<NumberText> texts = new ArrayList<>();
    private boolean hasBytes = false;
    private Unit common;
    private String mark;
    /** What groups the thousands in all cells, for a number that has no such mark itself. */
    private String groups = "";

    /**
     * Takes a look at all cells of a metric.
     *
     * @param header the unit that the header says; empty for none
     * @param words the unit in the author's words; empty for none
     * @param forced the decimal mark that the author names; empty for none
     * @param usual the decimal mark of the nearest language
     */
    Numbers(Column column, String header, String words, String forced, String usual) {
        this.column = column;
        this.forced = forced;
        unit = words.isEmpty() ? header : words;
        mark = usual;
        for (Column.Cell cell : column.cells) {
            NumberText text = new NumberText(cell.number());
            texts.add(text);
            hasBytes |= Units.isBytes(text.tail);
            String own = DecimalMark.of(text.number) + DecimalMark.of(text.second);
            mark = own.isEmpty() ? mark : own.substring(own.length() - 1);
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
        for (int i = 0; i < texts.size(); i++) {
            Column.Cell cell = column.cells.get(i);
            Score score = score(cell, texts.get(i), problems);
            if (score.isMissing() && texts.get(i).kind != NumberText.MISSING) {
                problems.add(Problems.NOT_A_NUMBER, cell.text(), cell.node());
            }
            scores.add(score);
        }
        return scores;
    }

    /** Finds the unit that all cells share. */
    private void findUnits() {
        boolean isConverted = false;
        boolean hasMachine = false;
        for (int i = 0; i < texts.size(); i++) {
            if (isRead(texts.get(i))) {
                Unit own = unit(texts.get(i));
                if (!own.kind().isEmpty()) {
                    common = common.kind().isEmpty() ? own : common;
                    isMixed |= !own.kind().equals(common.kind());
                    isConverted |= own.factor() != common.factor();
                }
                hasMachine |= column.cells.get(i).isMachine();
                groups += whole(texts.get(i).number, mark(texts.get(i).number, column.cells.get(i)))
                        .replaceAll("\\d", "");
            }
        }
        isMixed |= isConverted && hasMachine;
    }

    private Score score(Column.Cell cell, NumberText text, Problems problems) {
        Unit own = unit(text);
        double factor = own.magnitude() * (own.kind().isEmpty() ? 1 : own.factor() / common.factor());
        double value = value(text.number, cell) * factor;
        double second = value(text.second, cell);
        double error = cell.error(problems) * factor;
        if (text.kind == NumberText.RANGE) {
            error = Math.abs(second * factor - value) / 2;
            value = (second * factor + value) / 2;
        } else if (text.kind == NumberText.ERROR) {
            error = text.isRelative(isPercentage()) ? Math.abs(value) * second / 100 : second * factor;
        }
        boolean isRead = isRead(text) && Math.abs(value) < 1e300;
        boolean counts = isRead && text.kind != NumberText.RANGE && text.kind != NumberText.ERROR && !cell.isMachine();
        return new Score(cell.text().isEmpty() ? "\u2014" : cell.text(),
                isRead ? value : Double.NaN, error, form(cell, text, factor), counts);
    }

    private Form form(Column.Cell cell, NumberText text, double factor) {
        String behind = text.behind(isPercentage());
        boolean isBare = unit(text).kind().isEmpty() && behind.trim().isEmpty();
        String point = mark(text.number, cell);
        String whole = whole(text.number, point);
        String marks = whole.replaceAll("\\d", "");
        return new Form(text.before.replaceAll("^ +", ""),
                isBare && !unit.isEmpty() ? " " + unit : behind.replaceAll(" +$", ""),
                cell.text().contains("-") ? "-" : "\u2212",
                Decimal.decimals(Decimal.plain(text.number, point)), point,
                (marks + groups).replaceAll("(?<=.).*", ""), whole.matches("\\d+,\\d\\d,.*") ? 2 : 3,
                text.zero, factor);
    }

    /** The digits before the decimal mark, and what groups them. */
    private static String whole(String number, String point) {
        String digits = number.replaceAll("[eE].*|\\x02", "") + point;
        return digits.substring(0, digits.indexOf(point));
    }

    private double value(String number, Column.Cell cell) {
        return number.isEmpty() ? 0 : Text.number(Decimal.plain(number, mark(number, cell)));
    }

    private String mark(String number, Column.Cell cell) {
        String own = cell.isMachine() ? "." : forced.isEmpty() ? DecimalMark.of(number) : forced;
        return own.isEmpty() ? mark : own;
    }

    private Unit unit(NumberText text) {
        return Units.of(text.before, text.behind(isPercentage()), hasBytes);
    }

    /** Whether the text has one number that is meant, with nothing to guess. */
    private boolean isRead(NumberText text) {
        boolean isRead = text.kind > NumberText.NONE;
        for (NumberText other : texts) {
            isRead &= text.kind != NumberText.SEVERAL || other.number.isEmpty()
                    || (other.before + other.rest).trim().equals((text.before + text.rest).trim());
        }
        return isRead;
    }
}
