package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.draft.Form;
import dev.weigh.testing.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code weigh new} writes, read as a page reads it. */
class NewTest {

    private static final String LAMPS = """
            Lamp,Light (lm),Price,Maker
            Lantern,400,€30,Nordlys
            Torch,250,€12,Harbor
            Candle,,€2,
            """;

    @TempDir
    private Path folder;

    @Test
    void writesATableReadyToPaste() throws IOException {
        assertEquals(new Ran(0, """
                <div data-weigh="lamps" data-permalink>
                  <table>
                    <caption>Three lamps</caption>
                    <thead>
                      <tr><th>Lamp</th><th>Light (lm)</th><th>Price</th><th>Maker</th></tr>
                    </thead>
                    <tbody>
                      <tr><th>Lantern</th><td>400</td><td>€30</td><td>Nordlys</td></tr>
                      <tr><th>Torch</th><td>250</td><td>€12</td><td>Harbor</td></tr>
                      <tr><th>Candle</th><td></td><td>€2</td><td></td></tr>
                    </tbody>
                  </table>
                </div>
                """, "weigh: note direction-taken: “Price”: A word of its label, or its unit, makes it certain that "
                + "lower is better here; it is taken so, and shown. Write `data-better` if you mean something else.\n"),
                Ran.of("new", file("Lamps.csv", LAMPS), "--title", "Three lamps", "--permalink"));
    }

    /** What only suggests a direction is written into the markup, where its author sees it, and said. */
    @Test
    void writesADirectionThatItGuesses() throws IOException {
        Ran ran = Ran.of("new", file("x.csv", "Bag,Weight,Price\nA,3 kg,€3\nB,4 kg,€4\n"));

        assertTrue(ran.out().contains("<th data-better=\"lower\">Weight</th><th>Price</th>"), ran.out());
        assertTrue(ran.err().endsWith("weigh: Weight: lower is taken to be better; if it is not: --better "
                + "\"Weight=higher\"\n"), ran.err());
    }

    @Test
    void writesTheSameWidgetInEachForm() throws IOException {
        assertSame(LAMPS, "[lamps]", "--id", "lamps");
        assertSame(LAMPS, "[lamps] Two & \"more\"\nLight (lm)  (Price)", "--id", "lamps", "--title", "Two & \"more\"",
                "--better", "price=lower", "--unit", "Light=lumens", "--unit", "Price=euros", "--start", "Price",
                "--permalink", "--better", "Light (lm)=lower");
    }

    /** Signs that mean something in one form or another, and so must be written another way there. */
    @Test
    void writesAnyTextInEachForm() throws IOException {
        String odd = """
                "Na|me";"Light | {x}; \\";"Speed *fast* `x`"
                "A ""b"" <i>&amp; | c";"1 200";5 [a](b)
                "two
                lines \\| ; {leader}";9;6
                c_d_e ~f~ #1;;7
                """;
        assertSame(odd, "[odd]", "--id", "odd", "--start", "light | {x}; \\");
        assertTrue(picture(odd, Form.MARKDOWN).contains("two lines \\| ; {leader}"), picture(odd, Form.MARKDOWN));
        assertTrue(picture(odd, Form.TABLE).contains("A \"b\" <i>&amp; | c"));
        assertTrue(picture(odd, Form.ATTRIBUTES).contains("(Light | {x}; \\)  Speed *fast* `x`"));
    }

