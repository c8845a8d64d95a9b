package dev.weigh.testing.random;

/** Texts that no author means: whatever Unicode has, and what is near to a number, a list, a placeholder. */
final class Nonsense {

    private static final String SOUP = "0123456789019.,.,'\u2019 \u00a0\u202f\u2009"
            + "-\u2212\u2013\u2014+\u00b1%\u20ac$kKMBTeE"
            + "()[]/*\u2020~<>=msWhgt\u0665\u06f5\u096b\uff15\u066b\u066c\u200e\u202e\ufeff\u00bd\u00b2\u2460";
    private static final String MARKS = "|;{}\\,:\"'<>&=#~-_ \t\n";
    private static final String[] WORDS = {"constructor", "__proto__", "toString", "$1", "$&", "\\E", "{leader}",
        "{margin}", "{}", "{x}", "{{", "tie", "NaN", "Infinity", "null", "undefined", "n/a", "tbd", "\u2026", "off",
        "\u0130", "\u00df", "\ufb01", "e\u0301", "\u1e9e", "\u03a3", "\u03a3\u03c2", "\ud83d\ude00", "\u2193",
                "\u2b07\ufe0f",
        "\u25b2", "(ms)", "[%]", "(lower is better)", "per", "to", "1e400", "-0", "1e-400", "0x10", "+/-", "\u00b1"};
    private static final String RUNS = "9(1,.-[ {|;\\a\u00b1\u0300";

    private Nonsense() {
    }

    /** A text, mostly short; it may be empty. */
    static String text(Chance chance) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.below(4); i >= 0; i--) {
            text.append(piece(chance));
        }
        return text.toString();
    }

    private static String piece(Chance chance) {
        return switch (chance.below(9)) {
            case 0 -> letters(chance, 0x10000);
            case 1 -> letters(chance, 0x100);
            case 2 -> letters(chance, 0x3000);
            case 3, 4, 5 -> from(chance, SOUP, 12);
            case 6 -> from(chance, MARKS, 6);
            case 7 -> chance.percent(4) ? run(chance) : "";
            default -> chance.one(WORDS);
        };
    }

    private static String letters(Chance chance, int limit) {
        StringBuilder letters = new StringBuilder();
        for (int i = chance.below(6); i > 0; i--) {
            letters.append((char) chance.below(limit));
        }
        return letters.toString();
    }

    private static String from(Chance chance, String alphabet, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.below(most); i > 0; i--) {
            text.append(chance.letter(alphabet));
        }
        return text.toString();
    }

    /** The same over and over again. */
    private static String run(Chance chance) {
        String unit = "" + chance.letter(RUNS) + (chance.percent(50) ? "" : chance.letter(SOUP));
        return unit.repeat(chance.one(java.util.List.of(30, 300, 3000)));
    }
}
