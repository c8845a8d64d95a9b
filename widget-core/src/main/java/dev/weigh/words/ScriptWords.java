package dev.weigh.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The words that a script has, as they stand in its text: a string of JavaScript, put in behind the compilers. As a
 * supplier it gives the build each file's: English alone by {@code ""}, and by its code each language with English.
 */
public final class ScriptWords implements Supplier<Map<String, String>> {

    /** Needed by the build, which knows the class by its name. */
    public ScriptWords() {
        // Nothing to hold.
    }

    @Override
    public Map<String, String> get() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", literal(new ArrayList<>()));
        for (String code : LanguageFile.codes()) {
            if (!code.equals(LanguageFile.ENGLISH)) {
                List<String> codes = new ArrayList<>();
                codes.add(code);
                words.put(code, literal(codes));
            }
        }
        return words;
    }

    /**
     * A script with more languages.
     *
     * @param script the text of {@code weigh.js}, which has English alone
     * @param codes the languages to add
     * @throws IllegalArgumentException if the script isn't of this version, or there are no words in a language
     */
    public static String with(String script, List<String> codes) {
        String english = literal(new ArrayList<>());
        int start = script.indexOf(english);
        if (start < 0) {
            throw new IllegalArgumentException("The script has other words in English than this version of the tools");
        }
        return script.substring(0, start) + literal(codes) + script.substring(start + english.length());
    }

    private static String literal(List<String> codes) {
        return '"' + LanguageFile.packed(codes).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
