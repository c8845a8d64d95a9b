package dev.weigh.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What an attacker would write where an author writes words: the strings of {@code strings.txt}, and long ones. */
public final class HostileStrings {

    /** In UTF-8. */
    public static final int MEGABYTE = 1 << 20;

    /** What a regular expression may try again from every place where it stands. */
    private static final List<String> PIECES = List.of("(", "[", "( ", "1", "1,", "1 ", "1 111 ", "-", "\u2013", "- ",
            "\u25b2", "x \u2193", "(%)", "\u20ac", ".", "|", ";", ",", "\\", "{standing}", "\u200f", "1e", "\u00b15",
            "/", "a per /", "8,8 ", " ", ": ");
    private static final List<String> MARKUP = List.of("<img src=x onerror=fired()>", "\u202e</script> ", "{leader}");
    /** What may be taken from an end again and again. */
    private static final List<String> ENDS = List.of(" \u2193", "(%)", "\u25b2", "1,", "-", ":");

    private HostileStrings() {
    }

    /** The strings of the file, each once. */
    public static List<String> all() {
        List<String> strings = new ArrayList<>();
        for (String line : file().split("\n")) {
            if (!line.isEmpty() && !line.startsWith("# ")) {
                strings.add(unescaped(line));
            }
        }
        return strings.stream().distinct().toList();
    }

    /**
     * One in so many of them, beginning with another for each place: that each string is in some of the places is what
     * a day needs, and that it is in each of them what {@code script/random} tries, by {@code -Dweigh.hostile.all}.
     */
    public static List<String> some(int oneIn, int place) {
        return some(all(), oneIn, place);
    }

    private static <T> List<T> some(List<T> all, int oneIn, int place) {
        int step = System.getProperty("weigh.hostile.all") == null ? oneIn : 1;
        return IntStream.range(0, all.size()).filter(i -> (i + place) % step == 0).mapToObj(all::get).toList();
    }

    /** Markup over and over, so many bytes of it. */
    public static List<LongText> longTexts(int size) {
        return MARKUP.stream().map(piece -> LongText.of("", piece, "", size)).toList();
    }

    /** A piece over and over, so many bytes of it, with a beginning and an end that don't fit it. */
    public static List<LongText> bombs(int size) {
        List<LongText> bombs = new ArrayList<>();
        PIECES.forEach(piece -> bombs.add(LongText.of("7", piece, "z", size)));
        ENDS.forEach(piece -> bombs.add(LongText.of("x", piece, "", size)));
        return bombs;
    }

    /** One in three of these, beginning with another for each place: each is in a third of the places. */
    public static List<LongText> someBombs(int size, int place) {
        return some(bombs(size), 3, place);
    }

    /** How many long texts there are of a size. */
    public static int longCount() {
        return MARKUP.size() + PIECES.size() + ENDS.size();
    }

    /** A text that repeats itself, told in few words: a driver takes long to carry all of them. */
    public record LongText(String before, String piece, int times, String after) {

        private static LongText of(String before, String piece, String after, int size) {
            return new LongText(before, piece, size / piece.getBytes(StandardCharsets.UTF_8).length, after);
        }

        /** All of it. */
        public String text() {
            return before + piece.repeat(times) + after;
        }
    }

    /** A text in printable ASCII, for messages and for ways that can't carry half of a pair. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char one : text.toCharArray()) {
            escaped.append(one >= ' ' && one <= '~' && one != '\\' && one != '"' ? "" + one
                    : String.format("\\u%04x", (int) one));
        }
        return escaped.toString();
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\\') {
                text.append(line.charAt(i));
            } else if (line.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(("\\" + line.charAt(i)).translateEscapes());
            }
        }
        return text.toString();
    }

    private static String file() {
        try (InputStream in = HostileStrings.class.getResourceAsStream("strings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
