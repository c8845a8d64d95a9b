package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Wherever on a page a widget stands, it works as it does elsewhere. */
@ExtendWith(InATab.class)
class PlacesTest {

    private final Tab tab;

    PlacesTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void worksInADialog() {
        tab.open("<dialog id=dialog>" + Pages.trains("trains", "") + "</dialog>");
        tab.run("dialog.showModal()");

        flipsToTime("trains");
    }

    @Test
    void worksInWhatIsHiddenAtFirst() {
        tab.open("<section id=tab hidden>" + Pages.trains("trains", "") + "</section>");
        tab.widget("trains").select("time");
        tab.clock().to(100);
        tab.run("tab.hidden = false");
        tab.clock().to(1000);

        assertEquals(List.of(90L, 10L), tab.widget("trains").bars());
        tab.widget("trains").flip("Size");
        tab.clock().to(2000);
        assertEquals(List.of(30L, 80L), tab.widget("trains").bars());
    }

    @Test
    void worksInAnotherShadowRoot() {
        tab.open("<section id=outer></section>");
        tab.run("""
                const shadow = outer.attachShadow({mode: 'open'});
                shadow.innerHTML = watched.html(arguments[0]);
                weigh.scan(shadow);""", Pages.trains("trains", ""));

        flipsToTime("trains");
    }

    /** Without a policy, as WebKit takes none of a sandboxed frame's own files for its own. */
    @Test
    void worksInASandboxedFrame() {
        tab.site().put("inner.html", """
                <!doctype html><html lang=en><meta charset=utf-8><title>Inner</title>
                <script src=/watch.js></script><script src=/look.js></script><script src=/clock.js></script>
                <script src=/weigh.js defer></script>
                """ + Pages.trains("trains", "data-permalink"));
        tab.openFreely("<iframe id=frame src=inner.html sandbox=allow-scripts width=600 height=500></iframe>");
        RemoteWebDriver session = tab.browser().session();
        session.switchTo().frame(session.findElement(By.id("frame")));
        try {
            flipsToTime("trains");
            assertEquals(List.of(), tab.complaints());
        } finally {
            session.switchTo().defaultContent();
        }
    }

