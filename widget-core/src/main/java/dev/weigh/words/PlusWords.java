package dev.weigh.words;

import java.util.Map;
import java.util.function.Supplier;

/** The words and phrases of {@code weigh-plus.js}, for the build: see {@link ScriptWords}. */
public final class PlusWords implements Supplier<Map<String, String>> {

    /** Needed by the build, which knows the class by its name. */
    public PlusWords() {
        // Nothing to hold.
    }

    @Override
    public Map<String, String> get() {
        return ScriptWords.files(true);
    }
}
