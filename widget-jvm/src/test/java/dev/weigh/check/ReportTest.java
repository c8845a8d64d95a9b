package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the tools say beyond the script's few words: whole sentences, and the name that was meant. */
class ReportTest {

    @Test
    void namesTheMetricThatWasMeant() {
        assertEquals("“prise”: No metric has this name. Did you mean “Price”? Use a metric's id or its label.",
                sentence("data-start=prise", ""));
        assertEquals("“colour”: No metric has this name. Use a metric's id or its label.",
                sentence("data-start=colour", ""));
    }

    @Test
    void namesAMetricThatTheAuthorDidNotPick() {
        assertEquals("“Pirce”: No metric has this name. Did you mean “Price”? Use a metric's id or its label.",
                sentence("data-metrics='Pirce | Speed'", ""));
    }

    @Test
    void namesTheContenderThatWasMeant() {
        assertTrue(sentence("data-highlight=ridgeline", "").contains(" Did you mean “Ridge line”? "));
        assertTrue(sentence("data-highlight=Valley", "").contains(" Did you mean “Valley II”? "));
    }

    @Test
    void namesThePlaceholderThatWasMeant() {
        assertTrue(sentence("", "data-verdict='{runnerup} is behind.'").contains(" Did you mean “runner-up”? "));
        assertTrue(!sentence("", "data-verdict='{winner} wins.'").contains("Did you mean"));
    }

    @Test
    void namesTheAttributeThatWasMeantInTheSpellingOfItsAuthor() {
        assertTrue(sentence("data-permalik", "").contains(" Did you mean “data-permalink”? "));
        assertTrue(sentence("data-weigh-permelink", "").contains(" Did you mean “data-weigh-permalink”? "));
        assertTrue(sentence("data-text-teid", "").contains(" Did you mean “data-text-tied”? "));
        assertTrue(sentence("", "data-beter=lower").contains(" Did you mean “data-better”? "));
        assertEquals("“data-weigh-colour”: The widget has no such attribute. Check its spelling.",
                sentence("data-weigh-colour", ""));
    }

    @Test
    void saysWhatAnAttributeTakes() {
        assertEquals("“better=less”: The attribute doesn't take this value. It takes `higher`, `lower` or `none`. "
                + "It is left out, and this holds: `higher`.", sentence("", "data-better=less"));
    }

    @Test
    void countsTheStepsBetweenTwoNames() {
        assertEquals(0, Nearest.steps("price", "price"));
        assertEquals(1, Nearest.steps("prcie", "price"));
        assertEquals(1, Nearest.steps("pric", "price"));
        assertEquals(1, Nearest.steps("prices", "price"));
        assertEquals(2, Nearest.steps("brise", "price"));
        assertEquals(5, Nearest.steps("", "price"));
    }

    @Test
    void takesTheNearestAndNothingFar() {
        assertEquals(Optional.of("cost"), Nearest.of("cots", List.of("rose", "cost", "coat")));
        assertEquals(Optional.empty(), Nearest.of("a", List.of("Price", "Weight")));
        assertEquals(Optional.empty(), Nearest.of("x".repeat(1_000_000), List.of("y".repeat(1_000_000))));
    }

    private static String sentence(String onRoot, String onHead) {
        List<Finding> findings = Reading.of("<div data-weigh " + onRoot + "><table><tr><th>Sack<th data-better=lower "
                + onHead.replace("data-better=less", "data-weigh-better=less") + ">Price<th>Speed"
                + "<tr><td>Ridge line<td>3<td>2<tr><td>Valley II<td>4<td>2</table></div>").findings();
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0).sentence();
    }
}
