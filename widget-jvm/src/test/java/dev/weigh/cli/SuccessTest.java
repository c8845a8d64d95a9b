package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command ends well only where all that it had to say or to write is where it belongs. */
class SuccessTest {

    private static final String WIDGET = "<div data-weigh=ways data-contenders='A; B' data-metrics=Size"
            + " data-scores='1; 2' data-start=Sise></div>";

    @TempDir
    private Path folder;

    /** Stands for a full disk, or a pipe that nobody reads any more. */
    private static final class Full extends OutputStream {

        @Override
        public void write(int given) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void failsWhereNobodyCanReadWhatIsSaid() throws IOException {
        String page = Files.writeString(folder.resolve("page.html"), WIDGET).toString();
        String values = Files.writeString(folder.resolve("values.csv"), "Lamp,Light\nA,3\nB,4\n").toString();
        for (List<String> command : List.of(List.of("check", page), List.of("check", page, "--format", "json"),
                List.of("check", page, "--format", "sarif"), List.of("check", page, "--format", "github"),
                List.of("render", page), List.of("render", page, "--static"), List.of("card", page),
                List.of("explain", page), List.of("explain", page, "--format", "json"),
                List.of("check", page, "--explain-config"),
                List.of("check", page, "--format", "junit"), List.of("check", page, "--format", "gitlab"),
                List.of("new", values), List.of("completion", "bash"), List.of("completion", "fish"),
                List.of("serve", folder.toString(), "--port", "0"), List.of("--help"), List.of("--version"))) {
            StringWriter err = new StringWriter();
            int code = Main.run(Main.writer(new Full()), new PrintWriter(err, true), command.toArray(String[]::new));

            assertEquals(2, code, command.toString());
            assertTrue(err.toString().endsWith("weigh: not all could be written to the standard output"
                    + System.lineSeparator()), command + " said: " + err);
        }
    }

    @Test
    void failsWhereNobodyCanReadWhatIsWrong() {
        PrintWriter out = new PrintWriter(new StringWriter());

        assertEquals(2, Main.run(out, Main.writer(new Full()), "check", folder.toString()));
    }

    @Test
    void leavesTheFileThatIsThereWhereItCanNotWrite() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), WIDGET);
        Path taken = Files.createDirectories(folder.resolve("out/page.html"));
        Ran ran = Ran.of("render", folder.resolve("page.html"), "-o", "/dev/full");

        if (Files.exists(Path.of("/dev/full"))) {
            assertEquals(2, ran.code());
            assertTrue(ran.err().startsWith("weigh: /dev/full can't be written: "), ran.err());
        }
        assertEquals(2, Ran.of("render", page, "-o", folder.resolve("missing/page.html")).code());
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/page.html"), WIDGET);
        Files.writeString(folder.resolve("in/text.txt"), "text");
        Ran other = Ran.of("render", folder.resolve("in"), "-o", folder.resolve("out"));
        assertEquals(2, other.code());
        assertTrue(other.err().startsWith("weigh: " + taken + " can't be written: "), other.err());
        assertArrayEquals(new String[] {"page.html", "text.txt"}, names(folder.resolve("out")));
    }

    private static String[] names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }
}
