package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.testing.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the playground saves: one file each, which work from the disk and in a frame. */
class PlaygroundSavesTest extends PlaygroundCase {

    private static final String TITLE = "Lamps </script><script>alert(1)</script> & <b>lights</b>";

    @TempDir
    private Path folder;

    PlaygroundSavesTest(Tab tab) {
        super(tab);
    }

    @Test
    void savesAPageThatWorksFromTheDisk() throws IOException {
        page.openFreely();
        page.paste(SPREADSHEET);
        page.type("#title", TITLE);
        String saved = page.saved("#page-alone");
        assertEquals("The page is saved. It needs no other file.", page.text("#status"));
        assertTrue(tab.text("saved[0]").endsWith(".html"), tab.text("saved[0]"));

        tab.browser().session().get(Files.writeString(folder.resolve("page.html"), saved).toUri().toString());
        tab.run("(0, eval)(arguments[0])", Site.own("look.js"));
        String id = tab.text("weigh.get(document.querySelector('[data-weigh]')).id");
        assertEquals(TITLE, tab.text("document.title"));
        assertEquals(TITLE, tab.widget(id).text("title"));
        tab.widget(id).flip("Price");
        assertEquals("Torch leads on Price at €12, ahead of Lantern at €30.", tab.widget(id).verdict());
        assertEquals(List.of(), Page.of(saved).problems());
        tab.open("");
    }

    @Test
    void savesAPageThatTellsItsFrameHowHighItIs() throws IOException {
        page.openFreely();
        page.paste(SPREADSHEET);
        tab.site().put("framed.html", page.saved("#page-frame"));

        tab.openFreePage("<!doctype html><html lang=en><title>x</title><link rel=icon href=data:,>"
                + "<script src=/watch.js></script><body>");
        assertEquals(true, tab.runLater("""
                const done = arguments[0], frame = document.createElement('iframe');
                addEventListener('message', ({source, data}) => source == frame.contentWindow
                  && data.weigh == 'height' && data.height > 150 && done(
                  data.height >= frame.contentDocument.body.getBoundingClientRect().height));
                frame.src = 'framed.html';
                document.body.append(frame);"""));
    }

    /** A page from the disk, or with a strict policy, may not read a file. */
    @Test
    void savesAPageThatLoadsTheScriptWhereItCannotBeRead() {
        page.paste(SPREADSHEET);
        String saved = page.saved("#page-alone");

        assertTrue(saved.contains("\n<script src=\"weigh.js\"></script>\n"), saved);
        assertEquals("The page is saved. It needs weigh.js beside it, which could not be read here.",
                page.text("#status"));
        assertTrue(tab.complaints().stream().allMatch(line -> line.contains("connect-src") || line.contains("weigh.js")
                || line.startsWith("warn: weigh:")), "the policy's own words alone");
    }
}
