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

    /** Each is repeated up to a megabyte: what a regular expression may try again from every place. */
    private static final List<String> BOMBS = List.of("x", "<b>", " ", "(", "[", ")", "( ", "1", "1,", "1 ", "1 111 ",
            "-", "\u2013", "- ", "5-", "\u25b2", "\u2193", " \u2193", "x \u2193", "(%)", "%", "\u20ac", ".", ":", "|",
            ";", ",", "a|", "\\", "{", "}", "{leader}", "{standing}", "\u0301", "\ud83d", "\ud83d\ude00", "\u200f",
            "e", "1e", "\u00b15", "&amp;", "\n");

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

    /** Texts of a megabyte, each with an end that fits none of what comes before it, and with none. */
    public static List<String> bombs() {
        List<String> bombs = new ArrayList<>();
        for (String piece : BOMBS) {
            String bomb = piece.repeat(MEGABYTE / piece.length());
            bombs.add("7" + bomb);
            bombs.add("a" + bomb + "z");
        }
        return bombs;
    }

    /** A few of them, for places whose text nothing takes apart. */
    public static List<String> longTexts() {
        return List.of("<img src=x onerror=fired()>".repeat(MEGABYTE / 27), "a" + " ".repeat(MEGABYTE) + "z",
                "7".repeat(MEGABYTE), "{leader}".repeat(MEGABYTE / 8));
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
