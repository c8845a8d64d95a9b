package dev.weigh.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names in a text: of {@code Pro Max} the name {@code Pro} is no part. */
public final class NamesIn {

    /** As short a label as this may be a word of the language, {@code A} for one: its case has to be the same. */
    private static final int SHORT = 3;

    private final List<String> names;
    private final List<Integer> longestFirst = new ArrayList<>();

    /** For these names. */
    public NamesIn(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparing(i -> -names.get(i).length()));
    }

    /** The places of the names that the text has, the longest first. */
    public List<Integer> of(String text) {
        List<Integer> named = new ArrayList<>();
        without(text, named);
        return named;
    }

    /** The text with none of the names. */
    public String without(String text) {
        return without(text, new ArrayList<>());
    }

    private String without(String text, List<Integer> named) {
        String rest = Checks.folded(text);
        String letters = letters(rest);
        for (int place : longestFirst) {
            // Of thousands of names a text has few, and a search is much cheaper than an expression.
            if (!letters.contains(letters(names.get(place)))) {
                continue;
            }
            String others = rest.replaceAll(word(names.get(place)), "\u0000");
            if (!others.equals(rest)) {
                named.add(place);
                rest = others;
                letters = letters(rest);
            }
        }
        return rest;
    }

    /** The text in one case. */
    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The name as the text has it, in the text's own letters; empty where it doesn't. */
    public static String written(String name, String text) {
        Matcher found = Pattern.compile(word(name)).matcher(text);
        return found.find() ? found.group() : "";
    }

    /** The label as a word, in whatever case unless it is short. */
    private static String word(String label) {
        return (label.length() <= SHORT ? "" : "(?iu)") + "(?<![\\p{L}\\p{N}])"
                + label.replaceAll("[\\^$.*+?()\\[\\]{}|/\\\\]", "\\\\$0") + "(?![\\p{L}\\p{N}])";
    }
}
