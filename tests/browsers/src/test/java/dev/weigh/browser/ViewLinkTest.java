package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A link to a view leads there, on any page, and says whether it was copied. */
@ExtendWith(InATab.class)
class ViewLinkTest {

    /** Whether a widget comes to stand in the upper half of the window within a second. */
    private static final String IN_VIEW = """
            const [id, done] = arguments;
            let left = 60;
            const look = () => {
              const box = window.look.host(id).getBoundingClientRect();
              const isIn = box.top > -2 && box.top < innerHeight / 2;
              isIn || !--left ? done(isIn) : watched.frame(look);
            };
            look();""";

    private final Tab tab;

    ViewLinkTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void bringsTheFirstWidgetOfALinkIntoView() {
        openFarDown("#weigh:trains=time");

        assertEquals(true, tab.runLater(IN_VIEW, "trains"));
    }

    @Test
    void bringsItIntoViewFromAPageThatIsOpen() {
        openFarDown("");
        assertEquals(0, tab.number("scrollY"));

        tab.run("location.hash = '#weigh:trains=time'");

        assertEquals(true, tab.runLater(IN_VIEW, "trains"));
    }

    @Test
    void staysWhereAReaderIsWhoFlips() {
        openFarDown("");
        tab.run("weigh.get('trains').select('time')");

        assertEquals(0, tab.number("scrollY"));
    }

    /** A page that has a base has its links lead there; those of its widgets lead to the page itself. */
    @Test
    void leadsToThePageItselfWhereThePageHasABase() {
        tab.openFreely("<base href='/elsewhere/'>" + Pages.MODELS);

        assertEquals(tab.text("location.origin + location.pathname + '#weigh:models=production'"),
                tab.widget("models").find("[part~=link]").getDomProperty("href"));
        tab.widget("models").flip("Capability");
        assertEquals("#weigh:models=capability", tab.text("location.hash"));
        assertEquals(tab.text("location.origin + location.pathname + '#weigh:models=capability'"),
                tab.text("location.href"));
    }

    @Test
    void leadsToThePageThatAnAppHasGoneTo() {
        tab.open(Pages.MODELS);
        tab.run("history.pushState({}, '', '/other?page=2')");
        tab.widget("models").flip("Capability");

        assertEquals("/other?page=2#weigh:models=capability", tab.text("location.href.replace(location.origin, '')"));
        assertEquals(tab.text("location.href"), tab.widget("models").find("[part~=link]").getDomProperty("href"));
    }

    @Test
    void saysThatItHasCopiedAndIsItselfAgainAfterAFlip() {
        Figure models = copied("text => { window.copied = text; return Promise.resolve() }");
        assertEquals("Link copied", models.text("link"));
        assertEquals("Link copied", models.said());
        assertEquals("#weigh:models=production", tab.text("new URL(copied).hash"));

        models.flip("Capability");
        assertEquals("Link to this view", models.text("link"));
    }

    @Test
    void saysThatItCouldNotCopy() {
        Figure models = copied("() => Promise.reject(new DOMException('no', 'NotAllowedError'))");

        assertEquals("The link could not be copied", models.text("link"));
        assertEquals("The link could not be copied", models.said());
    }

    /** A widget whose link was clicked where the browser copies like this. */
    private Figure copied(String writeText) {
        tab.open(Pages.MODELS);
        tab.run("navigator.clipboard.writeText = " + writeText);
        Figure models = tab.widget("models");
        models.find("[part~=link]").click();
        return models;
    }

    private void openFarDown(String fragment) {
        tab.site().put("tall.css", "#tall { height: 4000px }");
        tab.openPage("<!doctype html><html lang=en><meta charset=utf-8><title>A</title><script src=/watch.js></script>"
                + "<script src=/look.js></script><link rel=stylesheet href=/tall.css>"
                + "<script src=/weigh.js defer></script><body>" + Pages.MODELS + "<p id=tall></p>"
                + Pages.trains("trains", "") + Pages.trains("more", "") + "<p id=tall></p>", fragment);
    }
}
