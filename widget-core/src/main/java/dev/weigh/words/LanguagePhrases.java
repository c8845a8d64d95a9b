package dev.weigh.words;

/** The phrases about weights as the file of a language has them, for the JVM, with the author's own in their places. */
public final class LanguagePhrases implements WeightPhrases {

    private final Words words;
    private final LanguageFile file;

    /** The phrases in the language of the words. */
    public LanguagePhrases(Words words) {
        this.words = words;
        file = LanguageFile.of(words.code());
    }

    /**
     * The phrase of the name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Override
    public String text(String name) {
        String own = words.own(name);
        return own.isEmpty() ? file.text(name) : own;
    }
}
