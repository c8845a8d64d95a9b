package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder comes out as it went in, with its pages rendered, whatever else lies in it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has neither modes nor pipes, and few may make links.")
class RenderedFolderTest {

    private static final String WIDGET = "<div data-weigh=ways data-contenders='A; B' data-metrics=Size"
            + " data-scores='1; 2'></div>";

    @TempDir
    private Path folder;
    private Path site;
    private Path out;

    @BeforeEach
    void writeASite() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        out = folder.resolve("out");
        Files.writeString(site.resolve("page.html"), WIDGET);
        Files.createDirectories(site.resolve("posts"));
        Files.writeString(site.resolve("posts/one.html"), WIDGET);
    }

    @Test
    void keepsLinksThatLeadToWhatIsInTheFolder() throws IOException {
        Files.createSymbolicLink(site.resolve("latest"), Path.of("posts"));
        Files.createSymbolicLink(site.resolve("first.html"), site.resolve("posts/one.html"));

        assertEquals(new Ran(0, "", ""), render());
        assertEquals(new Ran(0, "", ""), render());

        assertEquals(Path.of("posts"), Files.readSymbolicLink(out.resolve("latest")));
        assertEquals(Path.of("posts/one.html"), Files.readSymbolicLink(out.resolve("first.html")));
        assertTrue(Files.readString(out.resolve("latest/one.html")).contains("<template"));
    }

    @Test
    void takesWhatALinkHoldsThatLeadsOutOfTheFolder() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared/css"));
        Files.writeString(shared.resolve("site.css"), "p { color: red }");
        Files.createSymbolicLink(shared.resolve("round"), folder.resolve("shared"));
        Files.createSymbolicLink(site.resolve("css"), Path.of("../shared/css"));

        Ran ran = render();

        assertEquals("p { color: red }", Files.readString(out.resolve("css/site.css")));
        assertFalse(Files.isSymbolicLink(out.resolve("css")));
        assertEquals("weigh: " + site.resolve("css/round/css") + " leads back to where it lies: it is left out\n",
                ran.err());
    }

    @Test
    void leavesWhatLiesOutsideAloneWhereItRendersInPlace() throws IOException {
        Path other = Files.writeString(folder.resolve("other.html"), WIDGET);
        Files.createSymbolicLink(site.resolve("link.html"), other);
        Files.createSymbolicLink(site.resolve("again.html"), Path.of("page.html"));

        Ran ran = Ran.of("render", site, "-o", site);

        assertEquals("weigh: " + site.resolve("link.html") + " leads out of the folder, and stays as it is\n",
                ran.err());
        assertEquals(WIDGET, Files.readString(other));
        assertTrue(Files.isSymbolicLink(site.resolve("again.html")));
        assertTrue(Files.readString(site.resolve("page.html")).contains("<template"));
    }

    @Test
    void writesNothingToWhereALinkOfAnEarlierRunLeads() throws IOException {
        Files.createSymbolicLink(site.resolve("first.html"), Path.of("page.html"));
        Files.createSymbolicLink(site.resolve("latest"), Path.of("posts"));
        render();
        for (String name : List.of("first.html", "latest")) {
            Files.delete(site.resolve(name));
        }
        Files.writeString(site.resolve("first.html"), "<p>first");
        Files.writeString(Files.createDirectories(site.resolve("latest")).resolve("one.html"), "<p>latest");

        render();

        assertEquals("<p>first", Files.readString(out.resolve("first.html")));
        assertEquals("<p>latest", Files.readString(out.resolve("latest/one.html")));
        assertTrue(Files.readString(out.resolve("page.html")).contains("<template"));
        assertTrue(Files.readString(out.resolve("posts/one.html")).contains("<template"));
    }

    @Test
    void keepsModes() throws IOException {
        Path script = Files.writeString(site.resolve("run.sh"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x---"));
        Files.setPosixFilePermissions(site.resolve("page.html"), PosixFilePermissions.fromString("rw-r-----"));
        Files.setPosixFilePermissions(site.resolve("posts"), PosixFilePermissions.fromString("r-xr-x---"));

        assertEquals(0, render().code());

        assertEquals("rwxr-x---", mode("run.sh"));
        assertEquals("rw-r-----", mode("page.html"));
        assertEquals("r-xr-x---", mode("posts"));
        Ran.of("render", site.resolve("posts/one.html"), "-o", out.resolve("page.html"));
        assertEquals("rw-r-----", mode("page.html"));
        Files.setPosixFilePermissions(site.resolve("posts"), PosixFilePermissions.fromString("rwxr-x---"));
        Files.setPosixFilePermissions(out.resolve("posts"), PosixFilePermissions.fromString("rwxr-x---"));
    }

    @Test
    void saysWhatIsNoFileAndGoesOn() throws IOException, InterruptedException {
        Files.createSymbolicLink(site.resolve("dangling.html"), Path.of("nowhere"));
        Files.createSymbolicLink(site.resolve("loop"), Path.of("loop"));
        Files.writeString(site.resolve("a\n::error::b.html"), WIDGET);
        assertEquals(0, new ProcessBuilder("mkfifo", site.resolve("pipe.html").toString()).start().waitFor());

        Ran ran = render();

        assertEquals(0, ran.code());
        assertEquals("weigh: " + site + "/a ::error::b.html has a line break in its name: it is left out\n"
                + "weigh: " + site + "/dangling.html leads nowhere: it is left out\n"
                + "weigh: " + site + "/loop leads nowhere: it is left out\n"
                + "weigh: " + site + "/pipe.html is neither a file nor a folder: it is left out\n", ran.err());
        assertTrue(Files.readString(out.resolve("posts/one.html")).contains("<template"));
    }

    /** Each is written as it is, and the pages behind it are rendered. */
    @Test
    void goesOnAfterPagesThatCanNotBeRendered() throws IOException {
        Files.write(site.resolve("binary.html"), new byte[] {'a', 0, 1});
        Files.write(site.resolve("latin.html"), new byte[] {'a', (byte) 0xf6});
        try (RandomAccessFile huge = new RandomAccessFile(site.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(33 << 20);
        }

        Ran ran = render();

        assertEquals(2, ran.code());
        assertEquals("weigh: " + site + "/binary.html is no text: it has a zero byte\n"
                + "weigh: " + site + "/huge.html has more than 32 MB, which is the most for a page\n"
                + "weigh: " + site + "/latin.html is not in UTF-8: line 1 has bytes that mean nothing there; save it "
                + "as UTF-8\n", ran.err());
        for (String name : List.of("binary.html", "latin.html", "huge.html")) {
            assertEquals(-1, Files.mismatch(site.resolve(name), out.resolve(name)), name);
        }
        assertTrue(Files.readString(out.resolve("page.html")).contains("<template"));
    }

    private Ran render() {
        return Ran.of("render", site, "-o", out);
    }

    private String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(name)));
    }
}
