package dev.weigh.claims;

import dev.weigh.model.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a number in prose is the table's.
 *
 * @param holds whether it is, at the precision that it is written with
 * @param right what should stand in its place, written alike; empty where that can't be told
 */
record Judgement(boolean holds, String right) {

    /** Nothing can be compared. */
    static final Judgement NONE = new Judgement(false, "");

    private static final int MOST_DIGITS = 12;

    /** Holds a number to what the table has. */
    static Judgement of(SaidNumber number, Amount has, InColumn column, boolean isBare, Hedge hedge) {
        String unit = isBare ? "" : unit(number, column);
        Optional<Score> read = column.read(isBare ? number.digits() : written(number, number.digits(), unit));
        if (read.isEmpty()) {
            return NONE;
        }
        Score said = read.get();
        boolean isAlone = unit.isEmpty() && number.symbol().isEmpty();
        boolean holds = holds(said, has, isAlone, hedge);
        boolean isSure = isBare || !isAlone || number.isAlone() || column.has(number.units());
        double table = has.value() / (isAlone ? has.factor() : said.form().factor());
        return new Judgement(holds, holds || !isSure ? "" : right(number, said, table, hedge));
    }

    /** Tells of each number of the table whether it is the one that is said; of none where that can't be read. */
    static Predicate<Amount> any(SaidNumber number, InColumn column, boolean isBare, Hedge hedge) {
        String unit = isBare ? "" : unit(number, column);
        boolean isAlone = unit.isEmpty() && number.symbol().isEmpty();
        Optional<Score> read = column.read(isBare ? number.digits() : written(number, number.digits(), unit));
        return has -> read.isPresent() && holds(read.get(), has, isAlone, hedge);
    }

    private static boolean holds(Score said, Amount has, boolean isAlone, Hedge hedge) {
        double step = Math.pow(10, -said.form().decimals());
        double one = said.value() / said.form().factor();
        double table = has.value() / (isAlone ? has.factor() : said.form().factor());
        // Without a unit it may be meant in the cell's, or in the one that the metric is counted in.
        return hedge.holds(one, table, step) || isAlone && hedge.holds(one, has.value(), step);
    }

    /** The table's number, written as the author wrote the other. */
    private static String right(SaidNumber number, Score said, double table, Hedge hedge) {
        double one = said.value() / said.form().factor();
        double step = Math.pow(10, -said.form().decimals());
        double place = hedge == Hedge.EXACT ? step : lastPlace(one, said.form().decimals());
        BigDecimal places = BigDecimal.valueOf(table)
                .divide(BigDecimal.valueOf(place), MOST_DIGITS, RoundingMode.HALF_UP);
        RoundingMode mode = switch (hedge) {
            case OVER -> RoundingMode.DOWN;
            case UNDER, NEARLY -> RoundingMode.UP;
            default -> RoundingMode.HALF_UP;
        };
        double right = places.setScale(0, mode).multiply(BigDecimal.valueOf(place)).doubleValue();
        if (!hedge.holds(right, table, step)) {
            right = table;
        }
        String digits = said.form().digits(Math.abs(right) * said.form().factor(), said.form().decimals());
        boolean isUngrouped = number.digits().matches("[-\u2212]?\\p{Nd}{4,}([^\\p{Nd}].*)?");
        digits = isUngrouped ? digits.replace(said.form().group(), "") : digits;
        String sign = number.digits().replaceFirst("^([-\u2212]?).*", "$1");
        return (right >= 0 ? "" : sign.isEmpty() ? "\u2212" : sign) + digits;
    }

    /** The place of the last digit that isn't zero: 100 in 1,200. */
    private static double lastPlace(double number, int decimals) {
        BigDecimal digits = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return digits.signum() == 0 ? 1 : Math.pow(10, -digits.scale());
    }

    /** The words behind the number that are its unit there; empty where they are of the sentence. */
    private static String unit(SaidNumber number, InColumn column) {
        List<String> words = number.units();
        for (String word : words) {
            if (column.isUnit(word)) {
                return word;
            }
        }
        String next = words.isEmpty() ? "" : words.get(words.size() - 1);
        Optional<Score> with = column.read(written(number, number.digits(), next));
        Optional<Score> without = column.read(written(number, number.digits(), ""));
        boolean hasMeaning = with.isPresent() && without.isPresent()
                && with.get().value() != without.get().value();
        return hasMeaning ? next : "";
    }

    private static String written(SaidNumber number, String digits, String unit) {
        return number.symbol() + digits + (unit.isEmpty() ? "" : " " + unit);
    }
}
