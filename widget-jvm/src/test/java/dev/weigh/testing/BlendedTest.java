package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Problem;
import dev.weigh.config.Problems;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.model.Metric;
import dev.weigh.plus.Blended;
import dev.weigh.plus.Choice;
import dev.weigh.weights.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers weigh, as one more metric of the comparison. */
class BlendedTest {

    private final Problems problems = new Problems();

    private Optional<Blended> read(String attributes, String scores) {
        Document page = Jsoup.parse("<div data-weigh=phones data-metrics='Camera | Battery | Repair' data-contenders="
                + "'Alpha; Beta; Gamma' data-scores='" + scores + "' " + attributes + "></div>");
        JsoupSource root = new JsoupSource(page.selectFirst("div"));
        JsoupHost host = new JsoupHost(page);
        Config config = new ConfigReader(root, host, problems).read(new ArrayList<>()).orElseThrow();
        return Blended.of(config, root, host, problems);
    }

    private Blended phones(String attributes) {
        return read("data-blend data-max='100 | 100 | 100' " + attributes, "90; 70; 40 | 60; 75; 70 | 30; 55; 95")
                .orElseThrow();
    }

    private static Metric totals(Blended blended) {
        return blended.config().comparison().metrics().get(blended.place);
    }

    @Test
    void isThereWhereItsAuthorAsksForIt() {
        assertTrue(read("data-blend=off", "90; 70; 40 | 60; 75; 70 | 30; 55; 95").isEmpty());
        assertEquals(List.of(), problems.found());

        assertTrue(read("data-blend", "90; 70; 40 | 60; 75; 70 | 0; 55; 95").isEmpty());
        assertEquals(List.of("no-yardstick"), problems.found().stream().map(Problem::code).toList());
    }

    @Test
    void addsUpWhatEachMetricGives() {
        Blended blended = phones("data-weights='20 | 30 | 50'");

        assertEquals(List.of("51.0", "64.0", "76.5"), totals(blended).scores().stream().map(score -> score.text())
                .toList());
        assertEquals("Weighed like this, Gamma leads.", totals(blended).verdict());
        assertEquals("camera~4 battery~6 repair~10", blended.name());
    }

    @Test
    void takesWhatLinksSay() {
        Blended blended = phones("");
        assertEquals("camera~5 battery~5 repair~5", blended.name());

        assertTrue(blended.take("camera~1"));
        assertEquals("Weighed like this, Alpha leads.", blended.leading());
        assertEquals("camera~10", blended.name());
        assertFalse(blended.take("camera"));
        assertFalse(blended.take("camera~-1"));
        assertFalse(blended.take("colour~3"));
        assertEquals("camera~10", blended.name());
        assertTrue(blended.take("camera~0"));
        assertEquals("Nothing counts yet, so nobody leads.", blended.leading());
        assertEquals(-1, totals(blended).standing().leader());
    }

    @Test
    void speaksInItsAuthorsOwnWords() {
        Blended blended = phones("data-text-weights='What counts' data-text-only='Just {metric}' "
                + "data-text-equal=Alike");

        assertEquals("What counts", totals(blended).label());
        assertEquals(List.of("Alike", "Just Camera", "Just Battery", "Just Repair"),
                blended.choices().stream().map(Choice::label).limit(4).toList());
    }

    /** The button of the nearest turn leads to where two are level, and stays when it is reached. */
    @Test
    void leadsToTheNearestTurn() {
        Blended blended = phones("data-weights='20 | 30 | 50'");
        List<Choice> choices = blended.choices();
        blended.choose(choices.size() - 1);

        assertTrue(totals(blended).standing().isTie());
        assertTrue(blended.isChosen(blended.choices().get(choices.size() - 1)));
        assertEquals(choices.size(), blended.choices().size());
    }

    /** Who opens the link of a crossover sees that nobody leads there, as whoever sent it. */
    @Test
    void isExactInLinksWhereNobodyLeads() {
        Blended blended = phones("data-weights='20 | 30 | 50'");
        blended.choose(blended.choices().size() - 1);
        Blended opened = phones("");

        assertTrue(opened.take(blended.name()), blended.name());

        assertEquals(blended.leading(), opened.leading());
        assertEquals("Weighed like this, nobody leads.", opened.leading());
        assertEquals(blended.name(), opened.name());
    }

    /** Nobody leads by nothing, and a margin is the difference of what is written. */
    @Test
    void tellsTotalsApartAsWritten() {
        Blended blended = read("data-blend data-max='100|100|100'", "90; 70; 40 | 60; 79.98; 70 | 30; 30; 30")
                .orElseThrow();
        blended.take("camera~50 battery~50");

        assertEquals(List.of("75.00", "74.99", "55.00"),
                totals(blended).scores().stream().map(score -> score.text()).toList());
        assertEquals(0, totals(blended).standing().leader());
    }

    /** One contender with all scores leaves nothing to weigh. */
    @Test
    void needsTwoWithAllScores() {
        assertTrue(read("data-blend data-max='100|100|100'", "90; 70; – | 60; –; 70 | 30; 30; 30").isEmpty());
        assertEquals(List.of("no-yardstick"), problems.found().stream().map(Problem::code).toList());
    }

    /** The totals as a metric have the leader that the weights have, for whatever is weighed. */
    @Test
    void hasTheLeaderOfTheWeights() {
        Random random = new Random(18);
        Blended blended = phones("");
        for (int i = 0; i < 2_000; i++) {
            blended.weigh(Weights.of(IntStream.range(0, 3).mapToObj(metric -> (double) random.nextInt(11)).toList()));
            int leader = totals(blended).standing().leader();
            String said = leader < 0 ? "eads." : blended.config().comparison().contenders().get(leader) + " leads.";
            assertTrue(blended.leading().endsWith(said), blended.name());
        }
    }
}
