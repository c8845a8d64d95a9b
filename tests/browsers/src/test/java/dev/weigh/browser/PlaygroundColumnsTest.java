package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beside each column stands how it was understood, as weigh explain says it; each can be overruled, in the markup. */
class PlaygroundColumnsTest extends PlaygroundCase {

    private static final String LAMPS = """
            #;Lamp;Maker;Light;Latency (ms);Version;Load
            1;Torch;Ada;250;1,234;1.2.3;3 kg
            2;Lantern;Ada;DNF;900;1.10.0;5 litres
            3;Candle;Bo;13;800;2.0.0;7 kg
            """;

    PlaygroundColumnsTest(Tab tab) {
        super(tab);
    }

    @BeforeEach
    void paste() {
        page.paste(LAMPS);
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void saysHowEachColumnWasTaken() {
        assertEquals(List.of("No metric: counts the rows.", "Names what is compared.",
                "No metric: the most of it are words, or names with digits.",
                "Metric: higher is better, as nothing says otherwise. Read 2 of 3, no single number in "
                + "\u201cDNF\u201d.",
                "Metric in ms: lower is better, by a word of its label. Read 3 of 3.",
                "No metric: versions or addresses.",
                "No metric: units that can't be brought to one: \u201c7 kg\u201d, \u201c5 litres\u201d."),
                tab.run("return [...document.querySelectorAll('.taken')].map(one => one.textContent)"));
        assertEquals("lower, by a word of its label",
                tab.text("document.querySelector('#metric-4-better option').textContent"));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void takesAnotherDirection() {
        page.choose("#metric-4-better", "none");

        assertTrue(page.value("#markup").contains("<th data-better=\"none\">Latency (ms)</th>"), page.value("#markup"));
        assertEquals("Metric in ms: neither is better, as its header or you say. Read 3 of 3.", taken(4));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void takesNoMetric() {
        page.click("#metric-4-shown");

        assertTrue(page.value("#markup").contains(" data-metrics=\"Light | Load\""), page.value("#markup"));
        assertEquals("No metric: left out.", taken(4));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void takesAnotherUnitAndAnotherMark() {
        tab.run("document.querySelectorAll('#metrics details').forEach(one => one.open = true)");
        page.type("#metric-3-unit", "lumens");
        page.choose("#decimal", "comma");
        page.settle();

        assertTrue(page.value("#markup").contains("<th data-unit=\"lumens\">Light</th>"), page.value("#markup"));
        assertTrue(page.value("#markup").contains(" data-decimal=\"comma\""), page.value("#markup"));
        assertEquals("Metric in lumens: higher is better, as nothing says otherwise. Read 2 of 3, no single number in "
                + "\u201cDNF\u201d.", taken(3));
    }

    @Test
    void takesAColumnForAMetricAndKeepsTheFocus() {
        choose("#column-6-as", "metric");

        assertTrue(page.value("#markup").contains("data-metric=\"metric-7\""), page.value("#markup"));
        assertEquals("column-6-as", tab.text("document.activeElement.id"));
        choose("#column-6-as", "");
        assertTrue(!page.value("#markup").contains("data-metric="), page.value("#markup"));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void takesAColumnForANameAsWell() {
        choose("#column-2-as", "name");

        assertTrue(page.value("#markup").contains(" data-names=\"Lamp | Maker\""), page.value("#markup"));
        assertEquals("column-2-as", tab.text("document.activeElement.id"));
        assertEquals("Torch Ada leads on Light at 250, ahead of Candle Bo at 13.", page.preview().verdict());
        page.type("#cell-0-2", "Made by");
        page.settle();
        assertTrue(page.value("#markup").contains(" data-names=\"Lamp | Made by\""), page.value("#markup"));
        page.click("#form-attributes");
        assertTrue(page.value("#markup").contains("data-contenders=\"Torch Ada; Lantern Ada; Candle Bo\""),
                page.value("#markup"));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void hasNoProblemForAxe() throws IOException {
        tab.run(AxeTest.axe());

        assertEquals(List.of(), tab.runLater(AxeTest.RUN));
    }

    private String taken(int column) {
        return page.text("#column-" + column + "-taken");
    }

    private void choose(String selector, String value) {
        tab.run("document.querySelector(arguments[0]).focus()", selector);
        page.choose(selector, value);
        page.settle();
    }
}
