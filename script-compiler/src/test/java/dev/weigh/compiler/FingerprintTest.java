package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.compiler.fixture.Inside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script is made again where one of the things that it is made of has changed, and only then. */
class FingerprintTest {

    private static final String MAIN = Inside.class.getName();

    @TempDir
    private Path folder;
    private Path style;

    @BeforeEach
    void writeOne() throws IOException {
        style = Files.writeString(folder.resolve("style.css"), "a {}");
        fingerprint("version=1").write(List.of(MAIN), MAIN, List.of(style));
    }

    private Fingerprint fingerprint(String setting) {
        return new Fingerprint(folder.resolve("fingerprint.txt"), List.of(setting));
    }

    @Test
    void isUnchangedWhereNothingHasChanged() throws IOException {
        assertTrue(fingerprint("version=1").isUnchanged());
    }

    @Test
    void changesWithAFile() throws IOException {
        Files.writeString(style, "b {}");

        assertFalse(fingerprint("version=1").isUnchanged());
    }

    @Test
    void changesWhereAFileIsGone() throws IOException {
        Files.delete(style);

        assertFalse(fingerprint("version=1").isUnchanged());
    }

    @Test
    void changesWithASetting() throws IOException {
        assertFalse(fingerprint("version=2").isUnchanged());
    }

    @Test
    void changesWithAClass() throws IOException {
        Path file = folder.resolve("fingerprint.txt");
        Files.writeString(file, Files.readString(file).replaceAll("\\w+( resource \\S*Inside\\.class)", "0000$1"));

        assertFalse(fingerprint("version=1").isUnchanged());
    }

    @Test
    void isNoneBeforeTheFirstBuild() throws IOException {
        Files.delete(folder.resolve("fingerprint.txt"));

        assertFalse(fingerprint("version=1").isUnchanged());
    }
}
