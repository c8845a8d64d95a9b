package dev.weigh.quantity;

import dev.weigh.model.Decimal;

/**
 * A cell's text taken apart: its numbers in order, and what stands before, between and behind them. Brackets and what
 * is in them, note marks, pictographs and direction marks take no part.
 */
public final class NumberText {

    // None of them is 0: in the script a comparison with 0 that is counted with is the number itself.

    /** Nothing, or a sign that stands for nothing. */
    public static final int MISSING = 1;
    /** Words without a number, or with digits that are part of a name. */
    public static final int NONE = 2;
    /** {@code 1.2.3}. */
    public static final int VERSION = 3;
    /** {@code 2026-03-01}, {@code May 2026}. */
    public static final int DATE = 4;
    /** Several numbers, of which nothing says what they are to each other. */
    public static final int SEVERAL = 5;
    /** {@code 3 - 5}. */
    public static final int RANGE = 6;
    /** {@code 92 ± 3}. */
    public static final int ERROR = 7;
    /** {@code 1h 20m}. */
    public static final int DURATION = 8;
    /** {@code 1:05:10}. */
    public static final int CLOCK = 9;
    /** One number. */
    public static final int ONE = 10;

    /** What takes no part, and all other spaces; brackets do where an error stands in them. */
    private static final String ASIDE = "\\((?!\\+/)[^)\u00b1]*\\)|\\[[^\\]\u00b1]*\\]"
            + "|[()*\u2020\u2021\u00a7\u2080-\u2089\u2600-\u27bf\u2b50\ufe0f\ud83c\udc00-\ud83e\udfff"
            + "\u00a0\u2000-\u200a\u202f]";
    private static final String UNSEEN = "[\\x00-\\x1f\\x7f-\\x9f\u200b-\u200f\\u2028-\u202e\u2066-\u2069\u061c\ufeff]";
    private static final String MISSING_TEXT = "[-\u2013\u2014\u2212?\u2026 ]+|\\.{3}|n/?a|tbd|null|nan";
    /**
     * A number with its minus, and a currency between. No letter or digit touches it before, nor one with a hyphen
     * between, and none of them but a unit behind.
     */
    private static final String NUMBER = "((?:(?<![^ (/:=+~\\p{Sc}])[-\u2212\u2013](?=\\p{Sc}?[.,]?\\d)\\p{Sc}?)?"
            + "(?<![\\w\u00b5-\u00d6\u00d8-\u1fff]|\\p{L}/|\\d[.,]|(?<![\\d\\p{L}]|\\d )\\p{L}[\\p{L}\\d_]{0,9}[-.])"
            + "(?:\\d{1,3}(?:[ '\u2019\u066c]\\d{3})+(?!\\d)(?:[.,\u066b]\\d+){0,9}|\\d+(?:[.,\u066b]\\d+){0,9}"
            + "|[.,\u066b]\\d+)"
            + "(?:[eE][+\u2212-]?\\d+"
            + "| ?[\u00d7x\u00b7] ?10(?:\\^[\u2212-]?\\d+|\u207b?[\u2070-\u2079\u00b9\u00b2\u00b3]+))?"
            + "(?!\\d|[.,]\\d|_|-\\p{L}))";
    private static final String DAY = "(?:1[5-9]|20)\\d\\d(?:[-/](?:0?[1-9]|[12]\\d|3[01])){1,2}"
            + "|\\d\\d?[/.]\\d\\d?[/.]\\d{2,4}"
            + "|(?:1[5-9]|20)\\d\\d ?[-\u2013\u2014/] ?(?:(?:1[5-9]|20)\\d\\d|\\d\\d|present)"
            + "|(?:\\d+\\.? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?(?: \\d+,?){0,2}";
    private static final String ZEROS = "\u0660\u06f0\u0966\uff10";

    /** What the text holds. */
    public final int kind;
    /** The digit zero of the script in which the numbers are written. */
    public final char zero;
    /** What stands before the first number, the first number, what stands behind it, and so on. */
    final String[] parts;

