package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other scripts own the page too: they write it anew, copy it, move it, and know nothing of widgets. */
@ExtendWith(InATab.class)
class RerenderTest {

    private static final String CARGO =
            "<tr><th>Way</th><th>Size</th><th>Time</th></tr><tr><th>Ship</th><td>7</td><td>1</td></tr>"
                    + "<tr><th>Van</th><td>2</td><td>5</td></tr>";

    private final Tab tab;

    RerenderTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void startsAnewWhereTheParentIsWrittenFromText() {
        tab.open("<main id=here>" + Pages.trains("trains", "") + "</main>");
        tab.widget("trains").flip("Time");
        tab.clock().to(400);
        tab.run("here.innerHTML = watched.html(arguments[0])", Pages.trains("trains", ""));
        tab.clock().frame();
        tab.clock().to(2000);

        showsSizes("trains");
        assertEquals("trains", tab.text("here.firstElementChild.shadowRoot && weigh.get('trains').id"));
        assertEquals(0, tab.clock().pendingFrames() + tab.clock().pendingTimers());
        flipsToTime("trains");
    }

    /** As scripts do that keep a page as text: what the widget has written on the author's parts is in it. */
    @Test
    void startsAnewFromItsOwnPageAsText() {
        tab.open("<main id=here>" + Pages.MODELS + lists("ways") + "</main>");
        String verdict = tab.widget("ways").verdict();
        tab.run("here.innerHTML = watched.html(here.innerHTML)");
        tab.clock().frame();

        assertEquals(List.of("92", "41"), tab.widget("models").texts("value"));
        assertEquals("In production the small model comes out ahead.", tab.widget("models").verdict());
        assertEquals(verdict, tab.widget("ways").verdict());
        tab.widget("ways").flip("Time");
        assertEquals("Time: fast.", tab.widget("ways").verdict());
    }

    @Test
    void showsTheChildrenThatReplaceItsOwn() {
        tab.open(Pages.trains("trains", "id=root"));
        tab.run("root.innerHTML = watched.html(arguments[0])", "<table>" + CARGO + "</table>");
        tab.clock().frame();

        assertEquals(List.of("Ship", "Van"), tab.widget("trains").texts("name"));
        assertEquals(1, tab.number("root.shadowRoot.querySelectorAll('fieldset').length"));
        assertFalse(tab.find("table").isDisplayed(), "the table lies under \"Show the data\"");
    }

    @Test
    void showsTheTableThatReplacesARootOfItsOwn() {
        tab.open("<main id=here><table id=root data-weigh=ways>" + CARGO + "</table></main>");
        tab.run("here.innerHTML = watched.html(arguments[0])",
                "<table id=root data-weigh=ways>" + CARGO.replace("Ship", "Bus") + "</table>");
        tab.clock().frame();

        assertEquals(List.of("Bus", "Van"), tab.widget("ways").texts("name"));
        assertEquals(1, tab.number("document.querySelectorAll('[data-weigh-host]').length"));
    }

    /** A virtual DOM sets what differs from its own idea of the page, and takes away what isn't in it. */
    @Test
    void survivesARenderThatSetsAttributesOneByOne() {
        tab.open(Pages.trains("trains", "id=root class=card"));
        tab.widget("trains").flip("Time");
        tab.clock().to(1000);
        tab.run("""
                root.setAttribute('class', 'card is-active');
                root.setAttribute('data-weigh', 'trains');
                root.removeAttribute('style');
                for (const child of root.children) child.removeAttribute('slot');
                root.querySelectorAll('td')[0].textContent = '35';""");
        tab.clock().frame();

        assertEquals("Time", tab.widget("trains").chosen());
        assertEquals(List.of("90", "10"), tab.widget("trains").texts("value"));
        assertFalse(tab.find("table").isDisplayed(), "the table lies under \"Show the data\"");
        tab.widget("trains").flip("Size");
        tab.clock().to(2000);
        assertEquals(List.of("35", "80"), tab.widget("trains").texts("value"));
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    void goesByItsNewIdWhereAScriptChangesIt() {
        tab.open(Pages.trains("trains", "id=root"));
        tab.run("root.dataset.weigh = 'rails'");
        tab.clock().frame();

        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        flipsToTime("rails");
    }

    @Test
    void givesACloneOfALiveRootAnIdOfItsOwn() {
        tab.open(Pages.trains("trains", "id=root") + "<aside id=aside></aside>");
        tab.widget("trains").flip("Time");
        tab.clock().to(1000);
        tab.run("aside.append(root.cloneNode(true))");
        tab.clock().frame();

        assertEquals("trains-2", tab.text("weigh.get(aside.firstElementChild).id"));
        showsSizes("trains-2");
        assertEquals("Time", tab.widget("trains").chosen());
        tab.widget("trains-2").flip("Time");
        tab.widget("trains-2").flip("Size");
        assertEquals("Time", tab.widget("trains").chosen());
        List<String> said = tab.complaints();
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("duplicate-id"), said.get(0));
    }

