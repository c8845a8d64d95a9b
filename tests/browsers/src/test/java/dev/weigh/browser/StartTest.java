package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever an author puts the script, and however often, each root becomes a widget once. */
@ExtendWith(InATab.class)
class StartTest {

    private static final String WATCH = "<script src=/watch.js></script><script src=/look.js></script>";

    private final Tab tab;

    StartTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script src=/weigh.js></script>", "<script src=/weigh.js defer></script>",
        "<script src=/weigh.js async></script>", "<script src=/weigh.js type=module></script>"})
    void startsFromTheHead(String script) {
        openWith(script, "");

        assertEquals(List.of("ready models: production by script"), tab.events());
        assertEquals(List.of("92", "41"), tab.widget("models").texts("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script src=/weigh.js></script>", "<script src=/weigh.js defer></script>",
        "<script src=/weigh.js async></script>", "<script src=/weigh.js type=module></script>",
        "<script src=/weigh.js></script><script src=/weigh.js type=module></script>"})
    void startsFromTheEndOfTheBody(String script) {
        openWith("", script);

        assertEquals(List.of("ready models: production by script"), tab.events());
    }

    @Test
    void startsWhenItIsInsertedAfterAllIsLoaded() {
        openWith("", "");
        tab.runLater("""
                const script = document.createElement('script'), done = arguments[0];
                script.src = watched.address('/weigh.js');
                script.onload = () => done();
                document.head.append(script);""");

        assertEquals(List.of("ready models: production by script"), tab.events());
    }

    @Test
    void doesNothingTheSecondTime() {
        openWith("<script src=/weigh.js></script><script src=/weigh.js?again defer></script>",
                "<script src=/weigh.js></script>");

        assertEquals(List.of("ready models: production by script"), tab.events());
        tab.widget("models").flip("Capability");
        assertEquals(List.of("change models: capability by reader", "changed models: capability by reader"),
                tab.events());
    }

    @Test
    void isNotStoppedByAnElementOfItsName() {
        openWith("<script src=/weigh.js defer></script>",
                "<p id=weigh>Weigh anchor!</p><form name=weigh></form>");

        assertEquals(List.of("ready models: production by script"), tab.events());
        assertEquals("production", tab.widget("models").api("metric"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "false"})
    void leavesARootThatSaysNo(String no) {
        tab.open(Pages.trains(no, "id=here"));

        assertEquals(true, tab.run("return here.shadowRoot === null && weigh.get(here) === null"));
    }

    @Test
    void waitsForThePageWhereTheAuthorSaysSo() {
        openWith("<script src=/weigh.js data-weigh-auto=off></script>", "");

        assertEquals(List.of(), tab.events());
        assertEquals(1, tab.number("weigh.scan().length"));
    }

    @Test
    void takesDefaultsFromItsOwnElement() {
        openWith("<script src=/weigh.js defer data-weigh-motion=none></script>", "");

        tab.widget("models").flip("Capability");

        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
    }

    @Test
    void leavesTemplatesAndEditorsAlone() {
        tab.open("<template>" + Pages.trains("one", "") + "</template>"
                + "<div contenteditable>" + Pages.trains("two", "")
                + "</div><div class=weigh>No table here.</div>");

        assertEquals(List.of(), tab.events());
        assertEquals(true, tab.run("return weigh.get('one') === null && weigh.get('two') === null"));
    }

    @Test
    void makesAWidgetOfATableWithTheClass() {
        tab.open("<table class=weigh id=ways>"
                + "<tr><th>Way<th>Time<tr><th>Train<td>3<tr><th>Plane<td>2</table>");

        assertEquals(List.of("3", "2"), tab.widget("ways").texts("value"));
    }

    private void openWith(String head, String end) {
        tab.openPage("<!doctype html><html lang=en><head><meta charset=utf-8><title>A page</title>" + WATCH
                + head
                + "</head><body>" + Pages.MODELS + end + "</body></html>", "");
    }
}
