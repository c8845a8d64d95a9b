package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

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
              <tr><td>C</td><td>12</td></tr>
              </table></div>
            """;
    private static final String BROKEN = "<p>Nothing</p>\n<div data-weigh></div>\n";

    @TempDir
    private Path folder;

    @Test
    void saysNothingAboutAGoodPage() throws IOException {
        assertEquals(new Ran(0, "", "1 widget on 1 page, no problems\n"), Ran.of("check", file("good.html", GOOD)));
    }

    @Test
    void pointsAtTheCellThatIsWrong() throws IOException {
        Path file = file("warned.html", WARNED);
        String said = file + """
                :6:17: warning not-a-number: “20 of 30”: No number can be told from this text, or it has several; \
                it is shown as it is written. Write one number, or add it in machine form: `data-value="0.75"`.
                    6 |   <tr><td>B</td><td>20 of 30</td></tr>
                      |                 ^
                """;

        assertEquals(new Ran(0, said, "1 widget on 1 page, 1 problem on 1 page\n"), Ran.of("check", file));
        assertEquals(new Ran(1, said, "1 widget on 1 page, 1 problem on 1 page\n"), Ran.of("check", "--strict", file));
        assertEquals(new Ran(1, "", ""), Ran.of("check", "--strict", "--quiet", file));
    }

    /** The example that is broken on purpose: each of its mistakes, and nothing else. */
    @Test
    void reportsWhatTheBrokenExampleHas() {
        String file = Path.of("..", "examples", "broken.html").toString();
        Ran ran = Ran.of("check", file);

        assertEquals(1, ran.code());
        assertEquals("7 widgets on 1 page, 7 problems on 1 page, 1 silenced\n", ran.err());
        assertEquals("""
                24:5: warning unknown-metric: “prise”: No metric has this name. Did you mean “Price”? Use a \
                metric's id or its label.
                41:5: warning unknown-attribute: “data-permalik”: The widget has no such attribute. Did you \
                mean “data-permalink”? Check its spelling.
                66:57: error mixed-units: “Price: €140, $90”: This metric has units that can't be brought to \
                one, and is left out. Write one unit in all its cells; where each row has one of its own \
                instead, say `data-metrics-in="rows"`.
                75:5: error uneven-lists: “60 km/h; 21 km/h”: These lists are not of one length: each metric \
                needs a score for each contender. Write as many items between `;` as `data-contenders` has, and as \
                many lists between `|` as `data-metrics`.
                85:5: warning winner-differs: “Harbor”: `data-winner` says this, but by the scores another \
                leads, or nobody does. Correct the scores or the claim.
                110:27: warning not-a-number: “9 of 12”: No number can be told from this text, or it has \
                several; it is shown as it is written. Write one number, or add it in machine form: \
                `data-value="0.75"`.
                131:7: error nested-root: This root lies in another, which becomes the widget. Move it out.
                """, ran.out().lines().filter(line -> line.startsWith(file))
                .map(line -> line.substring(file.length() + 1) + "\n").collect(Collectors.joining()));
    }

    @Test
    void saysNothingAboutTheOtherExamples() {
        for (String name : List.of("article", "benchmark", "index", "three-forms")) {
            Ran ran = Ran.of("check", "--strict", Path.of("..", "examples", name + ".html"));
            assertEquals(0, ran.code(), ran.out());
            assertTrue(ran.err().contains(" on 1 page, no problems"), ran.err());
        }
    }

    @Test
    void advisesOnWhatMayBeMeantAsItIs() throws IOException {
        Path file = file("unsaid.html", GOOD.replace("Speed", "Weight"));
        Ran ran = Ran.of("check", file);

        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith(file + ":1:1: warning direction-unsaid: “Weight”: Of this, less may well be "
                + "better, and no direction is given, so higher is taken as better. Write `data-better=\"lower\"`, "
                + "or `\u2193` into its header; `higher` or `\u2191` if you mean that, `none` if neither is better.\n"),
                ran.out());
    }

    @Test
    void failsWhereAWidgetIsMissing() throws IOException {
        Path file = file("broken.html", BROKEN);
        Ran ran = Ran.of("check", file("good.html", GOOD), file);

        assertEquals(1, ran.code());
        assertTrue(ran.out().startsWith(file + ":2:1: error no-data: "), ran.out());
        assertEquals("1 widget on 2 pages, 1 problem on 1 page\n", ran.err());
    }

    @Test
    void walksThroughFoldersInTheOrderOfNames() throws IOException {
        file("b/two.HTML", BROKEN);
        file("a.md", "text\n\n" + BROKEN.substring(BROKEN.indexOf("<div")));
        file("b/one.xhtml", BROKEN);
        file("c.markdown", BROKEN);
        file("notes.txt", BROKEN);
        file(".git/x.html", BROKEN);
        file("b/node_modules/x.html", BROKEN);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Ran ran = Ran.of("check", folder);

        assertEquals(1, ran.code());
        assertEquals(List.of("a.md:3:1:", "b/one.xhtml:2:1:", "b/two.HTML:2:1:", "c.markdown:2:1:"),
                ran.out().lines().filter(line -> line.startsWith(folder.toString()))
                        .map(line -> line.substring(folder.toString().length() + 1).split(" ")[0]).toList());
        assertEquals("0 widgets on 4 pages, 4 problems on 4 pages\n", ran.err());
    }

    /** More pages than are ever under way at once: none is lost, and none comes before its turn. */
    @Test
    void keepsTheOrderOfManyPages() throws IOException {
        for (int i = 100; i < 400; i++) {
            file("p" + i + ".html", "<p>\n".repeat(i % 7 == 0 ? 3000 : 1) + "<div data-weigh></div>");
        }
        List<String> said = Ran.of("check", "--format", "github", folder).out().lines().toList();

        assertEquals(300, said.size());
        for (int i = 100; i < 400; i++) {
            assertTrue(said.get(i - 100).contains("/p" + i + ".html,"), said.get(i - 100));
        }
    }

    @Test
    void goesOnAfterWhatCanNotBeRead() throws IOException {
        Path missing = folder.resolve("missing.html");
        Path binary = Files.write(folder.resolve("binary.html"), new byte[] {'a', 0, 1});
        Path latin = Files.write(folder.resolve("latin.html"), "<p>a\n<p>ö".getBytes(StandardCharsets.ISO_8859_1));
        Ran ran = Ran.of("check", missing, binary, latin, file("broken.html", BROKEN));

        assertEquals(2, ran.code());
        assertEquals("weigh: there is no file " + missing + "\n"
                + "weigh: " + binary + " is no text: it has a zero byte\n"
                + "weigh: " + latin + " is not in UTF-8: line 2 has bytes that mean nothing there; save it as UTF-8\n"
                + "0 widgets on 1 page, 1 problem on 1 page\n", ran.err());
        assertTrue(ran.out().contains("broken.html:2:1: error no-data"), ran.out());
        assertEquals(new Ran(2, "", "weigh: there is no file " + missing + "\n"), Ran.of("check", "--quiet", missing));
    }

    @Test
    void takesAFolderWithoutPagesForAMistake() {
        assertEquals(new Ran(2, "", "weigh: there is no page in " + folder + "\n"), Ran.of("check", folder));
    }

    @Test
    void asksServersOnThisMachine() throws IOException {
        file("broken.html", BROKEN);
        file("page.md", BROKEN);
        try (Server server = Server.start(folder, List.of(), 0, Map.of())) {
            for (String name : List.of("broken.html", "page.md")) {
                String address = server.address() + name;
                Ran ran = Ran.of("check", address);
                assertEquals(1, ran.code());
                assertTrue(ran.out().startsWith(address + ":2:1: error no-data: "), ran.out());
            }
            assertEquals("weigh: " + server.address() + "nothing answers 404\n",
                    Ran.of("check", server.address() + "nothing").err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "http://localhost.example.org/", "http://localhost@example.org/",
        "http://10.0.0.1/", "http://[::2]/"})
    void asksNobodyElse(String address) throws IOException {
        Ran ran = Ran.of("check", file("broken.html", BROKEN), address);

        assertEquals(new Ran(2, "", "weigh: " + address
                + " is not on this machine: only localhost, 127.0.0.1 and [::1] are asked\n"), ran);
    }

    @Test
    void showsNothingThatWouldMoveTheCursor() throws IOException {
        Path file = file("rude.html", GOOD.replace("<div", "<div data-start='\u001b[2J\nx' "));
        String out = Ran.of("check", file).out();

        assertTrue(out.startsWith(file + ":1:1: warning unknown-metric: “[2J x”: "), out);
        assertFalse(out.contains("\u001b"), out);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
