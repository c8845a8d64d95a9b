package dev.weigh.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What an attacker would write where an author writes words: the strings of {@code strings.txt}, and long ones. */
public final class HostileStrings {

    private static final int MEGABYTE = 1 << 20;

    /** What a regular expression may try again from every place where it stands. */
    private static final List<String> PIECES = List.of("(", "[", "( ", "1", "1,", "1 ", "1 111 ", "-", "\u2013", "- ",
            "\u25b2", "x \u2193", "(%)", "\u20ac", ".", "|", ";", ",", "\\", "{standing}", "\u200f", "1e", "\u00b15");
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

    /** Texts of a megabyte. */
    public static List<String> longTexts() {
        return MARKUP.stream().map(HostileStrings::filled).toList();
    }

    /** Texts of a megabyte too: a piece over and over, most with a beginning and an end that don't fit it. */
    public static List<String> bombs() {
        List<String> bombs = new ArrayList<>();
        PIECES.forEach(piece -> bombs.add("7" + filled(piece) + "z"));
        ENDS.forEach(piece -> bombs.add("x" + filled(piece)));
        return bombs;
    }

    private static String filled(String piece) {
        return piece.repeat(MEGABYTE / piece.getBytes(StandardCharsets.UTF_8).length);
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
