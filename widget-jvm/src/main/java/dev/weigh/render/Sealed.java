package dev.weigh.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a page holds within itself, and the policy that lets nothing else run, load or draw. */
final class Sealed {

    private Sealed() {
    }

    /** The element that brings the policy. */
    static String policy(List<String> scripts, List<String> styles) {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; script-src "
                + hashes(scripts) + "; style-src " + hashes(styles) + "; base-uri 'none'; form-action 'none'; "
                + "require-trusted-types-for 'script'; trusted-types 'none'\">";
    }

    private static String hashes(List<String> texts) {
        return texts.stream().map(Sealed::hash).distinct().collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
