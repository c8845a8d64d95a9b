package dev.weigh.playground.build.java.util;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code java.util.StringJoiner} in the script, as TeaVM's library lacks it. FastCSV describes itself with one;
 * nobody asks it to.
 */
public final class StringJoiner {

    private final List<String> parts = new ArrayList<>();
    private final String delimiter;
    private final String prefix;
    private final String suffix;

    /** As Java's own. */
    public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        this.delimiter = delimiter.toString();
        this.prefix = prefix.toString();
        this.suffix = suffix.toString();
    }

    /** As Java's own. */
    public StringJoiner add(CharSequence part) {
        parts.add(String.valueOf(part));
        return this;
    }

    @Override
    public String toString() {
        return prefix + String.join(delimiter, parts) + suffix;
    }
}
