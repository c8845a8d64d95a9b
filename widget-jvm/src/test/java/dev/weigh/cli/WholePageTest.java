package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code weigh check} sees of pages as files: how many, and whether the script lies where they look for it. */
class WholePageTest {

    private static final String WIDGET = "<div data-weigh><table><tr><th>Car<th>Speed<tr><td>A<td>1<tr><td>B<td>3"
            + "</table></div>\n";

    @TempDir
    private Path folder;

    @Test
    void saysWhatItSaw() throws IOException {
        write("a.html", WIDGET);
        write("b/c.html", WIDGET + WIDGET.replace("data-weigh", "data-weigh=other"));
        write("b/d.html", "<p>no widget");
        write("b/e.md", "No widget\n");
        write("f.xhtml", "<p>no widget</p>");

        assertEquals(new Ran(0, "", "3 widgets on 5 pages, no problems\n"), Ran.of("check", "--strict", folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weigh.js", "js/weigh.js", "../weigh.js", "weigh-plus.de.js", "weigh.a1b2c3d4.js"})
    void saysThatTheScriptIsNotThere(String address) throws IOException {
        Path page = write("in/a.html", "<script src=\"" + address + "\"></script>\n" + WIDGET);
        String out = Ran.of("check", page).out();

        assertTrue(out.startsWith(page + ":1:1: warning no-script: “" + address + "”: There is no such file, so "
                + "the page has no widgets."), out);
        write("in/" + address, "");
        assertEquals("", Ran.of("check", page).out());
    }

    /** A site's own address, another host's, a template's, and a part of a page that a generator puts elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"<script src=/weigh.js></script>", "<script src=https://x.example/weigh.js></script>",
        "<script src='{{ root }}/weigh.js'></script>", "<script src=other.js></script>",
        "---\ntitle: x\n---\n<script src=weigh.js></script>"})
    void leavesToTheSiteWhatIsTheSites(String start) throws IOException {
        assertEquals("", Ran.of("check", write("a.html", start + WIDGET)).out());
    }

    @Test
    void looksForNoScriptBesideMarkdown() throws IOException {
        Path page = write("a.md", "<script src=\"weigh.js\"></script>\n\n" + WIDGET);

        assertEquals("", Ran.of("check", page).out());
    }

    /** A claim on a widget that the page hasn't: that is said first, and the nearest name. */
    @Test
    void saysThatAClaimIsOnNoWidgetOfThePage() throws IOException {
        Path page = write("a.html", WIDGET + "<b data-weigh-says=bikes.speed.a>1</b>");
        String out = Ran.of("check", page).out();

        assertTrue(out.contains(" No widget here is called “bikes”."), out);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
