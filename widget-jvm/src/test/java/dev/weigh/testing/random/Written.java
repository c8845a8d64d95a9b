package dev.weigh.testing.random;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell that was written from a known value.
 *
 * @param html what the page has
 * @param text what a reader sees
 * @param attributes the cell's own, each with a space before it
 * @param value the known value, in the cell's own unit times its factor; not a number for a missing one
 * @param error the known half width of its range
 * @param isPlain whether it has the number and its unit only, so that a passing number looks the same
 */
record Written(String html, String text, String attributes, double value, double error, boolean isPlain) {

    private static final List<String> MISSING = List.of("", "-", "\u2013", "\u2014", "?", "\u2026", "...", "n/a",
            "NA", "N/A",
            "tbd", "TBD", " ");
    private static final List<String> NOTES = List.of("*", " \u2020", "\u2021", "[1]", "<sup>2</sup>", " (est.)",
            " (2024)", "\u00a7",
            " [12]", "<sup>3</sup>", "\u200f", " \ud83c\udfc6");
    private static final List<String> HINTS = List.of("~", "\u2248 ", "&lt; ", "&gt;", "\u2264", "about ", "\u200e",
            "(new) ", "+");

    /** A cell in the author's style with this unit of it. */
    static Written of(Chance chance, Style style, String unit) {
        double factor = style.units().get(unit);
        if (chance.percent(8)) {
            String text = chance.one(MISSING);
            return new Written(text, text, "", Double.NaN, 0, false);
        }
        String behind = unit.isEmpty() ? "" : style.space() + unit;
        boolean isTight = unit.isEmpty() || Character.isLetter(unit.charAt(unit.length() - 1))
                && !unit.matches(".*/.*|.* per .*");
        // A third number would be one too many.
        return switch (unit.contains("100") ? 3 : chance.below(10)) {
            case 0 -> range(chance, style, behind, factor, isTight && style.before().isEmpty());
            case 1 -> plusMinus(chance, style, behind, factor);
            case 2 -> style.zero() == '0' ? exponent(chance, style, behind, factor) : one(chance, style, behind,
                    factor);
            default -> one(chance, style, behind, factor);
        };
    }

    /** A cell with one number, its unit, and nothing else. */
    static Written bare(String text, double value) {
        return new Written(Markup.text(text), text, "", value, 0, true);
    }

    /** A cell that is no score. */
    static Written none(String html, String text) {
        return new Written(html, text, "", Double.NaN, 0, false);
    }

    private static Written one(Chance chance, Style style, String behind, double factor) {
        String digits = digits(chance);
        boolean isNegative = chance.percent(20);
        boolean isSymbol = style.before().length() == 1;
        String sign = isNegative ? style.minus() : "";
        boolean isInside = isNegative && isSymbol && chance.percent(30);
        String text = isInside || !isSymbol ? style.before() + sign + style.number(digits)
                : sign + style.before() + style.number(digits);
        double value = new BigDecimal((isNegative ? "-" : "") + digits).doubleValue() * factor;
        boolean isPlain = !isInside && !(isNegative && value == 0) && (isSymbol || style.before().isEmpty()
                || !isNegative);
        return new Written("", text + behind, "", value, 0, isPlain).decorated(chance, factor);
    }

    private static Written exponent(Chance chance, Style style, String behind, double factor) {
        String digits = "" + chance.from(1, 9) + chance.one("", "." + chance.below(100));
        String sign = chance.one("", "+", "-", "\u2212");
        int power = chance.below(12);
        String text = style.before() + style.number(digits) + chance.one("e", "E") + sign + power + behind;
        double value = new BigDecimal(digits).scaleByPowerOfTen(
                sign.matches("[-\u2212]") ? -power : power).doubleValue() * factor;
        return new Written("", text, "", value, 0, false).decorated(chance, 0);
    }

    private static Written range(Chance chance, Style style, String behind, double factor, boolean isTight) {
        String low = digits(chance);
        String high = digits(chance);
        String dash = chance.one("-", "\u2013", "\u2014", "\u2212");
        String between = isTight && chance.percent(50) ? dash : chance.one(" " + dash + " ", " to ");
        boolean isBoth = chance.percent(30);
        String text = style.before() + style.number(low) + (isBoth ? behind : "") + between
                + (isBoth || style.before().length() > 1 ? style.before() : "") + style.number(high) + behind;
        double one = new BigDecimal(low).doubleValue() * factor;
        double other = new BigDecimal(high).doubleValue() * factor;
        return new Written("", text, "", (one + other) / 2, Math.abs(one - other) / 2, false).decorated(chance, 0);
    }

    private static Written plusMinus(Chance chance, Style style, String behind, double factor) {
        String digits = digits(chance);
        String error = digits(chance);
        boolean isRelative = !style.isPercentage() && chance.percent(25);
        boolean isBoth = isRelative || style.isPercentage() || chance.percent(30);
        String text = style.before() + style.number(digits) + (isBoth ? behind : "")
                + chance.one("\u00b1", " \u00b1 ", " +/- ", " \u00b1") + style.number(error) + (isRelative ? " %"
                        : behind);
        double value = new BigDecimal(digits).doubleValue() * factor;
        double half = new BigDecimal(error).doubleValue();
        return new Written("", text, "", value, isRelative ? value * half / 100 : half * factor, false)
                .decorated(chance, 0);
    }

    /** ASCII digits of a number that isn't negative, with a point perhaps. */
    private static String digits(Chance chance) {
        StringBuilder digits = new StringBuilder(chance.percent(20) ? "0" : "" + chance.from(1, 9));
        for (int i = digits.charAt(0) == '0' ? 0 : chance.below(9); i > 0; i--) {
            digits.append(chance.below(10));
        }
        int decimals = chance.percent(50) ? 0 : chance.from(1, 5);
        for (int i = decimals; i > 0; i--) {
            digits.append(i == decimals ? "." : "").append(chance.below(10));
        }
        return digits.toString();
    }

    /** With notes, hints and markup around it, as articles have them, and an error of its own where it has none. */
    private Written decorated(Chance chance, double factor) {
        // What stands before the number stands before both ends of a range, and in front of a third number.
        boolean isAlone = !text.matches(".*(100 km|[-\u2013\u2014\u2212]|to).*");
        String hint = isAlone && chance.percent(10) ? chance.one(HINTS) : "";
        // A number behind a metre is its power.
        boolean isLength = text.matches(".*m");
        String note = chance.percent(15) ? chance.one(isLength ? List.of("*", " (est.)") : NOTES) : "";
        String own = hint + Markup.text(text) + note;
        // A note above or below the line is no part of what is shown.
        String shown = org.jsoup.Jsoup.parse(hint + Markup.text(text) + (note.startsWith("<") ? "" : note)).body()
                .wholeText();
        int half = factor > 0 && chance.percent(5) ? chance.from(1, 99) : 0;
        String html = switch (chance.below(8)) {
            case 0 -> "<b>" + own + "</b>";
            case 1 -> "\n  <a href=\"#x\">" + own + "</a> ";
            case 2 -> "<em></em><span>" + hint + "</span>" + Markup.text(text) + note;
            default -> own;
        };
        return new Written(html, shown, half > 0 ? " data-error=" + half : "", value, error + half * factor,
                isPlain && hint.isEmpty() && note.isEmpty());
    }
}
