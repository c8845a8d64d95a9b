package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that need no second look: what was found, where, what was taken, and what was meant. */
class MessagesTest {

    private static final String RIDGE = "<div data-weigh%s><table><tr><th>Sack<th>Speed<tr><td>Ridge<td>3 m"
            + "<tr><td>Valley<td>4 m\n</table></div>";

    /** What was written, what the attribute takes, and what holds now. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data-bars=long | It takes `value`: a bar is as long as its score; `merit`: longer is always better. It is "
                + "left out, and this holds: `value`.",
        "data-order=worst | It takes `given`, or `best`: rows go to their standing, ties as given, missing ones last. "
                + "It is left out, and this holds: `given`.",
        "data-max=many | It takes the upper ends of the bars. It is left out, and this holds: the highest score, or "
                + "100 where all are percentages and the highest is above 50."})
    void saysWhatHoldsInThePlaceOfABadValue(String attribute, String rest) {
        assertEquals("warning bad-value: “" + attribute.substring(5) + "”: The attribute doesn't take this value. "
                + rest, first(RIDGE.formatted(" " + attribute)).replaceFirst("^[\\d:]+ ", ""));
    }

    /** Both units, at the cell that is odd. */
    @Test
    void saysWhichUnitsAreMixedAndWhere() {
        assertEquals("2:13: error mixed-units: “Speed: 4 m, 5 kg”: This metric has units that can't be brought to one, "
                + "and is left out. Write one unit in all its cells; where each row has one of its own instead, say "
                + "`data-metrics-in=\"rows\"`.",
                first(RIDGE.formatted("").replace("\n", "\n<tr><td>Hill<td>5 kg")));
    }

    /** Of a metric that was refused that alone is said, whatever else names it. */
    @ParameterizedTest
    @CsvSource({"<p data-verdict-for=speed>x</p>", "<ul><li><b>Weight</b>: x<li><b>Speed</b>: x</ul>"})
    void saysOneThingOfAMetricThatIsRefused(String verdict) {
        String page = "<div data-weigh><table><tr><th>Sack<th>Speed<th data-better=lower>Weight<tr><td>Ridge<td>3 m"
                + "<td>1<tr><td>Valley<td>4 kg<td>2</table>" + verdict + "</div>";

        assertEquals(List.of("mixed-units"), Reading.of(page).all().stream().map(Finding::code).toList());
    }

    /** On prose, where the script looks at nothing. */
    @ParameterizedTest
    @CsvSource({"data-weigh-sais,data-weigh-says", "data-weigh-say,data-weigh-says", "data-wiegh-says,data-weigh-says",
        "data-weigh-ingore,data-weigh-ignore", "data-wegh-ignore,data-weigh-ignore", "data-weigh-colour,"})
    void seesNearMissesOfTheAttributesOfClaims(String name, String meant) {
        List<Finding> found = Reading.of(RIDGE.formatted("") + "<p><b " + name + "='x'>4</b>").all();

        assertEquals(List.of("unknown-attribute"), found.stream().map(Finding::code).toList());
        assertEquals("“" + name + "”: The widget has no such attribute." + (meant == null ? ""
                : " Did you mean “" + meant + "”?") + " Check its spelling.", found.get(0).sentence());
    }

    @Test
    void leavesOthersAttributesAlone() {
        assertEquals(List.of(), Reading.of(RIDGE.formatted("") + "<div data-weigh-host><p data-weight-max=3 data-www>"
                + "<template><i data-weigh-sais=x></i></template>").all());
    }

    private static String first(String page) {
        return Reading.of(page).all().get(0).toString();
    }
}
