package dev.weigh.testing.random;

import java.util.List;
import java.util.SplittableRandom;

/** The dice of one random case: the same seed and number give the same case, on every machine. */
public final class Chance {

    private final SplittableRandom random;

    /** The dice of the case with this number. */
    public Chance(long seed, int number) {
        random = new SplittableRandom(seed * 1_000_003 + number);
    }

    /** True that many times out of a hundred. */
    public boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** A number from 0 on, below the limit. */
    public int below(int limit) {
        return random.nextInt(limit);
    }

    /** A number from the least to the most. */
    public int from(int least, int most) {
        return least + below(most - least + 1);
    }

    /** One of the texts. */
    public String one(String... texts) {
        return texts[below(texts.length)];
    }

    /** One of the items. */
    public <T> T one(List<T> items) {
        return items.get(below(items.size()));
    }

    /** One of the text's characters. */
    public char letter(String text) {
        return text.charAt(below(text.length()));
    }
}
