package dev.weigh.words;

/** The widget's own words in a page's language, each replaceable by the author. */
public final class Words {

    /** What an author says for a name. */
    public interface Own {

        /** The author's word; empty for the shipped one. */
        String of(String name);
    }

    /** So long a text is no label: what searches it for each item of a list would take minutes for a megabyte. */
    private static final int LONG = 299;

    /** The language of the words where it isn't the page's; else empty. */
    public final String language;

    private final Own own;
    private final String[] names = Languages.names();
    private final String[] shipped;

    /**
     * The words of a language, or of English where there are none of it, with the author's own in their places.
     *
     * @param language the page's, for example {@code de-at}, in lower case; may be empty
     */
    public Words(Own own, String language) {
        this.own = own;
        String first = first(language);
        shipped = Languages.of(first);
        this.language = first.isEmpty() || first.equals(shipped[0]) ? "" : shipped[0];
    }

    /** The attributes that replace them, a space behind each: {@code text-toggle} and so on. */
    public static String names() {
        String names = "";
        for (int i = 1; i < Languages.names().length; i++) {
            names += "text-" + Languages.names()[i] + " ";
        }
        return names;
    }

    /** The file of the script that speaks a language: {@code weigh.de.js} for {@code de-at}; else {@code weigh.js}. */
    public static String file(String language) {
        String code = Languages.of(first(language))[0];
        return code.equals("en") ? "weigh.js" : "weigh." + code + ".js";
    }

    private static String first(String language) {
        return language.split("-", -1)[0];
    }

    /** The name of the attribute that replaces the word, without {@code data-}: {@code text-leads-by}. */
    public static String attribute(Word word) {
        return "text-" + Languages.names()[word.ordinal() + 1];
    }

    /** Whether the widget says it in its own words. */
    public boolean isShipped(Word word) {
        return own.of(names[word.ordinal() + 1]).isEmpty();
    }

    /** What the widget says, with its placeholders. */
    public String text(Word word) {
        String said = own.of(names[word.ordinal() + 1]);
        // The standing is said once, within the sentence that says it.
        return said.isEmpty() || said.contains("{standing}") && word != Word.SAID
                ? shipped[word.ordinal() + 1] : said;
    }

    /**
     * A phrase of weigh-plus.js and the tools, {@code crossover} for one, with its placeholders: {@code en.txt} has all
     * behind {@code weights}. Empty for a name that there is not.
     */
    public String phrase(String name) {
        String said = own.of(name);
        for (int i = 1; i < names.length && said.isEmpty(); i++) {
            said = names[i].equals(name) ? shipped[i] : said;
        }
        return said;
    }

    /** What the language has for it. */
    public String usage(Usage usage) {
        return shipped[names.length + usage.ordinal()];
    }

    /** Whether the text is one of a list's items, in the language or in English. */
    public boolean isOne(String text, Usage list) {
        return is(text, "", items(list), "");
    }

    /** Whether one of a list's items stands in the text, in the language or in English, with no letter at its ends. */
    public boolean isIn(String text, Usage list) {
        return isIn(text, items(list));
    }

    /** The same of items that have bars between. An asterisk among them is any text, a space is up to two signs. */
    static boolean isIn(String text, String items) {
        return is(text, "(?:.*[^\\p{L}])?", items, "(?:[^\\p{L}].*)?");
    }

    private String items(Usage list) {
        return usage(list) + "|" + Languages.of("")[names.length + list.ordinal()];
    }

    private static boolean is(String text, String before, String items, String behind) {
        return text.length() < LONG && text.toLowerCase().matches(before + "(?:"
                + items.replace("*", ".*").replace(" ", "[^\\p{L}]{1,2}") + ")" + behind);
    }
}
