package dev.weigh.playground.build;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What strings do with regular expressions, by JavaScript's own: see {@link Expressions}. */
final class RegExp {

    private static final Map<String, JSObject> KNOWN = new HashMap<>();

    private RegExp() {
    }

    /** The expression, made once. */
    private static JSObject known(String expression, String before, String after, String flags) {
        return KNOWN.computeIfAbsent(flags + before + expression, key -> made(expression, before, after, flags));
    }

    /** The expression; letters for flags in brackets before it are Java's way to say them. */
    @JSBody(params = {"expression", "before", "after", "flags"},
            script = "var parts = /^(?:\\(\\?([ims])u?\\))?([^]*)$/.exec(expression);"
                    + " return new RegExp(before + parts[2] + after, 'u' + flags + (parts[1] || ''))")
    private static native JSObject made(String expression, String before, String after, String flags);

    @JSBody(params = {"made", "text"}, script = "return made.test(text)")
    private static native boolean test(JSObject made, String text);

    @JSBody(params = {"made", "text", "into"}, script = "return text.replace(made, into)")
    private static native String replace(JSObject made, String text, String into);

    @JSBody(params = {"made", "text"}, script = "return text.split(made)")
    private static native String[] parts(JSObject made, String text);

    static boolean matches(String text, String expression) {
        return test(known(expression, "^(?:", ")$", ""), text);
    }

    static String replaceAll(String text, String expression, String into) {
        return replace(known(expression, "", "", "g"), text, translated(into));
    }

    static String replaceFirst(String text, String expression, String into) {
        return replace(known(expression, "", "", ""), text, translated(into));
    }

    /** As Java's own: without empty parts at the end. */
    static String[] split(String text, String expression) {
        String[] all = split(text, expression, -1);
        int count = all.length;
        while (count > 1 && all[count - 1].isEmpty()) {
            count--;
        }
        String[] parts = new String[count];
        System.arraycopy(all, 0, parts, 0, count);
        return parts;
    }

    /** As Java's own, for the limit -1 alone. */
    static String[] split(String text, String expression, int limit) {
        return limit < 0 ? parts(known(expression, "", "", ""), text) : split(text, expression);
    }

    /** What is put in, in JavaScript's words: the whole is {@code $&}, and a backslash means nothing. */
    private static String translated(String into) {
        StringBuilder translated = new StringBuilder();
        for (int i = 0; i < into.length(); i++) {
            char letter = into.charAt(i);
            if (letter == '\\') {
                i++;
                translated.append(into.charAt(i) == '$' ? "$$" : into.substring(i, i + 1));
            } else if (into.startsWith("$0", i)) {
                translated.append("$&");
                i++;
            } else {
                translated.append(letter);
            }
        }
        return translated.toString();
    }
}
