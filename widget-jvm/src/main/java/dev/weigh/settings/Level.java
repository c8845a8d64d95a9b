package dev.weigh.settings;

import java.util.Locale;

/** How seriously a finding is taken. */
public enum Level {

    /** It is not said. */
    OFF,
    /** It is said, and counts for nothing. */
    NOTE,
    /** It counts where warnings do. */
    WARNING,
    /** The build fails. */
    ERROR;

    /** As files and reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
