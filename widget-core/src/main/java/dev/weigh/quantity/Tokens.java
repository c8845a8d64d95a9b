package dev.weigh.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut at what a pattern finds. In the script that is {@code String.split} with a group, which Java's has not:
 * see NativeMethods.
 */
final class Tokens {

    /** Made once; there are as many as the program has constants. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Tokens() {
    }

    /** What stands before, between and behind the finds, and the finds at odd indices. */
    static String[] of(String text, String pattern) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(text);
        int from = 0;
        while (matcher.find()) {
            parts.add(text.substring(from, matcher.start()));
            parts.add(matcher.group());
            from = matcher.end();
        }
        parts.add(text.substring(from));
        return parts.toArray(new String[0]);
    }
}
