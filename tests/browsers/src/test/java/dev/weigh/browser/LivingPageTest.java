package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages change after they are loaded, and their widgets with them. */
@ExtendWith(InATab.class)
class LivingPageTest {

    private final Tab tab;

    LivingPageTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void startsWhatIsInsertedLater() {
        tab.open("<main id=here></main>");
        tab.run("here.innerHTML = watched.html(arguments[0])", Pages.trains("trains", ""));
        tab.clock().frame();

        assertEquals(List.of("30", "80"), tab.widget("trains").texts("value"));
        assertEquals(List.of("ready trains: size by script"), tab.events());
    }

    @Test
    void startsARootWhenItsTableArrives() {
        tab.open("<main id=here></main>");
        tab.run("""
                const root = document.createElement('div'), box = document.createElement('div');
                root.dataset.weigh = 'trains';
                root.id = 'root';
                here.append(root);
                box.innerHTML = watched.html(arguments[0]);
                window.table = box.querySelector('table');""", Pages.trains("other", ""));
        tab.clock().frame();
        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        assertEquals(1, tab.complaints().size());

        tab.run("root.append(table)");
        tab.clock().frame();

        assertEquals(List.of("30", "80"), tab.widget("trains").texts("value"));
    }

    @Test
    void startsAnElementThatBecomesARoot() {
        tab.open("<div id=here><table><tr><th>Way<th>Time<tr><th>Train<td>3<tr><th>Plane<td>2</table></div>");
        tab.run("here.setAttribute('data-weigh', 'ways')");
        tab.clock().frame();

        assertEquals(List.of("3", "2"), tab.widget("ways").texts("value"));
    }

    @Test
    void stopsARootThatSaysNo() {
        tab.open(Pages.trains("trains", "id=here"));
        tab.run("here.setAttribute('data-weigh', 'off')");
        tab.clock().frame();

        assertEquals(true, tab.run("return weigh.get(here) === null"));
        assertEquals(true, tab.run("return here.querySelector('table').checkVisibility()"));
    }

    @Test
    void forgetsWhatIsRemoved() {
        tab.open(Pages.trains("trains", "id=here") + Pages.trains("other", ""));
        tab.widget("trains").flip("Time");
        tab.clock().to(100);
        tab.run("here.remove()");
        tab.clock().to(116);
        tab.clock().to(132);

        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        assertEquals(0, tab.clock().pendingFrames());
        tab.clock().to(2000);
        assertEquals(0, tab.clock().pendingTimers());
        assertEquals("size", tab.widget("other").api("metric"));
    }

    @Test
    void goesOnWhereItIsMoved() {
        tab.open(Pages.trains("trains", "id=root") + "<aside id=aside></aside>");
        tab.widget("trains").flip("Time");
        tab.clock().to(1000);
        tab.run("aside.append(root)");
        tab.clock().frame();

        assertEquals("Time", tab.widget("trains").chosen());
        assertEquals(List.of("90", "10"), tab.widget("trains").texts("value"));
        tab.widget("trains").flip("Size");
        tab.clock().to(2000);
        assertEquals(List.of("30", "80"), tab.widget("trains").texts("value"));
        assertEquals(1, tab.number("root.shadowRoot.querySelectorAll('fieldset').length"));
    }

    @Test
    void makesAClonesWidgetItsOwn() {
        tab.open(Pages.trains("trains", "id=root") + "<aside id=aside></aside>");
        tab.widget("trains").flip("Time");
        tab.clock().to(1000);
        tab.run("const twin = root.cloneNode(true); twin.id = twin.dataset.weigh = 'twin'; "
                + "aside.append(twin)");
        tab.clock().frame();

        assertEquals(List.of("30", "80"), tab.widget("twin").texts("value"));
        tab.widget("twin").flip("Time");
        tab.widget("trains").flip("Size");
        assertEquals("time", tab.widget("twin").api("metric"));
        assertEquals("size", tab.widget("trains").api("metric"));
    }

    @Test
    void makesACloneOfAListsVerdictWork() {
        tab.open("""
                <div data-weigh=ways id=root>
                  <table>
                    <tr><th>Way<th>Size<th>Time
                    <tr><th>Train<td>3<td>9
                    <tr><th>Plane<td>8<td>1
                  </table>
                  <ul><li><b>Size</b>: small.<li><b>Time</b>: fast.</ul>
                </div>
                <aside id=aside></aside>""");
        tab.run("const twin = root.cloneNode(true); twin.id = twin.dataset.weigh = 'twin'; "
                + "aside.append(twin)");
        tab.clock().frame();

        assertEquals(tab.widget("ways").verdict(), tab.widget("twin").verdict());
        tab.widget("twin").flip("Time");
        tab.widget("ways").flip("Time");
        assertEquals(tab.widget("ways").verdict(), tab.widget("twin").verdict());
    }

    @Test
    void readsTheTableAgainInTheNextFrameAndKeepsTheMetricAndTheFocus() {
        tab.open(Pages.trains("trains", ""));
        Figure trains = tab.widget("trains");
        trains.flip("Time");
        tab.clock().to(1000);
        tab.run("const rows = document.querySelectorAll('tr'); rows[1].cells[2].textContent = '45';"
                + " rows[2].cells[0].firstChild.data = 'Ship'");
        tab.clock().frame();

        assertEquals("Time", trains.chosen());
        assertEquals("m1", tab.text("look.shadow('trains').activeElement.id"));
        assertEquals(List.of("Train", "Ship"), trains.texts("name"));
        assertEquals(List.of("45", "10"), trains.texts("value"));
        assertEquals(List.of(45L, 10L), trains.bars());
        trains.flip("Size");
        tab.clock().to(2000);
        assertEquals(List.of("30", "80"), trains.texts("value"));
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    void readsAnAttributeAgain() {
        tab.open(Pages.trains("trains", ""));
        tab.run("document.querySelectorAll('th')[1].setAttribute('data-max', '200')");
        tab.clock().frame();
        assertEquals(List.of(15L, 40L), tab.widget("trains").bars());

        tab.run("document.querySelector('[data-weigh]').setAttribute('data-order', 'best')");
        tab.clock().frame();
        assertEquals(List.of("Plane", "Train"), tab.widget("trains").texts("name"));
    }

    @Test
    void readsAVerdictAgain() {
        tab.open(Pages.MODELS);
        tab.run("document.querySelector('[data-verdict-for=production]').textContent = 'It depends.'");
        tab.clock().frame();
        assertEquals("It depends.", tab.widget("models").verdict());

        tab.run("document.querySelector('[data-verdict-for=production]').remove()");
        tab.clock().frame();
        assertEquals("Small specialized model leads on Production at 92, ahead of Large general model at 41.",
                tab.widget("models").verdict());
    }

    @Test
    void doesNotWakeItself() {
        tab.open(Pages.MODELS + Pages.trains("trains", ""));
        tab.widget("models").flip("Capability");
        tab.clock().to(1000);
        tab.clock().to(2000);

        assertEquals(0, tab.clock().pendingFrames() + tab.clock().pendingTimers());
    }

    @Test
    void watchesAShadowRootThatItIsGiven() {
        tab.open("<section id=outer></section>");
        tab.run("window.shadow = outer.attachShadow({mode: 'open'}); weigh.scan(shadow);"
                + " shadow.innerHTML = watched.html(arguments[0])", Pages.trains("trains", ""));
        tab.clock().frame();

        assertEquals("trains", tab.text("weigh.get(shadow.querySelector('[data-weigh]')).id"));
    }
}
