package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad root is one bad root: the others of its page are widgets as ever. */
@ExtendWith(InATab.class)
class BadRootTest {

    /** What a form has of its own, and a field's name may take from it. */
    private static final String NAMES =
            "contains hasAttribute getAttribute textContent querySelector children matches closest "
            + "shadowRoot attachShadow localName parentElement isConnected nodeType firstChild "
            + "childNodes style classList append slot hidden lang dispatchEvent isContentEditable "
            + "getAttributeNames querySelectorAll replaceWith parentNode part";
    private static final String NAMES_OF_LATE_FORMS =
            "contains hasAttribute textContent querySelector querySelectorAll matches parentNode "
            + "nodeType nextSibling localName slot children";

    private final Tab tab;

    BadRootTest(Tab tab) {
        this.tab = tab;
    }

    static List<String> names() {
        return Part.oneIn(4, List.of(NAMES.split(" ")), "names of a form's field");
    }

    static List<String> namesOfLateForms() {
        return Part.oneIn(4, List.of(NAMES_OF_LATE_FORMS.split(" ")), "names of a late form's field");
    }

    /** A form's fields stand in the place of the form's own properties and methods. */
    @ParameterizedTest
    @MethodSource("names")
    void letsAFormFieldHaveAnyName(String name) {
        tab.open("<form class=weigh id=form><input name=" + name + ">"
                + Pages.trains("inner", "").replaceAll("<.?div.*?>", "")
                + "</form><form><input name=" + name + ">" + Pages.trains("held", "") + "</form>"
                + Pages.trains("ways", ""));
        tab.complaints();

        assertEquals(List.of("30", "80"), tab.widget("ways").texts("value"));
        assertEquals(List.of("30", "80"), tab.widget("held").texts("value"));
        tab.run("document.querySelector('[data-weigh=ways] td').textContent = '31'");
        tab.clock().frame();
        tab.clock().pass(2000);
        assertEquals(List.of("31", "80"), tab.widget("ways").texts("value"));
        tab.complaints();
    }

    /** A form may come late, change, be in a root, and be what a script hands in. */
    @ParameterizedTest
    @MethodSource("namesOfLateForms")
    void goesOnWithFormsThatComeLate(String name) {
        tab.open("<main></main><template><form id=late><input name=" + name + ">" + Pages.trains("held", "")
                + "</form></template><div data-weigh=around><form><input name=" + name + "><table><tr><th>Way<th>Size"
                + "<tr><th>A<td>1<tr><th>B<td>2</table></form></div>" + Pages.trains("ways", ""));
        tab.complaints();

        tab.run("document.querySelector('main').append(document.querySelector('template').content)");
        tab.clock().frame();
        assertEquals(List.of("30", "80"), tab.widget("held").texts("value"));
        tab.run("document.querySelector('[data-weigh=held] td').textContent = '31'");
        tab.clock().frame();
        tab.clock().pass(2000);
        assertEquals(List.of("31", "80"), tab.widget("held").texts("value"));
        tab.run("weigh.get('held').remove()");
        assertEquals("1", tab.text("weigh.scan(document.getElementById('late')).length"));
        assertEquals(List.of("30", "80"), tab.widget("ways").texts("value"));
        assertEquals(true, tab.run("var root = document.querySelector('[data-weigh=around]');"
                + " return (root.shadowRoot ? root.shadowRoot.querySelector('.value') : root.querySelector('td'))"
                + ".getClientRects().length > 0"), "the widget or the table is seen");
        tab.complaints();
    }

