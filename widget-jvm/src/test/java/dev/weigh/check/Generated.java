package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that tests write: {@code -Dspec.accept=true} does, and without it they are held to what would be written. */
public final class Generated {

    private Generated() {
    }

    /** Writes a file, or fails where it has another text. */
    public static void hold(Path file, String text) throws IOException {
        if (Boolean.getBoolean("spec.accept")) {
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file), file + " is stale: see CONTRIBUTING.md");
    }
}
