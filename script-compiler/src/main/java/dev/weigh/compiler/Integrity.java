package dev.weigh.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a page says of the script that it loads from elsewhere, so that no other runs: {@code integrity="sha384-…"}. */
public final class Integrity {

    private Integrity() {
    }

    /** Writes the hash of a script beside it, and says where. */
    static Path writeBeside(Path script) throws IOException {
        return Files.writeString(script.resolveSibling(script.getFileName() + ".sri"), of(script) + "\n");
    }

    /**
     * The hash of a file as HTML writes it.
     *
     * @throws IOException if the file can't be read
     */
    public static String of(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(Files.readAllBytes(file));
            return "sha384-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-384.", missing);
        }
    }
}
