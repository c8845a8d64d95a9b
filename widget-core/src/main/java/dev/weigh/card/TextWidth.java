package dev.weigh.card;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide texts are, before anybody knows the font: as in DejaVu Sans, which is wider than most others that a
 * machine may take for {@code sans-serif}. Of this package, {@code weigh-plus.js} has this alone.
 */
public final class TextWidth {

    private static final String NARROW = "iljI.,:;'|!’‘·";
    private static final String SLIM = " ftr()[]-–/\\\"“”1";
    private static final String BROAD = "mwMW@%—…±≈";

    private TextWidth() {
    }

    /** The width of one line. */
    public static double of(String text, double size, boolean isBold) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems * size * (isBold ? 1.12 : 1);
    }

    private static double ems(char letter) {
        return NARROW.indexOf(letter) >= 0 ? .34
                : SLIM.indexOf(letter) >= 0 ? .42
                : BROAD.indexOf(letter) >= 0 ? .98
                // Half of a surrogate pair; East Asian and other letters as wide as high.
                : letter >= 0xd800 && letter < 0xe000 ? .6
                : letter >= 0x1100 ? 1.02
                : letter >= 'A' && letter <= 'Z' ? .7 : .63;
    }

    /** The text as far as there is room, with an ellipsis where it is cut. */
    static String cut(String text, double size, boolean isBold, double room) {
        if (of(text, size, isBold) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && (of(text.substring(0, end).trim() + "…", size, isBold) > room || isPair(text, end))) {
            end--;
        }
        return text.substring(0, end).trim() + "…";
    }

    /** The text in as many lines as it takes, but not more than there may be: the last one is cut then. */
    static List<String> lines(String text, double size, boolean isBold, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.trim();
        while (lines.size() < most - 1 && of(rest, size, isBold) > room) {
            int end = end(rest, size, isBold, room);
            lines.add(rest.substring(0, end).trim());
            rest = rest.substring(end).trim();
        }
        if (!rest.isEmpty() && most > 0) {
            lines.add(cut(rest, size, isBold, room));
        }
        return lines;
    }

    /**
     * Where a line ends: at the last space that is in it, beside no number where there is another, since that belongs
     * to its unit or its name; in a word too long at the last letter.
     */
    private static int end(String text, double size, boolean isBold, double room) {
        int end = 1;
        while (of(text.substring(0, end + 1), size, isBold) <= room || isPair(text, end)) {
            end++;
        }
        String line = text.substring(0, end + 1);
        int last = line.lastIndexOf(" ");
        int space = last;
        while (space > 0 && (isDigit(text, space - 1) || isDigit(text, space + 1))) {
            space = line.lastIndexOf(" ", space - 1);
        }
        return space > 0 ? space : last > 0 ? last : end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Whether a pair of surrogates would be parted there. */
    private static boolean isPair(String text, int at) {
        return at < text.length() && text.charAt(at) >= 0xdc00 && text.charAt(at) < 0xe000;
    }
}
