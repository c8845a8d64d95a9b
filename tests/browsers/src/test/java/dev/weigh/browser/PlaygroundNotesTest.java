package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the playground says of a table: what it made of it, what is wrong where, and what mends it. */
class PlaygroundNotesTest extends PlaygroundCase {

    PlaygroundNotesTest(Tab tab) {
        super(tab);
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void saysBelowAVerdictWhatIsWrongThere() {
        page.paste(SPREADSHEET.replace("Price", "Price ↓"));
        page.type("#metric-2-verdict", "{laeder} is {margn} cheaper.");

        String fault = page.text("#metric-2-faults");
        assertTrue(fault.contains("“laeder”"), fault);
        assertTrue(tab.text("document.querySelector('#metric-2-verdict').getAttribute('aria-describedby')")
                .contains("metric-2-faults"));
        page.press("Write {leader}");
        assertEquals("metric-2-verdict", page.press("Write {margin}"));
        assertEquals("{leader} is {margin} cheaper.", page.value("#metric-2-verdict"));
    }

    @Test
    void leadsFromOneProblemToTheNext() {
        page.paste(SPREADSHEET.replace("Light", "Weight"));

        assertEquals("2 things to look at", page.text("#summary"));
        for (String metric : List.of("1", "2", "1")) {
            page.click("#summary");
            assertEquals("metric-" + metric + "-shown", tab.text("document.activeElement.closest('fieldset')"
                    + ".querySelector('input').id"));
        }
    }

    @Test
    void readsATableCopiedFromAPageWithItsMarkup() {
        page.paste("Lamps\nLamp Light Price\nLantern 400 €30\nTorch 250 €12", HTML);

        assertTrue(page.text("#took").startsWith("Read 2 contenders and 2 metrics from an HTML"), page.text("#took"));
        assertEquals("[[Lamp, Light, Price], [Lantern, 400, €30], [Torch, 250, €12]]", page.cells());
        page.paste("no table");
        assertTrue(page.text("#took").startsWith("Not read"), "left from before: " + page.text("#took"));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void saysWhatItMadeOfAPastedTable() {
        page.paste("Lamp;Preis;Farbe;Dauer\nLaterne;1.249 €;rot;11,5 h\nFackel;899 €;blau;9 h");

        assertEquals("Read 2 contenders and 2 metrics from a CSV file. Its numbers have a decimal comma."
                + " No metric, as there is no number: “Farbe”. Undo brings back what was there.", page.text("#took"));
        page.flip(page.preview(), "Preis");
        assertEquals("Laterne leads on Preis at 1.249 €, ahead of Fackel at 899 €.", page.preview().verdict());
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void saysThatALinkCannotBeRead() throws IOException {
        String sample = page.value("#markup");
        page.open("#draft:form=table&row=Lamp,Light&row=Torc");

        assertTrue(page.text("#status").startsWith("The draft in this link can’t be read"), page.text("#status"));
        assertEquals(sample, page.value("#markup"));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void mendsAtOnePressWhatIsCertain() {
        page.paste("<table data-weigh=x data-start=Prise><tr><th>Lamp<th data-better=lowr>Light<th>Price"
                + "<tr><td>Lantern<td>3 kg<td>€30<tr><td>Torch<td>2 kg<td>€12</table>");

        assertEquals("metric-1-better", page.press("Write “lower”"));
        assertEquals("metric-2-better", page.press("Lower is better"));
        assertEquals("source", page.press("Start with “Price”"));

        assertEquals(0, tab.number("document.querySelectorAll('.problems li').length"));
        assertTrue(page.value("#markup").contains("data-start=\"Price\"")
                && page.value("#markup").contains("<th data-better=\"lower\">Price"), page.value("#markup"));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void saysWhichCellItCannotReadAndTakesATextThere() {
        page.paste(SPREADSHEET.replace("250", "2 or 5") + "Candle\t3\t€2\n");

        assertEquals("cell-2-1", tab.text("document.querySelector('[aria-invalid]').id"));
        assertTrue(page.text("#grid-problems").contains("“2 or 5”: No number"), page.text("#grid-problems"));
        page.type("#cell-2-1", "5");
        assertEquals(0, tab.number("document.querySelectorAll('[aria-invalid]').length"));
        page.settle();
        assertEquals("Lantern leads on Light at 400, ahead of Torch at 5.", page.preview().verdict());
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void hasNoProblemForAxeWhereItShowsSome() throws IOException {
        page.paste("<table data-weigh=x data-start=Prise><tr><th>Lamp<th data-better=lowr>Light<th>Price"
                + "<tr><td>Lantern<td>3 or 4<td>€30<tr><td>Torch<td>2 kg<td>€12</table>");
        tab.run(AxeTest.axe());

        assertEquals(List.of(), tab.runLater(AxeTest.RUN));
    }

    @Test
    @OnlyIn(value = "chromium", because = SAME)
    void keepsWhatItCannotRead() {
        String sample = page.value("#markup");

        page.paste("no table\nat all");

        assertEquals("no table\nat all", page.value("#paste"));
        assertTrue(page.text("#took").startsWith("Not read: there is no table"), page.text("#took"));
        assertEquals(sample, page.value("#markup"));
    }
}
