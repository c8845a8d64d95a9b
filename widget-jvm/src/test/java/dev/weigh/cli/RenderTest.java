package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code weigh render} and {@code weigh card}: files in, files out. */
class RenderTest {

    private static final String WIDGET = "<div data-weigh=ways><table><tr><th>Way<th>Size<tr><th>Train<td>30"
            + "<tr><th>Plane<td>&minus;80</table></div>";

    @TempDir
    private Path folder;

    @Test
    void rendersAFolderAndCopiesTheRest() throws IOException {
        write("site/index.html", "<!doctype html><p>No widget here.\r\n");
        write("site/posts/one.html", "<!doctype html>" + WIDGET);
        write("site/posts/one.css", "p { color: red }");

        Ran ran = Ran.of("render", folder.resolve("site"), "-o", folder.resolve("out"));

        assertEquals(new Ran(0, "", ""), ran);
        assertEquals("<!doctype html><p>No widget here.\r\n", text("out/index.html"));
        assertEquals("p { color: red }", text("out/posts/one.css"));
        assertTrue(text("out/posts/one.html").contains("<template shadowrootmode="));
        assertEquals("<!doctype html>" + WIDGET, text("site/posts/one.html"));
    }

    @Test
    void writesTablesThatLieInFilesAndSaysWhereThereIsNone() throws IOException {
        write("site/data/lamps.csv", "Lamp,Power\nLED,8 W\nHalogen,42 W\n");
        write("site/posts/one.html", "<div data-weigh data-from=../data/lamps.csv data-better=lower></div>");
        write("site/posts/two.html", "\n<div data-weigh data-from=lamps.csv></div>");

        Ran ran = Ran.of("render", folder.resolve("site"), "-o", folder.resolve("out"));

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("two.html:2:1: error no-file: \u201clamps.csv: there is no such file\u201d: "),
                ran.err());
        assertTrue(text("out/posts/one.html").contains("<td>42 W</td>"));
        assertEquals(text("site/posts/two.html"), text("out/posts/two.html"));
    }

    @Test
    void makesTheFolderThatItIsToWriteTo() throws IOException {
        write("one.html", WIDGET);
        write("weigh.js", "/* */");
        String out = folder.resolve("new") + "/r/";

        assertEquals(new Ran(0, "", ""), Ran.of("render", folder.resolve("one.html"), "-o", out));
        assertTrue(text("new/r/one.html").contains("<template shadowrootmode="));
        assertEquals(new Ran(0, "", ""), Ran.of("render", "--embed", "--script", folder.resolve("weigh.js"),
                folder.resolve("one.html") + "#ways", "-o", folder.resolve("frames") + "/"));
        assertTrue(text("frames/ways.html").contains("data-weigh=\"ways\""));
        assertEquals(2, Ran.of("render", folder.resolve("none.html"), "-o", folder.resolve("other") + "/").code());
        assertFalse(Files.exists(folder.resolve("other")), "nothing is made for a page that is not there");
    }

    @Test
    void rendersAFolderInItsPlaceAndIntoItself() throws IOException {
        write("site/one.html", WIDGET);

        Ran.of("render", folder.resolve("site"), "-o", folder.resolve("site"));
        String once = text("site/one.html");
        Ran.of("render", folder.resolve("site"), "-o", folder.resolve("site"));
        assertEquals(once, text("site/one.html"));
        Ran.of("render", folder.resolve("site"), "-o", folder.resolve("site/out"));
        Ran.of("render", folder.resolve("site"), "-o", folder.resolve("site/out"));

        assertEquals(once, text("site/out/one.html"));
        assertFalse(Files.exists(folder.resolve("site/out/out")));
    }

    @Test
    void keepsTheEncodingOfAPage() throws IOException {
        Charset old = Charset.forName("windows-1252");
        String page = "<!doctype html><meta charset=windows-1252><p>Übergröße €\n" + WIDGET;
        Files.write(folder.resolve("old.html"), page.getBytes(old));

        assertEquals(0, Ran.of("render", folder.resolve("old.html"), "-o", folder.resolve("new.html")).code());

        String rendered = new String(Files.readAllBytes(folder.resolve("new.html")), old);
        assertTrue(rendered.startsWith("<!doctype html><meta charset=windows-1252><p>Übergröße €\n"), rendered);
        assertTrue(rendered.contains("&#8722;80</span>"), "a minus that this encoding lacks");
    }

    /** Each byte that is not the widget's, also where the encoding has no character for it. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "GBK", "windows-31j"})
    void keepsTheBytesOfAPage(String charset) throws IOException {
        boolean isWide = charset.startsWith("UTF-16");
        String before = (isWide ? "\ufeff" : "") + "<!doctype html><meta charset=" + (isWide ? "utf-8"
                : charset.equals("windows-1252") ? "iso-8859-1" : charset) + "><p>x";
        byte[] odd = charset.equals("windows-1252") ? new byte[] {(byte) 0x81, (byte) 0x80, (byte) 0x9d}
                : "\u9f8d".getBytes(charset);
        Files.write(folder.resolve("old.html"), joined(before.getBytes(charset), odd, WIDGET.getBytes(charset)));

        assertEquals(new Ran(0, "", ""),
                Ran.of("render", folder.resolve("old.html"), "-o", folder.resolve("new.html")));

        byte[] rendered = Files.readAllBytes(folder.resolve("new.html"));
        byte[] start = joined(before.getBytes(charset), odd);
        assertArrayEquals(start, Arrays.copyOf(rendered, start.length));
        assertTrue(new String(rendered, charset).contains("<template"));
        Ran.of("render", folder.resolve("new.html"), "-o", folder.resolve("again.html"));
        assertArrayEquals(rendered, Files.readAllBytes(folder.resolve("again.html")));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    @Test
    void keepsAByteOrderMark() throws IOException {
        byte[] bytes = "\ufeff<!doctype html><p>x\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("mark.html"), bytes);

        Ran.of("render", folder.resolve("mark.html"), "-o", folder.resolve("out.html"));

        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("out.html")));
    }

    @Test
    void writesStylesheetsBesideThePage() throws IOException {
        write("one.html", "<!doctype html><html><head></head><body>" + WIDGET);

        Ran.of("render", folder.resolve("one.html"), "-o", folder.resolve("two.html"), "--css", "link");

        try (Stream<Path> files = Files.list(folder)) {
            List<String> sheets = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("weigh-[0-9a-f]+\\.css")).toList();
            assertEquals(1, sheets.size());
            assertTrue(text("two.html").contains("<link rel=\"stylesheet\" href=\"" + sheets.get(0)));
        }
    }

    @Test
    void saysWhatCanNotBeDone() throws IOException {
        write("one.html", WIDGET);

        assertEquals("weigh: " + folder + " is a folder: say where to write it, by -o\n",
                Ran.of("render", folder).err());
        assertEquals("weigh: --css link writes files: say where, by -o\n",
                Ran.of("render", folder.resolve("one.html"), "--css", "link").err());
        assertEquals("weigh: there is no file " + folder.resolve("two.html") + "\n",
                Ran.of("render", folder.resolve("two.html")).err());
        assertEquals("weigh: " + folder.resolve("one.html") + " has no widget with the id way; it has: ways\n",
                Ran.of("card", folder.resolve("one.html") + "#way").err());
        assertEquals("weigh: card.gif: a card is a .svg or a .png\n",
                Ran.of("card", folder.resolve("one.html"), "-o", "card.gif").err());
    }

    @Test
    void drawsACard() throws IOException {
        write("one.html", WIDGET);

        assertTrue(Ran.of("card", folder.resolve("one.html") + "#ways").out().startsWith("<svg "));
        assertEquals(new Ran(0, "", ""), Ran.of("card", folder.resolve("one.html"), "-o", folder.resolve("card.png")));
        assertEquals((byte) 'P', Files.readAllBytes(folder.resolve("card.png"))[1]);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