    /** Takes a text apart whose white space is folded. */
    public NumberText(String text) {
        String plain = (text.length() < 999 ? text : "x").replaceAll(UNSEEN, "").replaceAll(ASIDE, " ")
                .replace("\u00bd", "\u066b5").replace("\u2011", "-").trim();
        char found = '0';
        for (int i = 0; i < ZEROS.length(); i++) {
            String ascii = Decimal.digits(plain, ZEROS.charAt(i), '0');
            found = ascii.equals(plain) ? found : ZEROS.charAt(i);
            plain = ascii;
        }
        zero = found;
        parts = Tokens.of(plain, NUMBER);
        String folded = plain.toLowerCase();
        String shape = "";
        boolean isWord = parts.length < 2;
        boolean isDuration = parts.length > 3;
        double last = 1e300;
        for (int i = 0; i < parts.length; i += 2) {
            shape += (i > 0 ? "#" : "") + parts[i];
            String touching = i > 0 ? parts[i].replaceAll("[^\\w\u00b5-\u00d6\u00d8-\u1fff].*", "") : "";
            isWord |= !touching.isEmpty() && !(Units.isKnown(touching) | Units.isCurrency(touching));
            double seconds = i > 0 ? Units.seconds(parts[i].trim()) : 1e200;
            isDuration &= seconds > 0 & seconds < last;
            last = seconds;
        }
        kind = text.matches("[*\u2020\u2021\u00a7 ]*") || folded.matches(MISSING_TEXT) ? MISSING
                : folded.matches(DAY) ? DATE
                : isWord ? NONE
                : plain.matches("[\\d.]+\\.x")
                        || parts[1].matches("(?!\\d{1,3}(\\.\\d{3})+$)\\d+(\\.\\d+){2,}") ? VERSION
                : plain.matches("-?\\d+(:[0-5]\\d)+([.,]\\d+)?") ? CLOCK
                : isDuration ? DURATION
                : shape.matches("\u00b1.*|.*# ?[-\u2013\u2014\u2212]") ? SEVERAL
                : parts.length < 4 ? ONE
                : shape.matches("([^#]*)#([^#]*?) ?([-\u2013\u2014\u2212~]|to) ?(?:\\1)?#\\2[^#]*") ? RANGE
                : shape.matches("[^#]*#[^#]*(\u00b1|\\+/-) ?#[^#]*|[^#]*#[^#]*\\+# ?/?#[^#]*") ? ERROR : SEVERAL;
    }

    /**
     * Whether it is a year, and nothing else.
     *
     * @param isSaid whether the header speaks of years: then any from 1500 on, behind a word too; else 1900 to 2039
     */
    public boolean isYear(boolean isSaid) {
        return kind == ONE && parts[2].trim().isEmpty() && parts[0].matches(isSaid ? "[\\p{L}. ]*" : "")
                && parts[1].matches(isSaid ? "(1[5-9]|20)\\d\\d" : "19\\d\\d|20[0-3]\\d");
    }

    /** Whether a plus adds it to another: behind {@code 43:06} in a race, {@code +4.0} is no time of its own. */
    boolean isAdded() {
        return parts[0].trim().equals("+");
    }

    /** Whether it is a time in several parts, as what others are added to is. */
    boolean isParted() {
        return kind == CLOCK || kind == DURATION || kind == SEVERAL && !isAdded();
    }

    /** Whether of two bare numbers or shares the second is not above the first: {@code 3-1}, {@code 64% - 36%}. */
    boolean isFalling() {
        return kind == RANGE && (number(0) + number(1)).matches("\\d{1,9}")
                && (parts[2] + parts[4]).matches("%? ?[-\u2013] ?%?")
                && Integer.parseInt(number(0)) >= Integer.parseInt(number(1));
    }

    /** Whether there is a number in it that counts. */
    public boolean isNumber() {
        return kind > SEVERAL;
    }

    /** Whether it has digits that are numbers of some kind. */
    public boolean hasNumber() {
        return kind > NONE;
    }

    /** What stands before the first number, a currency behind its minus too. */
    String before() {
        return parts[0] + (parts.length > 1 ? parts[1].replaceAll("[^\\p{Sc}]", "") : "");
    }

    /** What stands behind the last number. */
    String tail() {
        return parts[parts.length - 1];
    }

    /** The number at an index in machine form but for its marks; empty where there are fewer. */
    String number(int index) {
        String number = index * 2 + 1 < parts.length ? parts[index * 2 + 1] : "";
        return Decimal.swapped(number.replaceAll("\\p{Sc}", "").replaceAll("[\u2212\u2013]", "-")
                .replaceAll(" ?[\u00d7x\u00b7] ?10\\^?", "e"),
                Decimal.RAISED, Decimal.PLAIN);
    }

    /** All that stands behind the first number; other numbers too. */
    String rest() {
        String rest = "";
        for (int i = 2; i < parts.length; i++) {
            rest += parts[i].replace(" ", "");
        }
        return rest;
    }
}
