package dev.weigh.playground.build;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What strings do with regular expressions, by JavaScript's own: see {@link Expressions}. */
final class RegExp {

    /** Expressions that were made before, by their own text: the whole text, each place, the first place. */
    private static final Map<String, JSObject> WHOLE = new HashMap<>();
    private static final Map<String, JSObject> EACH = new HashMap<>();
    private static final Map<String, JSObject> FIRST = new HashMap<>();

    private RegExp() {
    }

    private static JSObject whole(String expression) {
        return WHOLE.computeIfAbsent(expression, key -> made(key, "^(?:", ")$", ""));
    }

    private static JSObject each(String expression) {
        return EACH.computeIfAbsent(expression, key -> made(key, "", "", "g"));
    }

    private static JSObject first(String expression) {
        return FIRST.computeIfAbsent(expression, key -> made(key, "", "", ""));
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
        return test(whole(expression), text);
    }

    static String replaceAll(String text, String expression, String into) {
        return replace(each(expression), text, translated(into));
    }

    static String replaceFirst(String text, String expression, String into) {
        return replace(first(expression), text, translated(into));
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
        return limit < 0 ? parts(first(expression), text) : split(text, expression);
    }

    /** What is put in, in JavaScript's words: the whole is {@code $&}, and a backslash means nothing. */
    private static String translated(String into) {
        if (into.indexOf('\\') < 0 && into.indexOf("$0") < 0) {
            return into;
        }
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
