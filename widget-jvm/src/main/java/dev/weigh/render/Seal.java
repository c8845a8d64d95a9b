package dev.weigh.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a view that the tools have written into a root is known: nobody has changed it, nor what it is of. */
final class Seal {

    private static final int BYTES = 8;

    private Seal() {
    }

    /** The seal of a root as its author wrote it, of what was written into it, and of how many attributes. */
    static String of(String root, String template, int attributes) {
        return hash(root + "\0" + template + "\0" + attributes, BYTES);
    }

    /** So many bytes of a text's hash, in hexadecimal. */
    static String hash(String text, int bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
