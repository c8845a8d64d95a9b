package dev.weigh.config;

import dev.weigh.config.NumberText.Kind;
import dev.weigh.config.NumberText.Token;
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
    boolean isMixed;
    final boolean isPercentage;

    private final Column column;
    private final List<NumberText> texts = new ArrayList<>();
    private final String unit;
    private boolean hasBytes;
    private Unit common;
    private final char forced;
    private final char mark;
    private char group;

    /**
     * Takes a look at all cells of a metric.
     *
     * @param header the unit that the header says; empty for none
     * @param words the unit in the author's words; empty for none
     * @param decimal the decimal mark that the author names; 0 for none
     * @param usual the decimal mark of the nearest language
     */
    Numbers(Column column, String header, String words, char decimal, char usual) {
        this.column = column;
        for (Column.Cell cell : column.cells) {
            NumberText text = new NumberText(isMachine(cell) ? cell.node().attribute("data-value") : cell.number());
            texts.add(text);
            hasBytes |= !text.tokens.isEmpty() && Units.isBytes(text.behind(false).trim());
        }
        unit = words.isEmpty() ? header : words;
        forced = decimal;
        mark = DecimalMark.of(texts, usual);
        common = Units.of("", header, hasBytes);
        isPercentage = findUnits();
    }

    /** The scores; a cell that can't be read is a missing one, and a problem. */
    List<Score> scores(Problems problems) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Column.Cell cell = column.cells.get(i);
            if (isRead(texts.get(i))) {
                scores.add(score(cell, texts.get(i)));
            } else {
                scores.add(Score.missing(cell.text().isEmpty() ? "\u2014" : cell.text()));
                if (texts.get(i).kind() != Kind.MISSING) {
                    problems.add(Problems.NOT_A_NUMBER, cell.text(), cell.node());
                }
            }
        }
        return scores;
    }

    /** Finds the unit that all cells share, and tells whether it is the percentage. */
    private boolean findUnits() {
        boolean isConverted = false;
        boolean hasMachine = false;
        for (int i = 0; i < texts.size(); i++) {
            if (isRead(texts.get(i))) {
                Unit own = unit(texts.get(i));
                common = common.kind().isEmpty() && !own.kind().isEmpty() ? own : common;
                isMixed |= !own.kind().isEmpty() && !own.kind().equals(common.kind());
                isConverted |= !own.kind().isEmpty() && own.factor() != common.factor();
                hasMachine |= isMachine(column.cells.get(i));
            }
            for (Token token : texts.get(i).tokens) {
                group = group == 0 ? DecimalMark.group(token.digits(), mark(token)) : group;
            }
        }
        isMixed |= isConverted && hasMachine;
        return common.kind().equals("%");
    }

    private Score score(Column.Cell cell, NumberText text) {
        Unit own = unit(text);
        double factor = own.magnitude() * (own.kind().isEmpty() ? 1 : own.factor() / common.factor());
        Token first = text.tokens.get(0);
        char point = isMachine(cell) ? '.' : mark(first);
        double value = (first.isNegative() ? -1 : 1) * Decimal.value(first.digits(), point) * factor;
        double error = Decimal.value(cell.node().attribute("data-error"), '.') * factor;
        if (text.kind() == Kind.RANGE) {
            double other = value(text.tokens.get(1)) * factor;
            error = Math.abs(other - value) / 2;
            value = (value + other) / 2;
        } else if (text.kind() == Kind.ERROR) {
            double second = value(text.tokens.get(1));
            error = text.isRelative(isPercentage) ? Math.abs(value) * second / 100 : second * factor;
        }
        String behind = text.behind(isPercentage);
        Form letter = new Form(text.before(), text.shown.substring(first.end()),
                Decimal.decimals(first.digits(), point), point, group, text.zero(), factor);
        boolean isBare = unit(text).kind().isEmpty() && behind.isEmpty();
        Form form = letter.around(isBare ? "" : text.before().trim(), isBare && !unit.isEmpty() ? " " + unit : behind);
        boolean counts = text.tokens.size() == 1 || text.kind() == Kind.SEVERAL;
        return new Score(cell.text(), value, error, form, counts && !isMachine(cell) ? letter : Form.NONE);
    }

    private double value(Token token) {
        double value = Decimal.value(token.digits(), mark(token));
        return token.isNegative() ? -value : value;
    }

    private char mark(Token token) {
        char own = forced != 0 ? forced : DecimalMark.of(token.digits());
        return own == 0 || own == '?' ? mark : own;
    }

    private Unit unit(NumberText text) {
        return Units.of(text.before().trim(), text.behind(common.kind().equals("%")).trim(), hasBytes);
    }

    /** Whether the text has one number that is meant, with nothing to guess. */
    private boolean isRead(NumberText text) {
        if (text.kind() != Kind.SEVERAL) {
            return !text.tokens.isEmpty();
        }
        for (NumberText other : texts) {
            if (!other.tokens.isEmpty() && !other.around().equals(text.around())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMachine(Column.Cell cell) {
        return cell.node().has("data-value");
    }
}
