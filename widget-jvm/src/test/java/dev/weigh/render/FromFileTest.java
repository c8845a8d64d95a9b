package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.DataFiles;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import dev.weigh.jvm.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code data-from}: a table in a file, written into the page by the tools. */
class FromFileTest {

    private static final String PAGE = "<!doctype html>\r\n<title>x</title>\n"
            + "<div data-weigh=lamps DATA-FROM='data/lamps.csv' data-better='lower | lower'>\n"
            + "<p data-verdict-for=power>The LED.</p></div>\n<p>An end";
    private static final String LAMPS = "Two lamps\nLamp;Power;Price\n\"LED \"\"A60\"\"\";8 W;4,50 €\n"
            + "Halogen <b>G9</b> | R&D;42 W;1,80 €\n";

    @TempDir
    private Path temp;
    private Path site;
    private Path page;

    @BeforeEach
    void write() throws IOException {
        site = Files.createDirectories(temp.resolve("site"));
        Files.createDirectories(site.resolve("data/.hidden"));
        Files.writeString(site.resolve("data/lamps.csv"), LAMPS);
        page = Files.writeString(site.resolve("page.html"), PAGE);
    }

    @Test
    void writesTheTableThatARootNames() {
        Filled filled = filled(PAGE);

        assertEquals(List.of(), filled.faults());
        assertEquals(PAGE.replace("lower'>", "lower'><table data-written-from=\"data/lamps.csv SEAL\">\n"
                + "<caption>Two lamps</caption>\n<thead><tr><th>Lamp</th><th>Power</th><th>Price</th></tr></thead>\n"
                + "<tbody>\n<tr><td>LED &quot;A60&quot;</td><td>8 W</td><td>4,50 €</td></tr>\n"
                + "<tr><td>Halogen &lt;b&gt;G9&lt;/b&gt; | R&amp;D</td><td>42 W</td><td>1,80 €</td></tr>\n"
                + "</tbody>\n</table>"), filled.html().replaceAll(" [0-9a-f]{8}\"", " SEAL\""));
        Reading reading = Reading.of(filled.html());
        assertEquals(List.of(), reading.all());
        assertEquals(List.of("LED \"A60\"", "Halogen <b>G9</b> | R&D"),
                reading.widgets().values().iterator().next().orElseThrow().comparison().contenders());
    }

    @Test
    void takesItBackToTheLetterAndTwiceIsOnce() {
        String once = Rendered.of(filled(PAGE).html(), false).html();

        assertTrue(once.contains("<template shadowrootmode"));
        assertEquals(PAGE, Filled.original(once));
        assertEquals(once, Rendered.of(filled(once).html(), false).html());
    }

    @Test
    void writesItAnewWhereTheFileHasChanged() throws IOException {
        String once = filled(PAGE).html();
        Files.writeString(site.resolve("data/lamps.csv"), LAMPS.replace("42 W", "40 W"));

        assertEquals(once.replace("42 W", "40 W").replaceFirst(" [0-9a-f]{8}\"", "\""),
                filled(Rendered.of(once, false).html()).html().replaceFirst(" [0-9a-f]{8}\"", "\""));
    }

    @Test
    void leavesATableOfTheAuthorsAlone() throws IOException {
        String mended = filled(PAGE).html().replace("42 W", "41 W");
        String own = PAGE.replace("</div>", "<table><tr><th>a<th>b<tr><td>c<td>1<tr><td>d<td>2</table></div>");

        assertEquals(mended, filled(mended).html());
        assertEquals(new Filled(own, List.of()), filled(own));
        assertEquals(List.of("own-table", "unknown-metric"), codes(Files.writeString(page, own)));
    }