    @Test
    void hearsAFormsColourArriveWhateverItsFields() {
        tab.site().put("slow.css", "form { color: red; transition: color 1ms } .on { color: blue }");
        tab.openLive("<link rel=stylesheet href=/slow.css><form id=form><input name=querySelector></form>"
                + Pages.trains("ways", ""));

        tab.runLater("const done = arguments[0]; form.addEventListener('transitionend', () => watched.frame(done));"
                + " watched.frame(() => form.classList.add('on'))");
        assertEquals(List.of(), tab.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructor", "__proto__", "children", "querySelector", "toString", "hasOwnProperty",
        "length"})
    void takesNamesThatAreAlsoProperties(String name) {
        tab.open(Pages.table(name, "", "<tr><th>Way<th>" + name + "<th>Time<tr><th>" + name
                + "<td>30<td>90<tr><th>Plane<td>80<td>10"));

        assertEquals(List.of(name, "Plane"), tab.widget(name).texts("name"));
        tab.widget(name).flip("Time");
        assertEquals("time", tab.widget(name).api("metric"));
        tab.widget(name).flip(name);
        assertEquals(name.toLowerCase().replace("_", "-").replaceAll("^-+|-+$", "").replaceAll("-+", "-"),
                tab.widget(name).api("metric"));
    }

    @Test
    void goesOnWhereArraysHaveBeenExtended() {
        tab.openFreely("<script>Array.prototype.more = function () {}; Object.prototype.extra = 1;</script>"
                + Pages.MODELS);

        assertEquals(List.of("92", "41"), tab.widget("models").texts("value"));
        tab.widget("models").flip("Capability");
        tab.clock().pass(2000);
        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
    }

    @Test
    void saysThatThePageHasAGlobalOfThatName() {
        tab.site().put("own.js", "window.weigh = {mine: true};");
        tab.openPage("<!doctype html><html lang=en><meta charset=utf-8><title>A</title><script src=/watch.js></script>"
                + "<script src=/own.js></script><script src=/weigh.js></script><body>" + Pages.MODELS, "");

        assertEquals("true", tab.text("weigh.mine"));
        assertEquals(1, tab.complaints().stream().filter(line -> line.contains("weigh:")).count());
    }

    @Test
    void keepsTheTableWhereShadowRootsAreClosed() {
        tab.site().put("closed.js", """
                const attach = Element.prototype.attachShadow;
                Element.prototype.attachShadow = function () { return attach.call(this, {mode: 'closed'}) };""");
        tab.openPage("<!doctype html><html lang=en><meta charset=utf-8><title>A</title><script src=/watch.js></script>"
                + "<script src=/closed.js></script><script src=/weigh.js></script><body>" + Pages.MODELS, "");

        assertEquals(true, tab.run("return document.querySelector('td').getClientRects().length > 0"));
        assertEquals(true, tab.run("return watched.complaints.splice(0).length <= 1"));
    }

    @Test
    void worksOnAPageOfXhtml() {
        String address = tab.site().put("page.xhtml", """
                <?xml version="1.0"?>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A</title>
                <script src="/watch.js"></script><script src="/look.js"></script>
                <script src="/weigh.js" defer="defer"></script></head><body>
                <div data-weigh="ways"><table><tbody><tr><th>Way</th><th>Size</th><th>Time</th></tr>
                <tr><th>Train</th><td>30</td><td>90</td></tr>
                <tr><th>Plane</th><td>80</td><td>10</td></tr>
                </tbody></table></div></body></html>""");
        tab.browser().session().get(address);

        assertEquals(List.of("30", "80"), tab.widget("ways").texts("value"));
        tab.widget("ways").flip("Time");
        assertEquals("time", tab.widget("ways").api("metric"));
    }

    @Test
    void asksNobodyForAnAccent() {
        tab.open("<table data-weigh=ways><tr><th>Way<th data-accent='url(//127.0.0.1:9/x.png)'>Size"
                + "<tr><th>A<td>1<tr><th>B<td>2</table>");

        assertEquals(List.of("warn: weigh: bad-value: accent=url(//127.0.0.1:9/x.png): the default holds <th>"),
                tab.complaints().stream().map(line -> line.replaceAll("[“”]", "")).toList());
        assertEquals("", tab.text("look.shadow('ways').querySelector('.metric').style.cssText"));
    }
}
