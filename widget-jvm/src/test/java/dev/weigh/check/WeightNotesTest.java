package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Finding;
import dev.weigh.testing.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightNotesTest {

    @Test
    void saysNothingWhereReadersDontWeigh() {
        assertEquals(List.of(), notes("", "60; 42 | 80; 96"));
        assertEquals(List.of(), notes(" data-blend=off", "60; 42 | 80; 96"));
    }

    @Test
    void saysWhereTheLeadTurnsNearTheAuthorsWeights() {
        assertEquals(List.of("fragile"), notes(" data-blend", "60; 42 | 80; 96"));
        assertEquals(List.of(), notes(" data-blend data-weights='1 | 2'", "60; 42 | 80; 96"));
        assertEquals(List.of(), notes(" data-blend data-weights='2 | 1'", "60; 42 | 80; 96"));
        assertEquals("“First 47.1%”: With this weight the lead turns, and that is within 5 points of the weights that "
                + "it begins with. Say that it is close.",
                page(" data-blend", "60; 42 | 80; 96").advice().get(0).sentence());
    }

    @Test
    void saysThatAMetricChangesNothing() {
        assertEquals(List.of("inert-weight"), notes(" data-blend", "80; 40 | 51; 52"));
    }

    @Test
    void saysThatTheOtherYardstickHasAnotherLeader() {
        assertEquals(List.of("yardstick-decides"), notes(" data-blend", "80; 40 | 10; 40"));
    }

    @Test
    void saysThatOneLeadsWhoLeadsOnNoMetric() {
        assertEquals(List.of("third-decides"), notes(" data-blend", "90; 10; 65 | 5; 90; 66"));
    }

    @Test
    void saysThatThereIsNoYardstick() {
        assertEquals(List.of("no-yardstick"), notes(" data-blend data-max=''", "80; 40 | 0; 40"));
        assertEquals(List.of("no-yardstick"), notes(" data-blend", "80; 40 | 3; –"));
    }

    /** Nine have buttons alone, which is said; eight have a control each. */
    @Test
    void saysThatManyMetricsHaveNoControl() {
        assertEquals(List.of("many-weights"), many(9));
        assertEquals(List.of(), many(8));
    }

    private static List<String> many(int count) {
        String scores = "90; 10" + " | 60; 30".repeat(count - 1);
        return Page.of("<div data-weigh='x' data-blend data-contenders='A; B' data-metrics='"
                + String.join("|", List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
                        .subList(0, count)) + "' data-max='" + "100|".repeat(count - 1) + "100' data-scores='" + scores
                + "'></div>").advice().stream().map(Finding::code).toList();
    }

    @Test
    void saysThatWeightsAreNone() {
        assertEquals(List.of("bad-value"), notes(" data-blend data-weights='1'", "80; 40 | 30; 70"));
        assertEquals(List.of("bad-value"), notes(" data-blend data-weights='-1 | 2'", "80; 40 | 30; 70"));
        assertEquals(List.of("bad-value"), notes(" data-blend data-weights='0 | 0'", "80; 40 | 30; 70"));
        assertEquals(List.of("bad-value"), notes(" data-blend data-max='' data-yardstick=scale", "80; 40 | 30; 70"));
    }

    private static List<String> notes(String attributes, String scores) {
        return page(attributes, scores).advice().stream().map(Finding::code).toList();
    }

    private static Page page(String attributes, String scores) {
        String contenders = scores.split("\\|")[0].split(";").length > 2 ? "A; B; C" : "A; B";
        return Page.of("<div data-weigh='x' data-contenders='" + contenders + "' data-metrics='First | Second'"
                + attributes + (attributes.contains("data-max") ? "" : " data-max='100 | 100'")
                + " data-scores='" + scores + "'></div>");
    }
}
