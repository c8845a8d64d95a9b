package dev.weigh.draft;

import java.util.Locale;

/** Which scores are better. */
public enum Better {

    /** The larger ones. */
    HIGHER,
    /** The smaller ones. */
    LOWER,
    /** Neither. */
    NONE;

    /** The word as markup has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
