package dev.weigh.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text, and what stands around it.
 *
 * @param before the text right before it, as much as can say something of it
 * @param symbol a currency's sign right before it; may be empty
 * @param digits the number as it is written, with its sign
 * @param behind the text right behind it, as much as can say something of it
 */
record SaidNumber(String before, String symbol, String digits, String behind) {

    /** How much of the text on each side is kept: with all of it a long text would take its own square. */
    private static final int NEAR = 99;
    private static final String GAP = "[ '\u2019\u00a0\u2009\u202f\u066c]";
    /**
     * What touches a letter or a hyphen before it belongs to a name: {@code GPT-4}, {@code v1.2}. A group that is
     * repeated takes all it can, and gives none back: else a long text takes all of the stack.
     */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{Nd}.,_])(?<![\\p{L}\\p{Nd}][-\u2010\u2011])"
            + "(\\p{Sc} ?)?([-\u2212]?(?:\\p{Nd}{1,3}(?:" + GAP + "\\p{Nd}{3}(?!\\p{Nd}))++(?:[.,\u066b]\\p{Nd}+)?"
            + "|\\p{Nd}+(?:[.,\u066b]\\p{Nd}+)*+))");
    private static final Pattern WORDS = Pattern.compile("^[\\s\u00a0\u202f]*(%|\\p{Sc}|[^\\s\u00a0.,;:!?()]+)"
            + "(?:[\\s\u00a0]+([^\\s\u00a0.,;:!?()]+))?");

    /** All numbers of a text, in its order. */
    static List<SaidNumber> all(String text) {
        List<SaidNumber> all = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(text); number.find();) {
            String symbol = number.group(1) == null ? "" : number.group(1);
            all.add(new SaidNumber(
                    text.substring(Math.max(0, number.start() - NEAR), number.start()), symbol.trim(), number.group(2),
                    text.substring(number.end(), Math.min(text.length(), number.end() + NEAR))));
        }
        return all;
    }

    /** The one number of a text; empty where it has none, or several, and so can't be told. */
    static Optional<SaidNumber> only(String text) {
        List<SaidNumber> all = all(text);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The first words behind it, at most two, the longer first: what may be its unit. */
    List<String> units() {
        Matcher words = WORDS.matcher(behind);
        if (!words.find()) {
            return List.of();
        }
        return words.group(2) == null ? List.of(words.group(1))
                : List.of(words.group(1) + " " + words.group(2), words.group(1));
    }

    /** Whether no word follows that could be a unit. */
    boolean isAlone() {
        return units().isEmpty();
    }

    /** Whether nothing but a name can go on behind it: {@code 7B-chat}, {@code 3rd}. */
    boolean isOfName() {
        return behind.matches("(?s)[-\u2010\u2011]?\\p{L}+[-\u2010\u2011\\p{Nd}].*");
    }
}
