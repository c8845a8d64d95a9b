package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.render.Rendered;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pages that the tools have rendered: they flip without a script, and the script takes them over. */
@ExtendWith(InATab.class)
class RenderedTest {

    private static final String LIST = """
            <div data-weigh=list data-title="Two ways to Rome" data-start=time>
              <p>One above the table.</p>
              <table><tr><th>Way<th>Size<th>Time<tr><th>Train<td>30<td>90<tr><th>Plane<td>80<td>10</table>
              <ul><li><b>Size</b>: the plane is larger.</li><li><b>Time</b>: the train <i>wins</i>.</li></ul>
            </div>
            """;
    private static final String FIGURE = """
            <figure data-weigh=figure><table>
              <tr><th>Way<th>Size<th>Time<tr><th>Train<td>30<td>90<tr><th>Plane<td>80<td>10</table>
              <p data-verdict-for=size>The plane is larger.</p>
              <p data-verdict-for=time>The train wins.</p></figure>
            """;
    private static final String CHANGE = """
            <div data-weigh=change data-title="Change" data-order=best data-scheme=dark>
              <table><tr><th>Year<th>Up<th>Down<tr><th>One<td>-20<td>5<tr><th>Two<td>40<td>-60</table>
            </div>
            """;
    private static final String ALL = Pages.MODELS + LIST + FIGURE + CHANGE;

    private final Tab tab;

    RenderedTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void flipsWithoutAScriptUnderAStrictPolicy() {
        open(ALL, true);

        assertEquals("production: Small specialized model 92, Large general model 41:"
                + " In production the small model comes out ahead.", shown("models"));
        choose("models", "Capability");
        assertEquals("capability: Small specialized model 58, Large general model 95:"
                + " The large model wins: see the board."
                + " ⇄ on Production it was Small specialized model", shown("models"));
        choose("list", "Size");
        assertEquals("size: Train 30, Plane 80: Size: the plane is larger.", shown("list"));
        choose("figure", "Time");
        assertEquals("time: Train 90, Plane 10: The train wins.", shown("figure"));
        choose("change", "Down");
        assertEquals("down: One 5, Two -60: One leads on Down at 5, ahead of Two at -60. ⇄ on Up it was Two",
                shown("change"));
    }

    @Test
    void flipsByKeysWithoutAScript() {
        open(Pages.MODELS, true);
        tab.run("rendered.shadow('models').querySelector('input:checked').focus()");

        tab.press(Keys.ARROW_LEFT);

        assertTrue(shown("models").startsWith("capability: "), shown("models"));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 760})
    void isTakenOverInItsPlace(int width) {
        open(ALL, true);
        tab.run("document.body.style.inlineSize = arguments[0] + 'px'", width);
        Object before = tab.run("return rendered.boxes()");

        take();

        assertEquals(before, tab.run("return rendered.boxes()"));
        assertEquals(List.of(92L, 41L), tab.widget("models").bars());
    }

    @Test
    @OnlyIn(value = "chromium", because = "only Chromium says what has shifted")
    void shiftsNothing() {
        open(ALL, true);
        tab.run("""
                window.shifts = [];
                new PerformanceObserver(list => shifts.push(...list.getEntries().map(one => one.value)))
                  .observe({type: 'layout-shift', buffered: true})""");

        take();
        tab.runLater("const done = arguments[0]; watched.frame(() => watched.frame(() => done()))");

        assertEquals(List.of(), tab.run("return shifts"));
    }

    @Test
    void keepsWhatAReaderHasChosen() {
        open(ALL, true);
        choose("models", "Capability");
        tab.run("rendered.shadow('models').querySelector('details').open = true");
        tab.run("rendered.shadow('list').querySelector('input:checked').focus()");

        take();

        assertEquals("Capability", tab.widget("models").chosen());
        assertEquals(List.of(58L, 95L), tab.widget("models").bars());
        assertEquals(true, tab.run("return look.shadow('models').querySelector('details').open"));
        assertEquals("time", tab.text("look.shadow('list').activeElement.value"));
    }

    @Test
    void isLeftAsItsAuthorWroteIt() {
        open(LIST + FIGURE, true);
        take();
        tab.run("for (const id of ['list', 'figure']) weigh.get(id).remove()");

        assertEquals(0L, tab.number("document.querySelectorAll('[slot], [hidden], [data-weigh-host]').length"));
    }

    /** With the stylesheet in the page the widget is the same. */
    @Test
    void looksTheSameWithItsStylesInThePage() {
        open(ALL, true);
        Object linked = tab.run("return rendered.boxes()");
        open(ALL, false);

        assertEquals(linked, tab.run("return rendered.boxes()"));
    }

    private void open(String body, boolean isLinked) {
        Rendered rendered = Rendered.of("<!doctype html><html lang=en><head><meta charset=utf-8><title>x</title>"
                + (isLinked ? "" : "<link rel=icon href=data:,>")
                + "<script src=/watch.js></script><script src=/look.js></script><script src=/clock.js></script>"
                + "<script src=/rendered.js></script></head><body>" + body + "</body></html>", isLinked);
        rendered.sheets().forEach((name, css) -> tab.site().put(name, css));
        tab.site().putOwn("rendered.js");
        if (isLinked) {
            tab.openPage(rendered.html(), "");
        } else {
            tab.openFreePage(rendered.html());
        }
    }

    /** Has the script take the page over. */
    private void take() {
        tab.runLater("rendered.take(arguments[0])");
    }

    private void choose(String id, String metric) {
        tab.run("rendered.label(arguments[0], arguments[1]).click()", id, metric);
    }

    private String shown(String id) {
        return tab.text("rendered.shown(arguments[0])", id);
    }
}