    @Test
    void keepsTheOldTableWhereTheFileIsGone() throws IOException {
        String once = filled(PAGE).html();
        Files.delete(site.resolve("data/lamps.csv"));

        assertEquals(once, filled(once).html());
        assertEquals(1, filled(once).faults().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data/none.csv | there is no such file", "'' | its name doesn't end in .csv, .tsv or .txt",
        "../secret.csv | it lies outside the site",
        "data/linked.csv | it lies outside the site", "data/.hidden/a.csv | it lies outside the site",
        "/etc/passwd | it lies outside the site", "https://example.org/a.csv | there is no such file",
        "data | its name doesn't end in .csv, .tsv or .txt",
        "page.html | its name doesn't end in .csv, .tsv or .txt",
        "data/uneven.csv | line 3 has 2 values, and the header has 3",
        "data/latin.csv | is not in UTF-8"})
    void saysWhereAndWhyThereIsNone(String path, String why) throws IOException {
        Files.writeString(temp.resolve("secret.csv"), LAMPS);
        Files.writeString(site.resolve("data/.hidden/a.csv"), LAMPS);
        Files.createSymbolicLink(site.resolve("data/linked.csv"), temp.resolve("secret.csv"));
        Files.writeString(site.resolve("data/uneven.csv"), "a,b,c\n1,2,3\n4,5\n");
        Files.write(site.resolve("data/latin.csv"), new byte[] {'a', ',', (byte) 0xe9, '\n'});
        String named = PAGE.replace("data/lamps.csv", path);

        String fault = filled(named).faults().get(0);
        assertTrue(fault.startsWith("3:1: error no-file: "), fault);
        assertTrue(fault.contains(": " + why), fault);
        assertEquals(named, filled(named).html());
        assertEquals(List.of("no-file"), codes(Files.writeString(page, named)));
    }

    /** A page that is named by itself has the folder that the tools are called in, where it lies there, or its own. */
    @Test
    void knowsTheSiteOfASinglePage() {
        assertEquals(Path.of("").toAbsolutePath(), DataFiles.of(Path.of("src", "page.html")).site());
        assertEquals(site.toAbsolutePath(), DataFiles.of(page).site());
    }

    @Test
    void findsNoPlaceInAParagraph() {
        String paragraph = "<p>x <span data-weigh data-from=data/lamps.csv></span>";

        assertEquals(paragraph, filled(paragraph).html());
        assertTrue(filled(paragraph).faults().get(0).contains("a paragraph can't hold its table; use a div"));
    }

    @Test
    void isCheckedWithItsTableInHtmlAndInMarkdown() throws IOException {
        Files.writeString(site.resolve("data/lamps.csv"), "Lamp,Power,Price\nA,8 W,3 or 4\nB,42 W,5\nC,3 W,7\n");
        Path post = Files.writeString(site.resolve("post.md"),
                "# Lamps\n\n<div data-weigh=\"lamps\" data-from=\"data/lamps.csv\" data-better=\"lower | lower\">\n\n"
                + "- **Power**: C needs the least.\n\n</div>\n");

        for (Path file : List.of(page, post)) {
            Finding finding = Reading.open(file).all().get(0);
            assertEquals("not-a-number 3:1", finding.code() + " " + finding.line() + ":" + finding.column());
        }
    }

    @Test
    void isServedWithItsTableAndNoFileIsChanged() throws Exception {
        try (Server server = Server.start(site, List.of(), 0, Map.of())) {
            String served = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                    URI.create(server.address() + "page.html")).build(), BodyHandlers.ofString()).body();

            assertEquals(filled(PAGE).html(), served);
            assertEquals(PAGE, Files.readString(page));
        }
    }

    @Test
    void changesNoPageThatNamesNone() {
        String other = "<div data-weigh></div><p data-from='data/lamps.csv'>mail";

        assertEquals(new Filled(other, List.of()), filled(other));
        assertFalse(filled("<template>" + PAGE + "</template>").html().contains("<table"));
    }

    private Filled filled(String html) {
        return Filled.of(html, DataFiles.of(page, site));
    }

    private static List<String> codes(Path file) throws IOException {
        return Reading.open(file).all().stream().map(Finding::code).toList();
    }
}
