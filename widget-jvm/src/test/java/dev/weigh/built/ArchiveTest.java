package dev.weigh.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes by which the command line starts in half the time. */
class ArchiveTest {

    private static final Path ARCHIVE = Shell.ROOT.resolve("widget-jvm/target/weigh.jsa");

    @TempDir
    private Path folder;

    @BeforeEach
    void isBuilt() {
        assumeFalse(Boolean.getBoolean("weigh.unarchived"), "-Dexec.skip makes no archive");
    }

    @Test
    void isMadeBesideTheJar() throws IOException {
        assertTrue(Files.size(ARCHIVE) > 1_000_000, ARCHIVE.toString());
        assertTrue(Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(
                ARCHIVE.resolveSibling("weigh.jar"))) >= 0, "older than the jar");
    }

    /** A java that is in the way of the real one has that say where its classes come from. */
    @Test
    void isWhatTheCommandStartsBy() throws IOException {
        Path log = folder.resolve("classes.txt");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path shim = Files.writeString(folder.resolve("java"), "#!/bin/bash\narguments=()\nfor one in \"$@\"; do\n"
                + "  [ \"$one\" != -jar ] || arguments+=(-Xlog:class+load:file=" + log + ")\n"
                + "  arguments+=(\"$one\")\ndone\nexec " + java + " \"${arguments[@]}\"\n");
        Files.setPosixFilePermissions(shim, PosixFilePermissions.fromString("rwx------"));
        Shell ran = Shell.run(folder, Map.of("PATH", folder + ":" + System.getenv("PATH")),
                List.of(Shell.ROOT + "/script/weigh", "check", Shell.drifted(folder, "bikes.md").toString()));

        assertEquals(5, ran.count(": warning claim-differs: "), ran.said());
        List<String> ours = Files.readAllLines(log).stream().filter(line -> line.contains(" dev.weigh.")).toList();
        long shared = ours.stream().filter(line -> line.contains("source: shared objects file (top)")).count();
        assertTrue(shared > 200 && shared > ours.size() * 9L / 10, shared + " of " + ours.size() + " classes");
    }
}
