package dev.weigh.claims;

import dev.weigh.words.LanguageFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words for about, over, under and nearly: those of a language's file, and an author's own. */
public final class Hedges {

    /** The shipped words alone. */
    public static final Hedges SHIPPED = new Hedges(Map.of());

    private static final String ENGLISH = "en";
    /** What begins with it stands behind the number. */
    private static final String BEHIND = "…";
    private static final String SIGNS = "[~\u2248] ?|\u2265 ?|> ?|\u2264 ?|< ?";

    private final List<Word> own = new ArrayList<>();
    private final Map<String, List<Word>> known = new ConcurrentHashMap<>();

    private record Word(Hedge hedge, String text, boolean isBehind) {

        static Word of(Hedge hedge, String said) {
            boolean isBehind = said.startsWith(BEHIND);
            return new Word(hedge, said.substring(isBehind ? 1 : 0).toLowerCase(Locale.ROOT), isBehind);
        }

        boolean stands(String before, String behind) {
            return isBehind ? begins(behind, text) : ends(before, text);
        }
    }

    /**
     * The shipped words and these.
     *
     * @param own for {@code about}, {@code over}, {@code under} and {@code nearly} more words, of any language; those
     *     that stand behind a number begin with an ellipsis
     */
    public Hedges(Map<String, List<String>> own) {
        own.forEach((kind, texts) -> texts.forEach(text ->
                this.own.add(Word.of(Hedge.valueOf(kind.toUpperCase(Locale.ROOT)), text))));
    }

    /** What stands around a number says how far it may be taken; in the page's language, English where it has none. */
    Hedge of(String before, String behind, String language) {
        String start = before.toLowerCase(Locale.ROOT).stripTrailing();
        String end = behind.toLowerCase(Locale.ROOT).stripLeading();
        if (start.matches("(?s).*(" + SIGNS + ")")) {
            char sign = start.charAt(start.length() - 1);
            return sign == '~' || sign == '\u2248' ? Hedge.ABOUT
                    : sign == '>' || sign == '\u2265' ? Hedge.OVER : Hedge.UNDER;
        }
        String first = language.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
        return known.computeIfAbsent(LanguageFile.isThere(first) ? first : ENGLISH, this::words).stream()
                .filter(word -> word.stands(start, end)).map(Word::hedge).findFirst().orElse(Hedge.EXACT);
    }

    /** The longest first: "just under" before "under". */
    private List<Word> words(String code) {
        List<Word> words = new ArrayList<>(own);
        LanguageFile file = LanguageFile.of(code);
        for (Hedge hedge : Hedge.values()) {
            if (hedge != Hedge.EXACT) {
                file.list("claim-" + hedge.word() + "-words").forEach(said -> words.add(Word.of(hedge, said)));
            }
        }
        words.sort(Comparator.comparing(word -> -word.text.length()));
        return words;
    }

    /** The unit may stand between: {@code 40 ms以上}. */
    private static boolean begins(String behind, String word) {
        return behind.matches("(?s)\\P{IsHan}{0,9}" + Pattern.quote(word) + ".*") || behind.startsWith(word);
    }

    private static boolean ends(String before, String word) {
        int at = before.length() - word.length();
        return at >= 0 && before.endsWith(word) && (at == 0 || Character.isIdeographic(word.charAt(0))
                || !Character.isLetterOrDigit(before.charAt(at - 1)));
    }
}
