package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertEquals(file + ":6:17: warning not-a-number: “20 of 30”: No number can be told from "
                + "this text, or it has several; it is shown as it is written. Write one number, or add it in machine "
                + "form: `data-value=\"0.75\"`." + System.lineSeparator(), out.toString());
        assertEquals(1, run("check", "--strict", file));
    }

    /** The example that is broken on purpose: each of its mistakes, and nothing else. */
    @Test
    void reportsWhatTheBrokenExampleHas() {
        String file = Path.of("..", "examples", "broken.html").toString();

        assertEquals(1, run("check", file));
        assertEquals("""
                %1$s:24:5: warning unknown-metric: “prise”: No metric has this name. Did you mean “Price”? Use a \
                metric's id or its label.
                %1$s:41:5: warning unknown-attribute: “data-permalik”: The widget has no such attribute. Did you \
                mean “data-permalink”? Check its spelling.
                %1$s:62:82: error mixed-units: “Price”: This metric has units that can't be brought to one. Write \
                one unit in all its cells.
                %1$s:75:5: error uneven-lists: “60 km/h; 21 km/h”: These lists are not of one length: each metric \
                needs a score for each contender. Write as many items between `;` as `data-contenders` has, and as \
                many lists between `|` as `data-metrics`.
                %1$s:85:5: warning winner-differs: “Harbor”: `data-winner` says this, but by the scores another \
                leads, or nobody does. Correct the scores or the claim.
                %1$s:110:27: warning not-a-number: “9 of 12”: No number can be told from this text, or it has \
                several; it is shown as it is written. Write one number, or add it in machine form: \
                `data-value="0.75"`.
                %1$s:131:7: error nested-root: This root lies in another, which becomes the widget. Move it out.
                """.formatted(file), out.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void saysNothingAboutTheOtherExamples() {
        for (String name : List.of("article", "benchmark", "index", "styles", "themes", "three-forms", "themes/arabic",
                "themes/brutal", "themes/magazine", "themes/pastel", "themes/serif", "themes/terminal")) {
            assertEquals(0, run("check", "--strict", Path.of("..", "examples", name + ".html").toString()));
        }
        assertEquals("", out.toString());
    }

    @Test
    void advisesOnWhatMayBeMeantAsItIs() throws IOException {
        String file = file("unsaid.html", GOOD.replace("Speed", "Price"));

        assertEquals(0, run("check", file));
        assertEquals(file + ":1:1: warning direction-unsaid: “Price”: Of this, less is usually better, and no "
                + "direction is given, so higher is taken as better. Write `data-better=\"lower\"`, or "
                + "`data-better=\"higher\"` if that is what you mean." + System.lineSeparator(), out.toString());
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
