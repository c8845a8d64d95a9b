package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.testing.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * An author's first minute: what README.md and the recipe for plain HTML say, saved as it stands there beside the file
 * in {@code dist/}, is a page whose widget flips, opened from the disk.
 */
@ExtendWith(InATab.class)
class FirstPageTest {

    private static final Path ROOT = Path.of("..", "..");

    private final Tab tab;
    @TempDir
    private Path folder;

    FirstPageTest(Tab tab) {
        this.tab = tab;
    }

    /** Nothing of the folder may be open when it goes. */
    @AfterEach
    void leave() {
        tab.open("");
    }

    @Test
    void flipsTheTableOfTheReadme() throws IOException {
        String lines = fence("README.md", "");
        save("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Lamps</title>\n<body>\n" + lines);

        assertEquals("Bulb leads on Brightness at 800 lm, ahead of Candle at 12 lm.", verdict());
        tab.widget("lamps").flip("Price");
        assertEquals("Candle leads on Price at €1, ahead of Bulb at €4.", verdict());
        assertEquals("Price", tab.widget("lamps").chosen());
        // Three lines are the author's own work beside the table: the script, and a tag before and behind.
        assertEquals(3, lines.replaceFirst("(?s) *<table>.*</table>\n", "").lines().count());
    }

    @Test
    void flipsThePageOfTheRecipe() throws IOException {
        save(fence("docs/recipes/html.md", "   "));

        assertEquals("The bulb lights the room.", verdict());
        tab.widget("lamps").flip("Price");
        assertEquals("The candle costs a quarter.", verdict());
        assertEquals("A candle and a bulb", tab.widget("lamps").text("title"));
    }

    /** The first example of a document, as a reader of it copies it; no tool finds anything wrong in it. */
    private static String fence(String document, String indent) throws IOException {
        String text = Files.readString(ROOT.resolve(document)).split(indent + "```html\n", 2)[1]
                .split("(?m)^" + indent + "```", 2)[0].replaceAll("(?m)^" + indent, "");
        Page page = Page.of("<html lang=en><title>A</title>" + text);
        assertEquals(List.of(), page.problems());
        // That a price is taken as better when it is lower is noted, where nobody says it.
        assertEquals(List.of(),
                page.advice().stream().filter(found -> !found.code().equals("direction-taken")).toList());
        return text;
    }

    private void save(String page) throws IOException {
        Files.copy(ROOT.resolve("dist/weigh.js"), folder.resolve("weigh.js"));
        Files.writeString(folder.resolve("lamps.html"), page);
        tab.browser().session().get(folder.resolve("lamps.html").toUri().toString());
        tab.run("(0, eval)(arguments[0])", Site.own("look.js"));
    }

    private String verdict() {
        return tab.widget("lamps").verdict();
    }
}
