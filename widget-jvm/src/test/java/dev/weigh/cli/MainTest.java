package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    private static final String GOOD = """
            <div data-weigh="good" data-contenders="A; B" data-metrics="Speed" data-scores="1; 2"></div>
            """;
    private static final String WARNED = """
            <!doctype html>
            <body>
              <div data-weigh="warned"><table>
              <tr><th>Model</th><th>Speed</th></tr>
              <tr><td>A</td><td>10</td></tr>
              <tr><td>B</td><td>20 of 30</td></tr>
              </table></div>
            """;
    private static final String BROKEN = "<p>Nothing</p>\n<div data-weigh></div>\n";

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysNothingAboutAGoodPage() throws IOException {
        assertEquals(0, run("check", file("good.html", GOOD)));
        assertEquals("", out.toString());
    }

    @Test
    void pointsAtTheCellThatIsWrong() throws IOException {
        String file = file("warned.html", WARNED);

        assertEquals(0, run("check", file));
        assertEquals(file + ":6:17: warning not-a-number: “20 of 30”: add data-value"
                + System.lineSeparator(), out.toString());
        assertEquals(1, run("check", "--strict", file));
    }

    @Test
    void failsWhereAWidgetIsMissing() throws IOException {
        String file = file("broken.html", BROKEN);

        assertEquals(1, run("check", file("good.html", GOOD), file));
        assertTrue(out.toString().startsWith(file + ":2:1: error no-data: "), out.toString());
    }

    @Test
    void saysWhatCouldNotRun() {
        Path missing = folder.resolve("missing.html");

        assertEquals(2, run("check", missing.toString()));
        assertEquals("weigh: there is no file " + missing + System.lineSeparator(), err.toString());
        assertEquals(2, run("check", folder.toString()));
        assertEquals(2, run("serve", missing.toString()));
        assertEquals(2, run("serve", folder.toString(), "--script", missing.toString()));
        assertEquals(2, run("serve", folder.toString(), "--port", "65536"));
        assertEquals(2, run("check"));
        assertEquals(2, run());
        assertTrue(!err.toString().contains("\tat "), err.toString());
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (Server server = Server.start(folder, Optional.empty(), 0, Map.of())) {
            String port = "" + server.address().getPort();

            assertEquals(2, run("serve", folder.toString(), "--port", port));
            assertTrue(err.toString().startsWith("weigh: port " + port + " can't be had: "), err.toString());
        }
    }

    @Test
    void saysItsVersionAndHelps() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().matches("weigh \\d+\\.\\d+\\.\\d+\\S*\\s+"), out.toString());
        assertEquals(0, run("serve", "--help"));
        assertTrue(out.toString().contains("--port=N"), out.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
