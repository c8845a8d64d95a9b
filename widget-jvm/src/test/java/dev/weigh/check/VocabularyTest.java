package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.check.Attribute.Place;
import dev.weigh.config.Vocabulary;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the names that the reader knows to those that are explained, and other people's names to be left alone. */
class VocabularyTest {

    @Test
    void explainsWhatTheReaderKnowsAndNothingElse() {
        Set<String> root = names(Vocabulary.ROOT);
        // The widget writes this one itself.
        root.remove("host");
        root.removeIf(name -> name.startsWith("text-"));
        root.add("text-…");

        assertEquals(names(Vocabulary.INNER), explained(place -> place == Place.METRIC || place == Place.CELL
                || place == Place.OTHER || place == Place.TOOLS));
        Set<String> explained = explained(place -> place == Place.ROOT || place == Place.PAGE || place == Place.LIST);
        explained.removeAll(names(Vocabulary.INNER));
        assertEquals(root, explained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-weigh-permalik", "data-weigh-x", "data-weigh-", "data-text-leeds", "data-permalik",
        "data-metric-in", "data-strat", "data-score", "data-titel", "data-verdit-for", "data-weight"})
    void tellsWhoMisspeltAnAttributeOnTheRoot(String attribute) {
        assertEquals(List.of("unknown-attribute “" + attribute + "”: check its name"), unknown(attribute, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-weigh-order", "data-weigh-text-tied", "data-weigh-frame", "data-text-leads-by",
        "data-blend", "data-verdict", "id", "class", "titel", "data-id", "data-src", "data-index", "data-name",
        "data-label", "data-type", "data-stat", "data-star", "data-time", "data-border", "data-schema", "data-themes",
        "data-accept", "data-target", "data-toggle", "data-testid", "data-url", "data-sort", "data-text", "data-tile",
        "data-main", "data-mix", "data-units", "data-values", "data-missing", "data-weigh", "data-astro-cid-x",
        "data-v-7ba5bd90", "data-react-helmet", "data-(", "data-[a-z]+", "data-emotion", "data-inner",
        "data-permalinkpermalinkpermalik"})
    void leavesOtherPeoplesAttributesAlone(String attribute) {
        assertEquals(List.of(), unknown(attribute, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-measurin", "data-vlaue", "data-weigh-vlaue", "data-beter"})
    void tellsWhoMisspeltAnAttributeInTheTable(String attribute) {
        assertEquals(List.of("unknown-attribute “" + attribute + "”: check its name"), unknown("", attribute));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-weight", "data-score", "data-titel", "data-text-x", "data-stat", "data-value",
        "data-title", "data-order", "data-sort-value", "data-values"})
    void asksLessOfWhatStandsInTheTable(String attribute) {
        assertEquals(List.of(), unknown("", attribute));
    }

    @Test
    void looksAtNoRootButItsOwn() {
        String html = "<div data-weigh><div data-weigh=inner data-permalik></div>" + table("") + "</div>";

        assertEquals(List.of("nested-root"),
                Reading.of(html).findings().stream().map(Finding::code).toList());
    }

    private static List<String> unknown(String onRoot, String onCell) {
        return Reading.of("<div class=weigh " + onRoot + ">" + table(onCell) + "</div>").findings().stream()
                .filter(finding -> finding.code().equals("unknown-attribute"))
                .map(finding -> finding.code() + " " + finding.message()).toList();
    }

    private static String table(String onCell) {
        return "<table><tr><th>Car<th>Speed<tr><td>A<td " + onCell + ">1<tr><td>B<td>2</table>";
    }

    private static Set<String> explained(Predicate<Place> which) {
        Set<String> names = new TreeSet<>();
        for (Attribute attribute : Attribute.ALL) {
            if (which.test(attribute.place())) {
                names.add(attribute.name());
            }
        }
        return names;
    }

    private static Set<String> names(String list) {
        return new TreeSet<>(Arrays.asList(list.trim().split(" ")));
    }
}