    @Test
    void showsAllThatItsAuthorWroteWhereAClonesWidgetIsTakenBack() {
        tab.open("<main id=here>" + lists("ways") + "</main><aside id=aside></aside>");
        tab.run("const twin = here.firstElementChild.cloneNode(true); twin.dataset.weigh = 'twin'; "
                + "aside.append(twin)");
        tab.clock().frame();
        assertEquals("Size: small.", tab.widget("twin").verdict());
        tab.run("weigh.get('twin').remove()");

        // What stands between cells is up to the driver.
        String seen = tab.find("aside").getText().replaceAll("\\s", "");
        assertTrue(List.of("Twoways", "Train39", "Size:small.", "Time:fast.").stream()
                .allMatch(seen::contains), seen);
    }

    @Test
    void makesOneWidgetOfAClonedTableThatHasAHost() {
        tab.open("<main id=here><table data-weigh=ways>" + CARGO + "</table></main><aside id=aside></aside>");
        tab.run("const twin = here.cloneNode(true); twin.querySelector('[data-weigh]').dataset.weigh = 'twin';"
                + " aside.append(...twin.childNodes)");
        tab.clock().frame();

        assertEquals(List.of("7", "2"), tab.widget("twin").texts("value"));
        assertEquals(1, tab.number("aside.querySelectorAll('[data-weigh-host]').length"));
    }

    @Test
    void movesWithinItsPageWhileItTravels() {
        tab.open(Pages.trains("trains", "id=root") + "<aside id=aside></aside>");
        tab.widget("trains").flip("Time");
        tab.clock().to(300);
        tab.run("aside.append(root)");
        tab.clock().to(350);
        tab.clock().to(2000);

        assertEquals(List.of("90", "10"), tab.widget("trains").texts("value"));
        assertEquals(List.of(90L, 10L), tab.widget("trains").bars());
        assertEquals(List.of("ready trains: size by script", "change trains: time by reader",
                "changed trains: time by reader"), tab.events());
    }

    @Test
    void comesBackWhereItIsTakenOutAndPutBackLater() {
        tab.open("<main id=here>" + Pages.trains("trains", "id=root") + "</main>");
        tab.run("window.kept = root; root.remove()");
        tab.clock().frame();
        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        tab.run("here.append(kept)");
        tab.clock().frame();

        showsSizes("trains");
        flipsToTime("trains");
    }

    @Test
    void worksOnceATemplatesContentIsInserted() {
        tab.open("<template id=later>" + Pages.trains("trains", "") + "</template><main id=here></main>");
        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        assertEquals("", tab.text("later.content.querySelector('[slot]') ?? ''"));

        tab.run("here.append(later.content.cloneNode(true))");
        tab.clock().frame();

        flipsToTime("trains");
    }

    private void showsSizes(String id) {
        assertEquals("Size", tab.widget(id).chosen());
        assertEquals(List.of("30", "80"), tab.widget(id).texts("value"));
        assertEquals(List.of(30L, 80L), tab.widget(id).bars());
    }

    private void flipsToTime(String id) {
        tab.widget(id).flip("Time");
        tab.clock().pass(800);
        assertEquals("Time", tab.widget(id).chosen());
        assertEquals(List.of("90", "10"), tab.widget(id).texts("value"));
    }

    private static String lists(String id) {
        return "<div data-weigh=" + id + "><p>Two ways</p><table><tr><th>Way<th>Size<th>Time<tr><th>Train<td>3<td>9"
                + "<tr><th>Plane<td>8<td>1</table><ul><li><b>Size</b>: small.<li><b>Time</b>: fast.</ul></div>";
    }
}
