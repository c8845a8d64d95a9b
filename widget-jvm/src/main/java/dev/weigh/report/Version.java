package dev.weigh.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this program. */
public final class Version {

    private Version() {
    }

    /** The number that the build wrote down, {@code 0.1.0} for one. */
    public static String number() {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is not whole", broken);
        }
    }
}
