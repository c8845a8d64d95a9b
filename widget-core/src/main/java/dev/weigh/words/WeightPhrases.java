package dev.weigh.words;

/** The phrases about weights in a language, with their placeholders; {@code en.txt} says what each is. */
public interface WeightPhrases {

    /** The phrase of the name, such as {@code crossover}. */
    String text(String name);
}
