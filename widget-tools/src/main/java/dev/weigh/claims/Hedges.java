package dev.weigh.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for about, over, under and nearly: those of the shipped languages, and an author's own. */
public final class Hedges {

    private static final String BEHIND = "behind: ";
    private static final Pattern LINE = Pattern.compile("(?m)^(\\S+) (\\S+) +(.*)$");
    private static final String SIGNS = "[~\u2248] ?|\u2265 ?|> ?|\u2264 ?|< ?";

    /** The shipped words alone. */
    public static final Hedges SHIPPED = new Hedges(Map.of());

    private final List<Word> words = new ArrayList<>();

    private record Word(String language, Hedge hedge, String text, boolean isBehind) {
    }

    /**
     * The shipped words and these.
     *
     * @param own for {@code about}, {@code over}, {@code under} and {@code nearly} more words, of any language
     */
    public Hedges(Map<String, List<String>> own) {
        own.forEach((kind, texts) -> texts.forEach(text -> add("", kind, text)));
        for (Matcher line = LINE.matcher(file()); line.find();) {
            for (String text : line.group(3).split(" \\| ")) {
                if (!line.group(1).equals("#")) {
                    add(line.group(1), line.group(2), text.trim());
                }
            }
        }
        // "more than" before "than", should a language have both.
        words.sort(Comparator.comparing(word -> -word.text.length()));
    }

    /** What stands around a number says how far it may be taken; in the page's language, English where it has none. */
    Hedge of(String before, String behind, String language) {
        String first = language.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
        boolean isShipped = words.stream().anyMatch(word -> word.language.equals(first));
        String start = before.toLowerCase(Locale.ROOT).stripTrailing();
        String end = behind.toLowerCase(Locale.ROOT).stripLeading();
        if (start.matches("(?s).*(" + SIGNS + ")")) {
            char sign = start.charAt(start.length() - 1);
            return sign == '~' || sign == '\u2248' ? Hedge.ABOUT
                    : sign == '>' || sign == '\u2265' ? Hedge.OVER : Hedge.UNDER;
        }
        for (Word word : words) {
            boolean isSpoken = word.language.isEmpty() || word.language.equals(isShipped ? first : "en");
            if (isSpoken && (word.isBehind ? stands(end, word.text) : ends(start, word.text))) {
                return word.hedge;
            }
        }
        return Hedge.EXACT;
    }

    private void add(String language, String kind, String text) {
        boolean isBehind = text.startsWith(BEHIND);
        words.add(new Word(language, Hedge.valueOf(kind.toUpperCase(Locale.ROOT)),
                text.substring(isBehind ? BEHIND.length() : 0).toLowerCase(Locale.ROOT), isBehind));
    }

    /** The unit may stand between: {@code 40 ms以上}. */
    private static boolean stands(String behind, String word) {
        return behind.matches("(?s)\\P{IsHan}{0,9}" + Pattern.quote(word) + ".*")
                || behind.startsWith(word);
    }

    private static boolean ends(String before, String word) {
        int at = before.length() - word.length();
        return at >= 0 && before.endsWith(word) && (at == 0 || Character.isIdeographic(word.charAt(0))
                || !Character.isLetterOrDigit(before.charAt(at - 1)));
    }

    private static String file() {
        try (InputStream file = Hedges.class.getResourceAsStream("about.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is not whole", broken);
        }
    }
}
