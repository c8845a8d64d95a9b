package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.words.LanguageFile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said about weights, each only where it is true. */
class WeightSentencesTest {

    @Test
    void saysWhereTheLeadTurnsBetweenTwoMetrics() {
        assertEquals(List.of(
                "Large leads until Production counts 42%; above that, Small leads.",
                "Weighed like this, Small leads.",
                "Of 100 ways to weigh the metrics, so many have each in the lead: Small 58, Large 42.",
                "Weighed on the scales of the metrics: a total is a weighted mean. By ratios, it is the same."),
                said("Small; Large", "58; 95 | 92; 41", " data-max='100 | 100'"));
    }

    @Test
    void saysThatOneLeadsHoweverTheyAreWeighed() {
        List<String> said = said("A; B", "9; 5 | 8; 7", "");

        assertEquals("A leads however the metrics are weighed.", said.get(0));
        assertTrue(said.contains("However the metrics are weighed, the lead never goes to: B."));
        assertTrue(said.contains("Weighed by ratios: a total is a weighted geometric mean."), "the scale doesn't fit");
    }

    @Test
    void saysTheNearestTurnOfMoreMetrics() {
        List<String> said = said("A; B", "80; 60 | 50; 90 | 70; 70", " data-max='100|100|100' data-weights='50|20|30'");

        assertTrue(said.contains("The nearest turn: B leads once Two counts more than 23.8% (now 20%)."),
                said.toString());
        assertTrue(said.contains("Three changes nothing here: on it, all are near the same."), said.toString());
    }

    @Test
    void saysThatTheCountIsRoughForMoreThanThreeMetrics() {
        String ways = said("A; B", "80; 60 | 50; 90 | 70; 60 | 40; 50", " data-max='100|100|100|100'").stream()
                .filter(sentence -> sentence.startsWith("Of 100")).findFirst().orElse("");

        assertTrue(ways.matches("Of 100 .*: A ≈ \\d+, B ≈ \\d+\\."), ways);
    }

    /** At 42 % it has turned already: the sentence must not say that it turns there. */
    @Test
    void saysNoWholeNumberBeforeWhichItTurns() {
        assertEquals("Large leads until Production counts 41.98%; above that, Small leads.",
                said("Small; Large", "58.1; 95 | 92; 41", " data-max='100 | 100'").get(0));
    }

    /** Who leads nearly always does not lead in all ways, and who can lead is counted. */
    @Test
    void countsNobodyOut() {
        List<String> said = said("A; B", "90; 10 | 50.1; 50.2 | 50; 49", " data-max='100|100|100'");

        assertTrue(said.contains("Of 100 ways to weigh the metrics, so many have each in the lead: A > 99, B < 1."),
                said.toString());
    }

    /** Both shares are said as exactly as it takes to tell them apart. */
    @Test
    void saysHowNearTheTurnIs() {
        PageWeights weights = page("A; B", "80; 60 | 50; 90 | 70; 70", " data-max='100|100|100'").weights()
                .weigh(Map.of("one", 50, "two", 23.82, "three", 26.2));

        String said = weights.sentences().stream().filter(sentence -> sentence.startsWith("The nearest")).findFirst()
                .orElse("");
        assertTrue(said.matches("The nearest turn: . leads once Two counts (more|less) than 2\\d\\.(\\d+)% \\(now "
                + "2\\d\\.\\d+%\\)\\."), said);
        String[] shares = said.replaceAll("[^0-9. ]", "").trim().split(" +");
        assertFalse(shares[0].equals(shares[1]), said);
    }

    /** As a list in its language: no comma of another script. */
    @Test
    void joinsNamesAsItsLanguageDoes() {
        assertTrue(said("A; B", "9; 5 | 6; 8", " lang=ja").toString().matches(".*A \\d+、B \\d+.*"));
    }

    @Test
    void saysWhoIsNotWeighed() {
        assertTrue(said("A; B; C", "9; 5; 3 | 6; 8; –", "").contains("Not weighed, for want of a score: C."));
    }

    @Test
    void saysThatNothingCounts() {
        PageWeights weights = page("A; B", "9; 5 | 6; 8", "").weights().weigh(Map.of());

        assertTrue(weights.sentences().contains("Nothing counts yet, so nobody leads."));
    }

    @Test
    void saysItAsTheAuthorDoes() {
        assertEquals("58,0 → Small", said("Small; Large", "58; 95 | 92; 41",
                " data-max='100 | 100' data-text-crossover='58,0 → {after}'").get(0));
    }

    /** Each language has each phrase, and fills in what English does. */
    @Test
    void saysItInAllLanguages() {
        List<String> names = LanguageFile.of("en").entries();
        for (String code : LanguageFile.codes()) {
            LanguageFile file = LanguageFile.of(code);
            for (String name : names.subList(names.indexOf("weights"), names.size())) {
                assertEquals(placeholders(LanguageFile.of("en").text(name)), placeholders(file.text(name)),
                        code + " " + name);
            }
            assertFalse(said("A; B", "9; 5 | 6; 8", " lang=" + code).toString().contains("{"), code);
        }
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{[a-z]+\\}").matcher(text).results().map(found -> found.group()).sorted().toList();
    }

    private static List<String> said(String contenders, String scores, String attributes) {
        return page(contenders, scores, attributes).weights().sentences();
    }

    private static PageWidget page(String contenders, String scores, String attributes) {
        String metrics = scores.split("\\|").length > 3 ? "One | Two | Three | Four"
                : scores.split("\\|").length > 2 ? "One | Two | Three"
                : contenders.startsWith("Small") ? "Capability | Production" : "One | Two";
        return Page.of("<div data-weigh='x' data-contenders='" + contenders + "' data-metrics='" + metrics
                + "' data-scores='" + scores + "'" + attributes + "></div>").widget("x");
    }
}
