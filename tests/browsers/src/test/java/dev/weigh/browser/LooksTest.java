package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.render.Rendered;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two metrics against each other, and all metrics at once: weigh-plus.js shows them, and a rendered page does. */
@ExtendWith(InATab.class)
class LooksTest {

    private static final String ASKED = "data-tradeoff='Seats | Range' data-all data-permalink";
    private static final String PLANES = Pages.table("planes", ASKED, """
            <tr><th>Plane</th><th>Seats</th><th>Range</th><th data-better=lower>Price</th></tr>
            <tr><th>Concorde</th><td>100</td><td>6667 km</td><td>€9</td></tr>
            <tr><th>A380</th><td>525</td><td>14,800 km</td><td>€12</td></tr>
            <tr><th>A350</th><td>325</td><td>15,000 km</td><td>€10</td></tr>
            """);
    private static final String TOLD = "Left to choose among: A380 and A350. "
            + "Beaten outright: Concorde (by A380 and A350).";
    /** Texts of the plot that is seen which lie over each other, over a point, or past an edge. */
    private static final String FAULTS = """
            const plot = [...look.shadow('many').querySelectorAll('.plot')].find(one => one.checkVisibility());
            const box = one => one.getBoundingClientRect();
            const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
              && a.top < b.bottom - 3 && b.top < a.bottom - 3;
            const points = [...plot.querySelectorAll('.point')], faults = [];
            const texts = points.map(point => [...point.querySelectorAll('text')]);
            const all = box(look.host('many'));
            texts.forEach((own, at) => own.forEach(text => {
              const name = text.textContent, room = box(text);
              if (room.left < all.left - 1 || room.right > all.right + 1) faults.push(name + ' past an edge');
              texts.forEach((others, to) => to > at && others.forEach(other => over(room, box(other))
                && faults.push(name + ' over ' + other.textContent)));
              plot.querySelectorAll('circle').forEach(point => over(room, box(point))
                && faults.push(name + ' over a point'));
            }));
            return points.length + ' ' + faults.join(', ');
            """;

    private final Tab tab;

    LooksTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void areChoicesBehindTheMetrics() {
        tab.openPlus(PLANES, "");
        Figure planes = tab.widget("planes");
        assertEquals(List.of("Seats", "Range", "Price", "Trade-off", "All at once"), planes.texts("metric"));

        planes.flip("Trade-off");

        assertEquals(TOLD, planes.verdict());
        assertEquals("tradeoff", planes.api("metric"));
        assertEquals(List.of("Concorde", "A380", "A350"), seen(".point text"));
        assertEquals(List.of("↑ Range (km), higher is better", "Seats, higher is better →"), planes.texts("axis"));
        assertTrue(tab.text("location.hash").endsWith("planes=tradeoff"), tab.text("location.hash"));
    }

    @Test
    void areHeard() {
        tab.openPlus(PLANES, "");
        Figure planes = tab.widget("planes");

        planes.flip("Trade-off");
        tab.clock().to(900);

        assertEquals("Trade-off: " + TOLD, planes.said());
        assertEquals("A380: Seats 525, Range 14,800 km, left to choose", tab.text(
                "look.shadow('planes').querySelector('.plots li').textContent"));
    }

    @Test
    void showAllMetricsAtOnceWithTheirLeaders() {
        tab.openPlus(PLANES, "#weigh:planes=all");
        Figure planes = tab.widget("planes");

        assertEquals("All at once", planes.chosen());
        assertEquals(List.of("100", "525", "325", "6667 km", "14,800 km", "15,000 km", "€9", "€12", "€10"),
                planes.texts("value"));
        assertEquals(3, planes.texts("leading").stream().filter(text -> text.matches("A380|A350|Concorde")).count());
    }

    @Test
    void leaveTheMetricsAsTheyWere() {
        tab.openPlus(PLANES, "#weigh:planes=tradeoff");
        Figure planes = tab.widget("planes");

        planes.flip("Range");
        tab.clock().to(900);

        assertEquals(List.of("6667 km", "14,800 km", "15,000 km"), planes.texts("value"));
        assertEquals(List.of(), seen(".point text"));
        assertEquals("[\"seats\",\"range\",\"price\"]", tab.text("JSON.stringify(weigh.get('planes').metrics)"));
    }

    @Test
    void haveAPlotOnPaperAndNothingTwice() {
        tab.openPlus(PLANES, "");
        tab.run("dispatchEvent(new Event('beforeprint'))");
        tab.browser().showPrint();

        assertEquals(List.of("Concorde", "A380", "A350"), seen(".point text"));
        assertEquals(9, tab.widget("planes").texts("value").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 40})
    void putNoNameOverAnother(int count) {
        StringBuilder rows = new StringBuilder("<tr><th>Name</th><th>Price ↓</th><th>Speed</th></tr>");
        for (int i = 0; i < count; i++) {
            rows.append("<tr><th>").append(i % 3 == 0 ? "Library " : i % 3 == 1 ? "Small engine " : "Mill ").append(i)
                    .append("<td>€").append(10 + i * 37 % 90).append("<td>").append(i * i * 7 % 101).append("</tr>");
        }
        tab.openPlus(Pages.table("many", "data-tradeoff='price | speed'", rows.toString()), "#weigh:many=tradeoff");

        for (int width : new int[] {250, 290, 479, 481, 767, 769, 1170}) {
            // As a reader sees it: once the page has been drawn at that width.
            tab.runLater("const done = arguments[1]; document.body.style.inlineSize = arguments[0] + 'px';"
                    + " watched.frame(() => watched.frame(done))", width);
            assertEquals(count + " ", tab.run(FAULTS), "at " + width);
        }
    }

    @Test
    void showWithoutAScript() {
        Rendered rendered = Rendered.of("<!doctype html><html lang=en><head><meta charset=utf-8><title>x</title>"
                + "<script src=/watch.js></script></head><body>" + PLANES + "</body></html>", true);
        rendered.sheets().forEach(tab.site()::put);
        tab.openPage(rendered.html(), "");
        String shadow = "document.querySelector('[data-weigh=planes]').shadowRoot";
        String plotted = "[..." + shadow + ".querySelectorAll('.point text')].filter(one => one.checkVisibility("
                + "{visibilityProperty: true})).map(one => one.textContent).join()";
        assertEquals("", tab.text(plotted));

        tab.run(shadow + ".querySelector('[value=tradeoff]').click()");

        assertEquals("Concorde,A380,A350", tab.text(plotted));
        assertEquals(TOLD, tab.text(shadow + ".querySelector('#p3 slot').textContent")
                .replace('\u202f', ' '));
    }

    /** The texts that can be seen of what a selector means. */
    @SuppressWarnings("unchecked")
    private List<String> seen(String selector) {
        return (List<String>) tab.run("return [...look.shadow('planes').querySelectorAll(arguments[0])].filter("
                + "one => one.checkVisibility({visibilityProperty: true})).map(one => one.textContent)", selector);
    }
}
