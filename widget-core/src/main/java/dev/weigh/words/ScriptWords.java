package dev.weigh.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The words that a script has, as they stand in its text: a string of JavaScript, put in behind the compilers. As a
 * supplier it gives the build those of {@code weigh.js}: English alone by {@code ""}, and by its code each language
 * with English.
 */
public final class ScriptWords implements Supplier<Map<String, String>> {

    /** Needed by the build, which knows the class by its name. */
    public ScriptWords() {
        // Nothing to hold.
    }

    @Override
    public Map<String, String> get() {
        return files(false);
    }

    /** The words of each file; with the phrases for {@code weigh-plus.js}. */
    static Map<String, String> files(boolean hasPhrases) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", literal(new ArrayList<>(), hasPhrases));
        for (String code : LanguageFile.codes()) {
            if (!code.equals(LanguageFile.ENGLISH)) {
                List<String> codes = new ArrayList<>();
                codes.add(code);
                words.put(code, literal(codes, hasPhrases));
            }
        }
        return words;
    }

    /**
     * A script with more languages.
     *
     * @param script the text of {@code weigh.js} or {@code weigh-plus.js}, which has English alone
     * @param codes the languages to add
     * @throws IllegalArgumentException if the script isn't of this version, or there are no words in a language
     */
    public static String with(String script, List<String> codes) {
        boolean isPlus = script.contains(literal(new ArrayList<>(), true));
        String english = literal(new ArrayList<>(), isPlus);
        int start = script.indexOf(english);
        if (start < 0) {
            throw new IllegalArgumentException("The script has other words in English than this version of the tools");
        }
        return script.substring(0, start) + literal(codes, isPlus) + script.substring(start + english.length());
    }

    private static String literal(List<String> codes, boolean hasPhrases) {
        return '"' + LanguageFile.packed(codes, hasPhrases).replace("\\", "\\\\").replace("\"", "\\\"")
                .replace("\n", "\\n") + '"';
    }
}
