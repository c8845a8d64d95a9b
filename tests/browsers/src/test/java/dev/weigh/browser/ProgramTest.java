package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs load the script, scan trees, hold widgets and let them go. */
@ExtendWith(InATab.class)
class ProgramTest {

    private final Tab tab;

    ProgramTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void isLoadedByImport() {
        tab.openPage("<!doctype html><html lang=en><meta charset=utf-8><title>A</title><script src=/watch.js></script>"
                + "<script src=/look.js></script><body>" + Pages.MODELS, "");
        tab.runLater("const done = arguments[0]; import('/weigh.js').then(done, done)");

        assertEquals(List.of("92", "41"), tab.widget("models").texts("value"));
        // No element of the page names what import() loads.
        tab.run("performance.clearResourceTimings()");
    }

    @Test
    void isLoadedByEval() throws Exception {
        tab.openFreePage("<!doctype html><html lang=en><meta charset=utf-8><title>A</title>"
                + "<link rel=icon href=data:,><script src=/watch.js></script><script src=/look.js></script><body>"
                + Pages.MODELS);
        tab.run("(0, eval)(arguments[0])", Site.script());

        assertEquals(List.of("92", "41"), tab.widget("models").texts("value"));
    }

    @Test
    void doesNothingWhereThereIsNoWindow() throws Exception {
        tab.openFreePage("<!doctype html><title>A</title><link rel=icon href=data:,><script src=/watch.js></script>");

        assertEquals("done", tab.runLater("""
                const [script, done] = arguments, blob = new Blob([script + '\\npostMessage("done")']);
                const worker = new Worker(URL.createObjectURL(blob));
                worker.onmessage = e => done(e.data);
                worker.onerror = e => { done(e.message); e.preventDefault() };""", Site.script()));
    }

    @Test
    void scansTheElementItself() {
        tab.open("<div id=here></div>");
        tab.run("here.innerHTML = watched.html(arguments[0])", Pages.trains("ways", ""));

        assertEquals(1, tab.number("weigh.scan(document.querySelector('[data-weigh]')).length"));
    }

    @Test
    void givesOneObjectForOneWidget() {
        tab.open(Pages.trains("ways", ""));
        assertEquals(true, tab.run("window.one = weigh.get('ways');"
                + " return one === weigh.get(document.querySelector('[data-weigh]'))"));
        tab.run("document.querySelector('td').textContent = '50'");
        tab.clock().frame();

        assertEquals(true, tab.run("return one === weigh.get('ways') && one.metric == 'size'"));
    }

    @Test
    void makesAWidgetOfARemovedOneAgainWhereItIsScanned() {
        tab.open(Pages.trains("ways", "id=root"));
        tab.run("weigh.get('ways').remove()");
        assertEquals(true, tab.run("return weigh.get('ways') === null && root.getAttributeNames().length == 2"));

        assertEquals(1, tab.number("weigh.scan(root).length"));
        assertEquals(List.of("30", "80"), tab.widget("ways").texts("value"));
    }

    @Test
    void holdsNoElementThatItWasGivenToScan() {
        tab.open("<div id=here></div>" + Pages.trains("ways", ""));
        tab.run("""
                window.calls = 0;
                for (let i = 0; i < 300; i++) {
                  const one = document.createElement('div');
                  here.append(one);
                  weigh.scan(one);
                  one.remove();
                  one.querySelectorAll = all => { calls++; return [] };
                }""");
        tab.clock().frame();
        tab.run("document.querySelector('[data-weigh=ways] td').textContent = '40'");
        tab.clock().frame();

        assertEquals(0, tab.number("calls"), "removed elements that are looked into again");
    }

    /** A theme's class on the page's root is set often, and says nothing of what is below it. */
    @Test
    void looksForNoRootsWhereAClassElsewhereChanges() {
        // By a script of the page's own: what a driver's script leaves there is not the page's for long in Firefox.
        tab.site().put("asked.js", "const own = document.querySelectorAll;"
                + " document.querySelectorAll = function(all) { window.asked++; return own.call(this, all) }");
        tab.open("<script src=/asked.js></script>" + Pages.trains("ways", "") + "<p id=other></p>");
        tab.run("""
                window.asked = 0;
                document.documentElement.classList.toggle('scrolled');
                document.body.classList.toggle('menu-open');
                other.className = 'a';""");
        tab.clock().frame();
        assertEquals(0, tab.number("asked"), "times that all of the page was looked through");

        tab.run("other.innerHTML = watched.html(arguments[0])", Pages.trains("late", ""));
        tab.clock().frame();
        assertEquals(1, tab.number("asked"));
        assertEquals(List.of("30", "80"), tab.widget("late").texts("value"));
    }
}
