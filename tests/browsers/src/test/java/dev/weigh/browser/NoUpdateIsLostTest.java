package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page changes is shown, whatever its scripts do in the same breath. */
@ExtendWith(InATab.class)
class NoUpdateIsLostTest {

    private final Tab tab;

    NoUpdateIsLostTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void readsACellThatChangedBeforeAScan() {
        tab.open(Pages.trains("ways", ""));
        tab.run("document.querySelector('td').textContent = '77'; weigh.scan()");
        tab.clock().frame();
        tab.clock().pass(2000);

        assertEquals(List.of("77", "80"), tab.widget("ways").texts("value"));
    }

    @Test
    void findsTheRootThatAScanWasNotGiven() {
        tab.open("<p id=one></p><p id=other></p>".replace("p", "div"));
        tab.run("one.innerHTML = watched.html(arguments[0]); other.innerHTML = watched.html(arguments[1]);"
                + " weigh.scan(one)", Pages.trains("first", ""), Pages.trains("second", ""));
        tab.clock().frame();

        assertEquals(List.of("30", "80"), tab.widget("first").texts("value"));
        assertEquals(List.of("30", "80"), tab.widget("second").texts("value"));
    }

    @Test
    void readsWhatAListenerOfReadyEdits() {
        tab.open("<div id=here></div>");
        tab.run("addEventListener('weigh-ready', e => e.target.querySelector('td').textContent = '66', {once: true});"
                + " here.innerHTML = watched.html(arguments[0])", Pages.trains("ways", ""));
        tab.clock().frame();
        tab.clock().frame();
        tab.clock().pass(2000);

        assertEquals(List.of("66", "80"), tab.widget("ways").texts("value"));
    }

    @Test
    void readsWhatAListenerOfAProblemEdits() {
        tab.open("<div id=here></div>");
        tab.run("addEventListener('weigh-problem', e => e.detail.element.textContent = '5', {once: true});"
                + " here.innerHTML = watched.html(arguments[0])", Pages.table("ways", "",
                "<tr><th>Way<th>Time<tr><th>Train<td>3<tr><th>Plane<td>soon<tr><th>Ship<td>4"));
        tab.clock().frame();
        tab.clock().frame();
        tab.clock().pass(2000);

        assertEquals(List.of("3", "5", "4"), tab.widget("ways").texts("value"));
        assertEquals(1, tab.complaints().size());
    }

    @Test
    void tellsOfNewDataAndLetsItsBarsTravel() {
        tab.open(Pages.trains("ways", ""));
        tab.events();
        tab.run("document.querySelector('td').textContent = '50'");
        tab.clock().frame();

        assertEquals(List.of("changed ways: size by data"), tab.events());
        assertEquals(30L, tab.widget("ways").bars().get(0));
        tab.clock().pass(100);
        long way = tab.widget("ways").bars().get(0);
        assertEquals(true, 30 < way && way < 50, "on its way: " + way);
        tab.clock().pass(2000);
        assertEquals(50L, tab.widget("ways").bars().get(0));
    }

    /** It says nothing about the table: nothing is read, nothing drawn, and a flip arrives on its way. */
    @Test
    void drawsNothingAnewWhereAPageChangesAStyleOfTheRootAtEachFrame() {
        tab.open(Pages.trains("ways", "id=root"));
        tab.run("window.drawn = look.shadow('ways').querySelector('fieldset')");
        tab.widget("ways").flip("Time");
        for (int frame = 0; frame < 60; frame++) {
            tab.run("root.style.setProperty('--x', arguments[0]); root.style.top = arguments[0] + 'px'", frame);
            tab.clock().pass(16);
        }

        assertEquals(true, tab.run("return drawn === look.shadow('ways').querySelector('fieldset')"));
        assertEquals(List.of(90L, 10L), tab.widget("ways").bars());
    }

    @Test
    void keepsTheMotionOfAPageThatChangesATableAtEachFrame() {
        tab.open(Pages.trains("ways", "") + Pages.trains("others", ""));
        tab.widget("ways").flip("Time");
        for (int frame = 1; frame <= 50; frame++) {
            tab.run("document.querySelectorAll('#none, [data-weigh=others] td')[0].textContent = arguments[0]", frame);
            tab.clock().pass(16);
        }
        tab.clock().pass(100);

        assertEquals(List.of(90L, 10L), tab.widget("ways").bars());
    }

    @Test
    void letsAFlipArriveWhileItsOwnTableChanges() {
        tab.open(Pages.trains("ways", ""));
        tab.widget("ways").flip("Time");
        for (int frame = 1; frame <= 60; frame++) {
            tab.run("document.querySelector('tr:nth-child(2) td').textContent = 30 + arguments[0] % 2", frame);
            tab.clock().pass(16);
        }
        tab.clock().pass(1000);

        assertEquals("Time", tab.widget("ways").chosen());
        assertEquals(List.of(90L, 10L), tab.widget("ways").bars());
    }

    @Test
    void keepsWhatAReaderHasOpenedThroughAChangeOfTheTable() {
        tab.open(Pages.trains("ways", ""));
        tab.widget("ways").find("summary").click();
        tab.widget("ways").flip("Time");
        tab.run("document.querySelector('td').textContent = '50'");
        tab.clock().frame();

        assertEquals(true, tab.run("return look.shadow('ways').querySelector('details').open"));
        assertEquals("Time", tab.widget("ways").chosen());
    }

    @Test
    void keepsAReadersSelectionOfTextThroughAChangeOfTheTable() {
        tab.open("<p id=prose>Some words.</p>" + Pages.MODELS);
        tab.run("getSelection().selectAllChildren(prose)");
        tab.run("document.querySelector('td').textContent = '50'");
        tab.clock().frame();

        assertEquals("Some words.", tab.text("String(getSelection())"));
    }

    @Test
    void makesOneHostInARootThatCannotBeOneItself() {
        tab.open("<p-x data-weigh=ways data-contenders='Train; Plane' data-metrics='Size | Time'"
                + " data-scores='3; 8 | 9; 1'></p-x>");
        for (int frame = 0; frame < 4; frame++) {
            tab.clock().frame();
        }

        assertEquals(1, tab.number("document.querySelectorAll('[data-weigh-host]').length"));
        assertEquals(0, tab.clock().pendingFrames());
        tab.run("document.querySelector('p-x').setAttribute('data-scores', '4; 8 | 9; 1')");
        tab.clock().frame();
        tab.clock().pass(2000);
        assertEquals(List.of("4", "8"), tab.widget("ways").texts("value"));
        assertEquals(1, tab.number("document.querySelectorAll('[data-weigh-host]').length"));
    }
}
