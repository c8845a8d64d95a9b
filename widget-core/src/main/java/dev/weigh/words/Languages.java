package dev.weigh.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages that are there: on the JVM all that have a file, in a script those it was packed with. What
 * becomes of both methods there stands in the compiler's {@code NativeMethods}.
 */
final class Languages {

    private static final String[] NAMES = LanguageFile.names(true);
    private static final Map<String, String[]> READ = new ConcurrentHashMap<>();

    private Languages() {
    }

    /** The names of the words and phrases as their authors write them, in order, from the second place on. */
    static String[] names() {
        return NAMES;
    }

    /** The code of a language, its words, phrases and usage, in order; of English where there is none of the code. */
    static String[] of(String code) {
        return READ.computeIfAbsent(LanguageFile.isThere(code) ? code : LanguageFile.ENGLISH,
                one -> LanguageFile.of(one).line(true));
    }
}