    /** No address of its own, no origin, and the page is a text in an attribute. */
    @Test
    void worksInASandboxedFrameThatIsWrittenInItsPage() {
        String inner = "<!doctype html><html lang=en><title>Inner</title><script src=/watch.js></script>"
                + "<script src=/look.js></script><script src=/clock.js></script><script src=/weigh.js></script>"
                + Pages.trains("trains", "data-permalink");
        tab.open("<iframe id=frame sandbox=allow-scripts width=600 height=500 srcdoc=\""
                + inner.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>");
        RemoteWebDriver session = tab.browser().session();
        session.switchTo().frame(session.findElement(By.id("frame")));
        try {
            assertEquals("null", tab.text("origin"));
            flipsToTime("trains");
            assertEquals(List.of(), tab.complaints());
        } finally {
            session.switchTo().defaultContent();
        }
    }

    @Test
    void worksInATabThatIsShownLater() {
        tab.open("<section id=tab>" + Pages.MODELS + "</section>");
        tab.run("tab.style.display = 'none'");
        tab.widget("models").select("capability");
        tab.clock().to(2000);
        tab.run("tab.style.display = ''");

        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
        assertEquals(List.of(58L, 95L), tab.widget("models").bars());
        assertEquals(0, tab.number("look.outside('models')"));
    }

    @Test
    void worksInADialogThatIsClosedAndOpenedAgain() {
        tab.open("<dialog id=dialog>" + Pages.trains("trains", "") + "</dialog>");
        tab.run("dialog.showModal()");
        flipsToTime("trains");
        tab.run("dialog.close(); dialog.showModal()");

        assertEquals("Time", tab.widget("trains").chosen());
        assertEquals(List.of(90L, 10L), tab.widget("trains").bars());
    }

    @Test
    void leavesAPageInDesignModeAlone() {
        tab.open("<main id=here></main>");
        tab.run("document.designMode = 'on'; here.innerHTML = watched.html(arguments[0])",
                Pages.trains("trains", ""));
        tab.clock().frame();

        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        assertTrue(tab.find("table").isDisplayed());
    }

    @Test
    void leavesWhatBecomesEditableAsItsAuthorWroteIt() {
        tab.open("<main id=here>" + Pages.trains("trains", "id=root") + "</main>");
        tab.run("here.contentEditable = 'true'; root.querySelector('td').textContent = '31'");
        tab.clock().frame();

        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        assertTrue(tab.find("table").isDisplayed());
        assertEquals(0, tab.number("document.querySelectorAll('[slot]').length"));
    }

    /** A page of an app gives way to another and comes back, the address with it. */
    @Test
    void followsAnAppFromPageToPageAndBack() {
        tab.open("<main id=here>" + Pages.MODELS + "</main>");
        String home = tab.text("location.pathname");
        tab.run("history.pushState({}, '', '/trains'); here.innerHTML = watched.html(arguments[0])",
                Pages.trains("trains", "data-permalink"));
        tab.clock().frame();
        assertEquals(true, tab.run("return weigh.get('models') === null"));
        flipsToTime("trains");
        assertEquals("/trains#weigh:trains=time", tab.text("location.pathname + location.hash"));

        tab.runLater("addEventListener('popstate', () => arguments[0](), {once: true}); history.back()");
        tab.run("here.innerHTML = watched.html(arguments[0])", Pages.MODELS);
        tab.clock().frame();
        assertEquals(home, tab.text("location.pathname + location.hash"));
        assertEquals("Production", tab.widget("models").chosen());
    }

    /** The browser keeps the page as it is, widget and all, and shows it again. */
    @Test
    void goesOnInAPageThatTheBrowserHasKept() {
        tab.open(Pages.MODELS);
        tab.run("addEventListener('pageshow', event => { window.kept = event.persisted })");
        tab.widget("models").flip("Capability");
        tab.clock().to(300);
        tab.browser().session().get(tab.site().put("other.html", "<!doctype html><title>Elsewhere</title>"));
        tab.browser().session().navigate().back();

        assertEquals(true, tab.run("return window.kept"), "the browser keeps pages");
        tab.clock().to(2000);
        assertEquals(List.of(58L, 95L), tab.widget("models").bars());
        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
        tab.widget("models").flip("Production");
        tab.clock().to(4000);
        assertEquals(List.of(92L, 41L), tab.widget("models").bars());
    }

    @Test
    void staysWhereItIsWhenAnAppMovesOn() {
        tab.open(Pages.MODELS);
        tab.widget("models").flip("Capability");
        tab.run("history.pushState({}, '', '/elsewhere')");
        tab.clock().to(1000);

        assertEquals("Capability", tab.widget("models").chosen());
        tab.widget("models").flip("Production");
        tab.widget("models").flip("Capability");
        assertEquals("/elsewhere#weigh:models=capability", tab.text("location.pathname + location.hash"));
    }

    @Test
    void comesBackWithItsChoiceWhenTheReaderReturns() {
        tab.open(Pages.MODELS);
        tab.widget("models").flip("Capability");
        tab.clock().to(1000);
        tab.browser().session().get(tab.site().put("other.html", "<!doctype html><title>Elsewhere</title>"));
        tab.browser().session().navigate().back();

        assertEquals("Capability", tab.widget("models").chosen());
        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
        tab.widget("models").flip("Production");
        assertEquals("production", tab.widget("models").api("metric"));
    }

    @Test
    void staysWithinItsColumn() {
        tab.open("<div id=column></div>");
        for (int width : List.of(280, 320, 600, 1200)) {
            tab.run("column.innerHTML = watched.html(arguments[0]); column.style.width = arguments[1] + 'px'",
                    Pages.MODELS, width);
            tab.clock().frame();

            assertTrue(tab.number("look.width('models')") <= width, width + " px");
            assertEquals(0, tab.number("look.outside('models')"), "parts that stick out at " + width + " px");
        }
    }

    private void flipsToTime(String id) {
        Figure figure = tab.widget(id);
        figure.flip("Time");
        tab.clock().to(800);
        assertEquals("Time", figure.chosen());
        assertEquals(List.of("90", "10"), figure.texts("value"));
        assertEquals(List.of(90L, 10L), figure.bars());
    }
}
