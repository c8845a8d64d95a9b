package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code weigh render --embed}: a page for each widget, which lets nothing run or load but what is in it. */
class EmbedTest {

    private static final String PAGE = """
            <!doctype html><html lang=de data-weigh-motion=none><title>x</title>
            <div data-weigh=ways dir=rtl style="color: red" onclick="alert(1)"><script>alert(2)</script>
            <table><caption>Zwei Wege</caption>
            <tr><th>Way<th>Size<tr><th>Train <img src=train.png alt="(a train)"><td>30
            <tr><th>Plane<td>80
            </table>
            </div>
            <div data-weigh="a/../b" data-scheme=dark>
            <table><tr><th>Way<th>Size<tr><th>A<td>1<tr><th>B<td>2</table></div>
            """;
    private static final String SCRIPT = "\ufeffwindow.x = '</script><!--';\r\n//# sourceMappingURL=weigh.js.map\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);
        Files.writeString(folder.resolve("weigh.js"), SCRIPT);
    }

    @Test
    void writesAPageForEachWidget() throws IOException {
        assertEquals(new Ran(0, "", ""), embed("page.html", "-o", folder.resolve("frames")));

        try (Stream<Path> files = Files.list(folder.resolve("frames"))) {
            assertEquals(List.of("a-b.html", "ways.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void keepsWhatThePageSaysToTheWidget() {
        Document page = page("ways");

        assertEquals("de", page.selectFirst("html").attr("lang"));
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertEquals("none", page.selectFirst("html").attr("data-weigh-motion"));
        assertEquals("Zwei Wege", page.title());
        assertTrue(page.selectFirst("head > style").data().contains("color-scheme:light dark;"));
        assertTrue(page("a/../b").selectFirst("head > style").data().contains("color-scheme:dark;"));
    }

    @Test
    void hasTheFirstViewInIt() {
        assertEquals(2, page("ways").select("template[shadowrootmode] li[part~=row]").size());
    }

    @Test
    void leavesOutWhatWouldRunOrLoad() {
        Document page = page("ways");

        assertEquals(0, page.select("[style], [onclick], img, [src], link").size());
        assertEquals(2, page.select("script").size());
        assertEquals("Train (a train)", page.select("[data-weigh] > table tr").get(1).child(0).text());
    }

    @Test
    void allowsItsOwnScriptsAndStylesByHashAlone() throws Exception {
        Document page = page("ways");
        String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertEquals("default-src 'none'; img-src data:; script-src " + hashes(page.select("script"))
                + "; style-src " + hashes(page.select("style")) + "; base-uri 'none'; form-action 'none'; "
                + "require-trusted-types-for 'script'; trusted-types 'none'", policy);
        assertEquals("window.x = '\\x3c/script>\\x3c!--';", page.selectFirst("script").data());
    }

    /** The form of oembed.com: a site that is given the page's address finds the link, and by it a frame. */
    @Test
    void tellsOtherSitesOfItsFrame() throws IOException {
        Path frames = folder.resolve("frames");
        assertEquals(new Ran(0, "", ""),
                embed("page.html", "-o", frames, "--address", "https://example.org/figures"));

        Document page = Jsoup.parse(Files.readString(frames.resolve("ways.html")));
        Element list = page.selectFirst("head > link[rel=alternate][type=application/json+oembed]");
        assertEquals("https://example.org/figures/ways.json Zwei Wege", list.attr("href") + " " + list.attr("title"));
        JsonNode told = JsonMapper.shared().readTree(frames.resolve("ways.json").toFile());
        assertEquals("1.0 rich Zwei Wege 640 404", Stream.of("version", "type", "title", "width", "height")
                .map(name -> told.get(name).asString()).collect(Collectors.joining(" ")));
        Document html = Jsoup.parse(told.get("html").asString());
        Element link = html.selectFirst("blockquote > a");
        assertEquals("https://example.org/figures/ways.html Zwei Wege", link.attr("href") + " " + link.text());
        Element frame = html.selectFirst("iframe");
        assertEquals("https://example.org/figures/ways.html Zwei Wege 640 404", Stream.of("src", "title", "width",
                "height").map(frame::attr).collect(Collectors.joining(" ")));

        assertEquals(0, embed("page.html#a/../b", "-o", folder.resolve("zwölf \"x\".html"), "--address",
                "https://example.org").code());
        assertTrue(Files.readString(folder.resolve("zwölf \"x\".html"))
                .contains("href=\"https://example.org/zw%C3%B6lf%20%22x%22.json\""));
        assertTrue(Files.exists(folder.resolve("zwölf \"x\".json")));
    }

    @Test
    void saysWhichAddressIsNone() {
        for (String address : List.of("example.org", "ftp://example.org/", "https://example.org/?a=b", "https://")) {
            assertEquals("weigh: " + address + " is no address of a folder on the web: https://example.org/frames/ for"
                    + " one\n", embed("page.html", "-o", folder, "--address", address).err());
        }
        assertEquals("weigh: --address writes a file beside the page: say where, by -o\n",
                embed("page.html#ways", "--address", "https://example.org/").err());
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals("weigh: --embed needs the script: --script weigh.js\n",
                Ran.of("render", "--embed", folder.resolve("page.html")).err());
        assertTrue(embed("page.html").err().contains("say in which folder, by -o"));
        assertTrue(embed("page.html#no").err().contains("no widget with the id no; it has: ways, a/../b"));
        Ran folderGiven = Ran.of("render", "--embed", folder, "--script", folder.resolve("weigh.js"));
        assertEquals("weigh: " + folder + " is a folder: --embed takes a page\n", folderGiven.err());
        assertFalse(folderGiven.code() == 0);
    }

    private Document page(String id) {
        Ran ran = embed("page.html#" + id);
        assertEquals("", ran.err());
        return Jsoup.parse(ran.out());
    }

    private Ran embed(String page, Object... more) {
        List<Object> words = new ArrayList<>(List.of("render", "--embed", "--script", folder.resolve("weigh.js"),
                folder.resolve(page)));
        words.addAll(List.of(more));
        return Ran.of(words.toArray());
    }

    private static String hashes(List<Element> elements) throws Exception {
        List<String> hashes = new ArrayList<>();
        for (Element element : elements) {
            byte[] text = element.data().getBytes(StandardCharsets.UTF_8);
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text)) + "'");
        }
        return String.join(" ", hashes);
    }
}
