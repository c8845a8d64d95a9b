package dev.weigh.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.weigh.jvm.Reading;
import dev.weigh.render.ShareCard;
import dev.weigh.render.Weigh;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tools write of hostile strings: elements and attributes of the widget's own, and texts. */
@Tag("thorough")
class RenderedHostileTest {

    private static final Set<String> ELEMENTS = Set.of("template", "style", "slot", "fieldset", "input",
            "div", "label", "span", "ul", "li", "i", "details", "summary", "a", "b");
    private static final Set<String> ATTRIBUTES = Set.of("class", "part", "id", "name", "value", "type", "checked",
            "for", "title", "lang", "role", "aria-atomic", "aria-hidden", "aria-label", "aria-labelledby", "aria-live",
            "data-m", "data-k", "data-w", "shadowrootmode", "data-weigh-rendered");

    /** A place gets one string in so many: rendered pages are large. */
    private static final int ONE_IN = 6;

    static List<Place> places() {
        return Place.together();
    }

    private static Document page(Place place) {
        return place.page(HostileStrings.some(ONE_IN, places().indexOf(place)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void rendersTextsAsTexts(Place place) {
        String page = page(place).outerHtml();
        Document rendered = Jsoup.parse(Weigh.render(page));

        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Element element : rendered.select("template[data-weigh-rendered], template[data-weigh-rendered] *")) {
            elements.add(element.tagName());
            element.attributes().asList().stream().map(Attribute::getKey).forEach(attributes::add);
        }
        elements.removeAll(ELEMENTS);
        attributes.removeAll(ATTRIBUTES);
        assertEquals("[][]", elements.toString() + attributes);
        for (Element style : rendered.select("style")) {
            assertFalse(style.data().matches("(?is).*(url|@import|expression|</).*"), style.data());
        }
        assertEquals(List.of(), rendered.select("body > :not([data-weigh], [data-weigh-host], .weigh, table)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void drawsCardsThatAreXml(Place place) {
        Reading reading = Reading.of(page(place));
        Set<String> elements = new TreeSet<>();
        reading.widgets().values().stream().flatMap(Optional::stream).forEach(config -> {
            Document card = Jsoup.parse(new ShareCard(config, Optional.empty(), true).svg(), "", Parser.xmlParser());
            card.select("*").forEach(element -> elements.add(element.tagName()));
        });
        elements.removeAll(Set.of("#root", "svg", "title", "rect", "line", "text"));
        assertEquals(Set.of(), elements);
    }
}
