package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageWeightsTest {

    private static final String MODELS = """
            <div data-weigh="models" data-contenders="Small; Large" data-metrics="Capability | Production"
              data-scores="58; 95 | 92; 41" data-max="100 | 100"%s></div>""";

    @Test
    void startsWithTheAuthorsWeightsElseWithEqualOnes() {
        assertEquals(Map.of("capability", 50.0, "production", 50.0), models("").weights().percents());
        assertEquals(Map.of("capability", 75.0, "production", 25.0),
                models(" data-weights='3 | 1'").weights().percents());
    }

    @Test
    void saysWhoLeadsAndWhereTheLeadTurns() {
        PageWeights weights = models("").weights();

        assertEquals("Small", weights.leader());
        assertEquals("Large", weights.weigh(Map.of("capability", 60, "production", 40)).leader());
        PageCrossover turn = weights.crossovers().get(0);
        assertEquals("production", turn.metric());
        assertEquals(42.05, turn.percent(), 0.005);
        assertEquals("Large", turn.before());
        assertEquals("Small", turn.after());
        assertEquals(57.95, weights.shares().get("Small"), 0.005);
    }

    @Test
    void takesTheAuthorsYardstick() {
        assertEquals("scale", models("").weights().yardstick());
        assertEquals("ratio", models(" data-yardstick=ratio").weights().yardstick());
    }

    @Test
    void takesRatiosWhereAMetricHasNoEndsOfItsOwn() {
        assertEquals("ratio", widget("58; 95 | 92; 41", "").weights().yardstick());
        assertEquals("scale", widget("58%; 95% | 92%; 41%", "").weights().yardstick());
        assertEquals("ratio", widget("58; 95 | 92; 41", " data-min='0 | 0'").weights().yardstick());
    }

    @Test
    void saysThatNothingCanBeWeighed() {
        assertThrows(IllegalStateException.class, () -> widget("58; 95 | 0; 41", "").weights());
        assertThrows(IllegalStateException.class, () -> widget("58; 95", "").weights());
        assertThrows(IllegalArgumentException.class, () -> models("").weights().weigh(Map.of("speed", 1)));
        assertThrows(IllegalArgumentException.class, () -> models("").weights().weigh(Map.of("production", -1)));
    }

    /** Of a metric on which neither is better there is nothing to weigh; its weight is left out too. */
    @Test
    void leavesOutAMetricWithoutADirection() {
        PageWidget widget = Page.of("""
                <div data-weigh="x" data-contenders="A; B; C" data-metrics="One | Year | Two" data-max="100 | | 100"
                  data-better="higher | none | higher" data-weights="3 | 9 | 1"
                  data-scores="90; 20; 10 | 1; 2; 3 | 10; 80; 70"></div>""").widget("x");

        assertEquals(Map.of("one", 75.0, "two", 25.0), widget.weights().percents());
        assertEquals("A", widget.weights().leader());
        assertEquals(Map.of("C", List.of("B")), widget.dominated());
        assertThrows(IllegalStateException.class, () -> widget("1; 2 | 3; 4", " data-better='| none'").weights());
    }

    @Test
    void hasNobodyLeadWhereNothingCounts() {
        assertEquals("", models("").weights().weigh(Map.of()).leader());
    }

    @Test
    void knowsWhoNeverLeadsAndWhoIsBeatenOutright() {
        PageWidget widget = Page.of("""
                <div data-weigh="x" data-contenders="A; B; C; D" data-metrics="One | Two"
                  data-scores="90; 20; 50; 15 | 10; 80; 40; 60" data-max="100 | 100"></div>""").widget("x");

        assertEquals(List.of("C", "D"), widget.weights().never());
        assertEquals("", widget.weights().always());
        assertEquals(Map.of("D", List.of("B")), widget.dominated());
    }

    @Test
    void saysHowFarTheScoresMayBeOff() {
        assertEquals(24.2, models("").holds().orElseThrow(), 0.05);
        assertTrue(widget("58; 0", "").holds().isEmpty());
        assertTrue(widget("58; 58", "").holds().isEmpty());
    }

    private static PageWidget models(String attributes) {
        return Page.of(MODELS.formatted(attributes)).widget("models");
    }

    private static PageWidget widget(String scores, String attributes) {
        String metrics = scores.contains("|") ? "Capability | Production" : "Capability";
        return Page.of("<div data-weigh='x' data-contenders='A; B' data-metrics='" + metrics + "' data-scores='"
                + scores + "'" + attributes + "></div>").widget("x");
    }
}