    @Test
    void readsMetricsInRowsAColumnThatCountsAndARowOfUnits() throws IOException {
        assertSame("Measure,Ridge,Valley\nWeight,3 kg,4 kg\nMaker,x,y\nPrice,€3,€4\n", "[x]", "--in", "rows",
                "--id", "x", "--better", "Weight=lower", "--start", "Price");
        assertSame("No,Sack,Weight\n1,Ridge,3 kg\n2,Valley,4 kg\n", "[x]", "--id", "x");
        assertSame("Sack,Weight\n,kg\nRidge,3\nValley,4\n", "[x]", "--id", "x");
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        String picture = picture(LAMPS, Form.TABLE);

        assertEquals(picture, picture("\ufeff" + LAMPS.replace("\n", "\r\n"), Form.TABLE));
        assertEquals(picture, picture(LAMPS.replace(',', ';'), Form.TABLE));
        assertEquals(picture, picture(LAMPS.replace(',', '\t'), Form.TABLE));
        assertEquals(picture, picture(LAMPS.replace(',', '^'), Form.TABLE, "--delimiter", "^"));
        assertEquals(picture, picture("sep=;\n" + LAMPS.replace(',', ';'), Form.TABLE));
        assertEquals(picture, picture(LAMPS.replace("\n", ",,\n") + ",,,,\n", Form.TABLE));
        assertEquals(picture.replace("[x] Metric", "[x] Of lamps"), picture("Of lamps\n\n" + LAMPS, Form.TABLE));
        assertEquals(picture, picture(LAMPS.replace(',', '\t'), Form.TABLE, "--delimiter", "tab"));
        Path wide = Files.write(folder.resolve("x.csv"), ("\ufeff" + LAMPS).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(picture, Page.of(Ran.of("new", wide, "--id", "x").out()).picture());
    }

    @Test
    void readsTheStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(LAMPS.getBytes(StandardCharsets.UTF_8)));
            assertTrue(Ran.of("new", "-").out().startsWith("<div data-weigh>\n"));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void saysWhatIsWrongWithTheValues() throws IOException {
        String hint = "; if another sign stands between values, weigh new takes it by --delimiter";
        assertFails(": line 4 has 2 values, and the header has 3" + hint, "a,b,c\n\"x\ny\",1,2\nz,3\n");
        assertFails(": line 3 has 3 values, and the header has 2" + hint, "a,b\nx,1\ny,2,3\n");
        assertFails(": there is no table: it takes a header, a row below it, and two columns", "a,b\n");
        assertFails(": there is no table: it takes a header, a row below it, and two columns", "");
        assertFails(": there is no number in it, or its metrics are in rows", "a,b\nx,y\n");
        assertFails(": no metric is called “Prise”; there are: Light (lm), Price", LAMPS, "--better", "Prise=lower");
        assertFails(" gives no widget: “Price: €1, $2”: This metric has units that can't be brought to one, and is "
                + "left out. Write one unit in all its cells; where each row has one of its own instead, say "
                + "`data-metrics-in=\"rows\"`.", "a,Price\nx,€1\ny,$2\n");
        assertFails(" gives no widget: choose another --id", LAMPS, "--id", "off");
        assertFails(" is no text: it has a zero byte", "a\u0000");
        assertEquals("weigh: there is no file x.csv\n", Ran.of("new", "x.csv").err());
        assertEquals("weigh: a delimiter is one sign, or \"tab\"; \"||\" is none\n",
                Ran.of("new", file("x.csv", LAMPS), "--delimiter", "||").err());
        assertEquals(2, Ran.of("new", file("x.csv", LAMPS), "--better", "Price=less").code());
    }

    @Test
    void saysWhatAPageWouldBeTold() throws IOException {
        Ran ran = Ran.of("new", file("x.csv", LAMPS), "--start", "Prise", "--better", "Price=higher");

        assertEquals("weigh: warning unknown-metric: “Prise”: No metric has this name. Did you mean “Price”? Use a "
                + "metric's id or its label.\n", ran.err());
        assertEquals(0, ran.code());
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        Path page = file("page.html", "before");

        assertEquals(0, Ran.of("new", file("x.csv", LAMPS), "-o", page).code());
        assertTrue(Files.readString(page).startsWith("<div data-weigh=\"x\""));
        assertEquals(2, Ran.of("new", file("y.csv", "a,b\nx,y\n"), "-o", page).code());
        assertTrue(Files.readString(page).startsWith("<div data-weigh=\"x\""));
        assertEquals("weigh: there is no folder " + folder.resolve("no") + "\n",
                Ran.of("new", folder.resolve("x.csv"), "--yes", "--better", "Price=lower", "-o",
                        folder.resolve("no/page.html")).err());
        assertEquals("weigh: " + folder + " is a folder\n",
                Ran.of("new", folder.resolve("x.csv"), "--better", "Price=lower", "-o", folder).err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("page.html", "x.csv", "y.csv"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private void assertFails(String said, String values, String... options) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("new", file("x.csv", values)));
        arguments.addAll(Arrays.asList(options));

        assertEquals(new Ran(2, "", "weigh: " + folder.resolve("x.csv") + said + "\n"),
                Ran.of(arguments.toArray()));
    }

    private void assertSame(String values, String begins, String... options) throws IOException {
        String picture = picture(values, Form.TABLE, options);

        assertTrue(picture.startsWith(begins), picture);
        assertFalse(picture.contains(Page.of("<div data-weigh></div>").picture()), picture);
        assertEquals(picture, picture(values, Form.MARKDOWN, options));
        assertEquals(picture, picture(values, Form.ATTRIBUTES, options));
    }

    private String picture(String values, Form form, String... options) throws IOException {
        Path page = folder.resolve(form == Form.MARKDOWN ? "page.md" : "page.html");
        List<Object> arguments = new ArrayList<>(
                List.of("new", file("x.csv", values), "--form", form, "-o", page));
        arguments.addAll(Arrays.asList(options));
        Ran ran = Ran.of(arguments.toArray());
        assertEquals(0, ran.code(), ran.err());
        return Page.open(page).picture();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
