package dev.weigh.playground;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Texts as the fragment of an address has them: a plus for a space, and all but letters and digits by their bytes. */
final class Percent {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    private static final String HEX = "0123456789ABCDEF";
    private static final int BYTE = 0xff;
    private static final int HALF = 4;

    private Percent() {
    }

    static String of(String text) {
        StringBuilder coded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & BYTE);
            if (PLAIN.indexOf(letter) >= 0) {
                coded.append(letter);
            } else {
                coded.append(letter == ' ' ? "+" : "%" + HEX.charAt(letter >> HALF) + HEX.charAt(letter & 15));
            }
        }
        return coded.toString();
    }

    /** The text; what is no code stays as it is written, and control characters are spaces. */
    static String read(String coded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < coded.length(); i++) {
            char letter = coded.charAt(i);
            boolean isCode = letter == '%' && coded.substring(i + 1, Math.min(i + 3, coded.length()))
                    .matches("[0-9a-fA-F]{2}");
            if (isCode) {
                bytes.write(Integer.parseInt(coded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                int end = Character.isHighSurrogate(letter) && i + 1 < coded.length() ? i + 2 : i + 1;
                byte[] own = coded.substring(i, end).replace('+', ' ').getBytes(StandardCharsets.UTF_8);
                bytes.write(own, 0, own.length);
                i = end - 1;
            }
        }
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8).replaceAll("[\\x00-\\x1f]", " ");
    }
}
