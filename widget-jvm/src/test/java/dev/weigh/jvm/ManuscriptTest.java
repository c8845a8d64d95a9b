package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as their authors wrote them: their encoding, and where in Markdown something stands. */
class ManuscriptTest {

    private static final String TABLE = """
            | Sack   |   Speed |
            |--------|--------:|
            | Ridge  | 9 of 12 |
            | Valley |       3 |
            | Peak   |       5 |
            """;

    @Test
    void findsTheRootAndTheCellInMarkdown() {
        assertEquals(List.of("2:1 unknown-metric", "6:12 not-a-number"),
                places("# Sacks\n<div data-weigh data-start=prise>\n\n" + TABLE + "\n</div>\n"));
    }

    @Test
    void findsThemInAQuotationAndInAList() {
        String markdown = "<div data-weigh\n  data-start=prise>\n\n" + TABLE + "\n</div>\n";

        assertEquals(List.of("1:3 unknown-metric", "6:14 not-a-number"),
                places("> " + markdown.replace("\n", "\n> ")));
        assertEquals(List.of("3:4 unknown-metric", "8:15 not-a-number"),
                places("1. x\n\n   " + markdown.replace("\n", "\n   ")));
    }

    @Test
    void findsARootOnALaterLineOfItsBlock() {
        assertEquals(List.of("3:5 no-data", "6:6 no-data"), places(
                "<section>\n\t<p>\n  ä <div data-weigh></div>\n</section>\n\ntext <b data-weigh>x</b>\n"));
    }

    @Test
    void findsWhatFollowsFrontMatter() {
        for (String matter : List.of("---\ntitle: a\ndata: '<div data-weigh>'\n---\n", "+++\ntitle = 'a'\n\n\n+++\n")) {
            int lines = (int) matter.lines().count();
            assertEquals(List.of((lines + 2) + ":1 no-data"), places(matter + "\n<div data-weigh></div>\n"));
            assertEquals(List.of((lines + 2) + ":1 no-data"),
                    places((matter + "\n<div data-weigh></div>\n").replace("\n", "\r\n")));
        }
        assertEquals(List.of("3:1 no-data"), places("---\n\n<div data-weigh></div>\n\n---\n"));
    }

    @Test
    void readsATableThatMarkdownLeavesAsText() {
        assertEquals(List.of("1:1 no-data", "1:1 table-as-text"), places("<div data-weigh>\n" + TABLE + "</div>\n"));
    }

    @Test
    void readsAPageInTheEncodingThatItNames(@TempDir Path folder) throws IOException {
        String html = "<meta charset=%s><div data-weigh data-contenders='ä;b' data-metrics=x data-scores='1;2'></div>";
        for (String charset : List.of("iso-8859-1", "windows-1252", "utf-8", "utf-16le")) {
            byte[] bytes = ((charset.startsWith("utf") ? "\ufeff" : "") + html.formatted(charset)).getBytes(charset);
            Manuscript page = Manuscript.open(Files.write(folder.resolve("a.html"), bytes));

            assertEquals(html.formatted(charset), page.text());
            assertEquals(List.of(), page.reading().all());
        }
        assertEquals("ä", Manuscript.ofHtml("ä".getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1").text());
    }

    /** What a label means is what browsers take it for. */
    @ParameterizedTest
    @CsvSource({"iso-8859-1,windows-1252,€", "us-ascii,windows-1252,€", "x-user-defined,windows-1252,ä",
        "latin5,windows-1254,ş", "gb2312,GBK,镕", "chinese,GBK,龍", "shift_jis,windows-31j,①", "euc-kr,x-windows-949,똠",
        "big5,Big5-HKSCS,嘅", "ascii,windows-1252,é", "UTF-16,UTF-8,ä", "no-such,UTF-8,ä", "tis-620,x-windows-874,…"})
    void readsAPageAsABrowserDoes(String label, String charset, String text) throws IOException {
        String html = "<meta http-equiv=Content-Type content='text/html; CHARSET = \"" + label + "\"'><p>" + text;

        assertEquals(html, Manuscript.ofHtml(html.getBytes(charset), "").text());
        assertEquals("<p>" + text, Manuscript.ofHtml(("<p>" + text).getBytes(label.equals("UTF-16") ? "UTF-16LE"
                : charset), label).text());
    }

    @Test
    void takesTheMarkBeforeTheServerAndTheServerBeforeThePage() throws IOException {
        String html = "<meta charset=koi8-r>ä";

        assertEquals(html, Manuscript.ofHtml(("\ufeff" + html).getBytes(StandardCharsets.UTF_16BE), "latin1").text());
        assertEquals(html, Manuscript.ofHtml(("\ufeff" + html).getBytes(StandardCharsets.UTF_8), "latin1").text());
        assertEquals(html, Manuscript.ofHtml(html.getBytes(StandardCharsets.ISO_8859_1), "latin1").text());
        assertEquals("<?xml version='1.0' encoding='latin1'?>ä", Manuscript.ofHtml(
                "<?xml version='1.0' encoding='latin1'?>ä".getBytes(StandardCharsets.ISO_8859_1), "").text());
        assertEquals("is in hz-gb-2312, which can't be read here; save it as UTF-8", assertThrows(NoText.class,
                () -> Manuscript.ofHtml("<meta charset=hz-gb-2312>".getBytes(StandardCharsets.UTF_8), ""))
                .getMessage());
    }

    @Test
    void refusesWhatIsNoText(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("a.md"), "a\n\nb\u00f6".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("is not in UTF-8: line 3 has bytes that mean nothing there; save it as UTF-8",
                assertThrows(NoText.class, () -> Manuscript.open(latin)).getMessage());
        assertEquals("is no text: it has a zero byte",
                assertThrows(NoText.class, () -> TextDecoder.of(new byte[] {'P', 'K', 0})).getMessage());
        assertThrows(NoText.class, () -> TextDecoder.of(new byte[] {(byte) 0xc3}));
        assertEquals("", TextDecoder.of(new byte[0]));
    }

    private static List<String> places(String markdown) {
        return Manuscript.ofMarkdown(markdown).reading().all().stream()
                .map(found -> found.line() + ":" + found.column() + " " + found.code()).toList();
    }
}
