package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which metrics the tools ask for a direction, of which they note one, and of which they say nothing. */
class DirectionUnsaidTest {

    @ParameterizedTest
    @CsvSource({"CO₂ bound,3,4", "Consumption,3,4", "Stromverbrauch,3,4", "Ladezeit,3,4", "Fehlerquote,3,4",
        "Prix,3,4", "Taux d’erreur,3,4", "Coût total,3,4", "Precio,3,4", "Tiempo de respuesta,3,4", "Start,3 min,4 min",
        "Monthly,€3,€4", "Size,3,4", "Memory,3,4", "Weight,3 kg,4 kg", "Noise level,3 dB,4 dB", "Größe,3 MB,4 MB",
        "Memory use,3 %,4 %", "Load,3 kg,4 kg"})
    void asksForADirectionWhereLessIsUsuallyBetter(String label, String one, String other) {
        assertEquals(List.of("direction-unsaid"), advice(table("", "", label, one, other)));
    }

    @ParameterizedTest
    @CsvSource({"Price,3,4", "Latency (p95),3,4", "Error rate,3 %,4 %", "Time,3 min,4 min", "Start,30 ms,40 ms",
        "Start (ms),3,4", "Response time ▲,3,4", "Bundle size,3,4", "Size,3 kB,4 kB", "Build time,3,4",
        "CO₂ emissions,3,4", "Fuel consumption,3,4", "Goals against,3,4", "Memory,273 MB,391 MB"})
    void notesADirectionThatIsCertain(String label, String one, String other) {
        assertEquals(List.of("direction-taken"), advice(table("", "", label, one, other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Speed", "Price-performance", "Cost savings", "Preis-Leistung", "Calidad-precio",
        "Uptime", "Battery life", "Screen size", "Flight time", "Weight capacity", "Signal to noise", "Second",
        "Costume", "Price ↓", "Price (↑)", "Latency (lower is better)", "Price (higher is better)"})
    void asksForNoDirectionWhereThereIsOneOrNoneIsUsual(String label) {
        assertEquals(List.of(), advice(table("", "", label, "3", "4")));
    }

    @Test
    void asksForNoDirectionOfWhatIsEarned() {
        assertEquals(List.of(), advice(table("", "", "Revenue", "€3", "€4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-better=higher", "data-better=lower", "data-weigh-better=higher"})
    void takesADirectionFromTheCellTheRootAndThePage(String said) {
        assertEquals(List.of(), advice(table("", said, "Price", "3", "4")));
        assertEquals(List.of(), advice(table(said, "", "Price", "3", "4")));
        assertEquals(List.of(), advice("<html " + said.replace("data-better", "data-weigh-better") + ">"
                + table("", "", "Price", "3", "4")));
    }

    @Test
    void asksForADirectionInLists() {
        String lists = "<div data-weigh data-contenders='A; B' data-metrics='Price' data-scores='1; 2'></div>";

        assertEquals(List.of("direction-unsaid"), advice(lists.replace("Price", "Weight")));
        assertEquals(List.of("direction-taken"), advice(lists));
        assertEquals(List.of(), advice(lists.replace("Price", "Price ↓")));
    }

    private static String table(String onRoot, String onHead, String label, String one, String other) {
        return "<div data-weigh " + onRoot + "><table><tr><th>Sack<th " + onHead + ">" + label
                + "<tr><td>Ridge<td>" + one + "<tr><td>Valley<td>" + other + "</table></div>";
    }

    private static List<String> advice(String html) {
        return Reading.of(html).advice().stream().map(finding -> finding.code()).toList();
    }
}
