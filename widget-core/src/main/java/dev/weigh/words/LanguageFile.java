package dev.weigh.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A language as its file has it, for the JVM and for whoever packs a script. {@code README.md} beside the files says
 * how they are written.
 */
public final class LanguageFile {

    static final String ENGLISH = "en";
    private static final String NO_CODE = "-";
    private static final String MARK = "\t";
    private static final String UNSPACED = "ja zh";
    private static final List<String> CODES = codes();
    /** The first of the phrases that weigh.js has not; all behind it are such too. */
    private static final String FIRST_PHRASE = "weights";
    private static final List<String> PHRASES = phrases();

    /** The code of the language, {@code pt} for example. */
    public final String code;

    private final Map<String, String> texts = new LinkedHashMap<>();

    private LanguageFile(String code) {
        this.code = code;
    }

    /** The codes of all languages that have a file: two letters each, in the order of the alphabet. */
    public static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (String code : Locale.getISOLanguages()) {
            if (LanguageFile.class.getResource(code + ".txt") != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Whether there is a file of the language. Any text may be asked for. */
    public static boolean isThere(String code) {
        return CODES.contains(code);
    }

    /**
     * The file of a language.
     *
     * @throws IllegalArgumentException if there is none, or a line of it has no colon
     */
    public static LanguageFile of(String code) {
        if (!isThere(code)) {
            throw new IllegalArgumentException("no words in " + code + ", but in " + String.join(", ", CODES));
        }
        LanguageFile file = new LanguageFile(code);
        try (InputStream in = LanguageFile.class.getResourceAsStream(code + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.read(line);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private void read(String line) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
            String text = line.substring(colon + 2);
            texts.put(line.substring(0, colon),
                    text.startsWith("\"") ? text.substring(1, text.lastIndexOf('"')) : text);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalArgumentException(code + ".txt: a line without a colon: " + line);
        }
    }

    /** All names in the file, in its order. */
    public List<String> entries() {
        return new ArrayList<>(texts.keySet());
    }

    /**
     * The text of a name.
     *
     * @throws IllegalArgumentException if the file hasn't got it
     */
    public String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException(code + ".txt has no line for " + name);
        }
        return text;
    }

    /** The items of a list, {@code lower-words} for example. */
    public List<String> list(String name) {
        List<String> items = new ArrayList<>();
        for (String item : text(name).split(",")) {
            items.add(item.trim());
        }
        return items;
    }

    /** The names of the phrases that weigh-plus.js and the tools have beside the words. */
    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        for (String name : of(ENGLISH).entries()) {
            if (name.equals(FIRST_PHRASE) || !phrases.isEmpty()) {
                phrases.add(name);
            }
        }
        return phrases;
    }

    /** The code, the words, the phrases if they are wanted, and the usage, in order. */
    String[] line(boolean hasPhrases) {
        List<String> line = new ArrayList<>();
        line.add(code);
        for (Word word : Word.values()) {
            line.add(text(name(word)));
        }
        for (String phrase : PHRASES) {
            if (hasPhrases) {
                line.add(text(phrase));
            }
        }
        for (Usage usage : Usage.values()) {
            String name = name(usage);
            line.add(isList(name) ? pattern(list(name)) : text(name));
        }
        return line.toArray(new String[0]);
    }

    /** Whether the line of the name is a list. */
    static boolean isList(String name) {
        return name.endsWith("-words") || name.endsWith("-rows");
    }

    /** Alternatives of a regular expression, in which {@link Words} puts something for asterisks and spaces. */
    private String pattern(List<String> items) {
        List<String> patterns = new ArrayList<>();
        for (String item : items) {
            String word = item.toLowerCase(Locale.ROOT).replaceAll("[.()+?]", "\\\\$0");
            // Where no space parts words, each may stand within others.
            patterns.add(UNSPACED.contains(code) ? "*" + word + "*" : word);
        }
        return String.join("|", patterns);
    }

    /** The names of the words, and of the phrases if they are wanted, in order behind a place for a language's code. */
    static String[] names(boolean hasPhrases) {
        List<String> names = new ArrayList<>();
        names.add(NO_CODE);
        for (Word word : Word.values()) {
            names.add(name(word));
        }
        if (hasPhrases) {
            names.addAll(PHRASES);
        }
        return names.toArray(new String[0]);
    }

    /** What stands for it in a file and in attributes: {@code leads-by}. */
    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What a script has of the languages, as text: a line of the names, and a line for each language, with a tab
     * between the items. English comes first, whether it is among the codes or not.
     *
     * @param hasPhrases whether it is weigh-plus.js, which has the phrases too
     */
    public static String packed(List<String> codes, boolean hasPhrases) {
        StringBuilder packed = new StringBuilder(String.join(MARK, names(hasPhrases)));
        packed.append('\n').append(String.join(MARK, of(ENGLISH).line(hasPhrases)));
        for (String code : codes) {
            if (!code.equals(ENGLISH)) {
                packed.append('\n').append(String.join(MARK, of(code).line(hasPhrases)));
            }
        }
        return packed.toString();
    }
}
