package dev.weigh.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.testing.Page;
import dev.weigh.testing.PageWidget;
import dev.weigh.testing.Picture;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in a label, a cell or an attribute is read without an exception and in bounded time, and
 * ends as the text that the author wrote. In tests/browsers the script has to show the same.
 */
@Tag("thorough")
class HostileTest {

    private static final List<String> STRINGS = HostileStrings.all();
    /** Each place reads one in so many of them, and shows all. */
    private static final int ONE_IN = 8;
    /** So long that a regular expression that tries again from each character takes minutes, and drawn in a moment. */
    private static final int LONG = HostileStrings.MEGABYTE / 8;
    /** Many times what a place takes; without an end a test would say nothing of a reader that hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void readsEachString(Place place) {
        Document document = place.page(HostileStrings.some(ONE_IN, places().indexOf(place)));
        String before = document.outerHtml();
        Page page = Page.of(document);

        page.widgets().forEach(widget -> widget.select(widget.metrics().get(widget.metrics().size() - 1)));
        page.at(400).picture();

        assertEquals(before, document.outerHtml());
        assertEquals(page.widgets().size(), page.widgets().stream().map(PageWidget::id).distinct().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachKind")
    void isNotHeldUpByLongTexts(Place place) {
        // The JVM copies a text for each of its placeholders, which takes it long with so many; the script doesn't.
        boolean isTemplate = place.name().matches("data-(verdict|text-).*");
        assertTimeoutPreemptively(PATIENCE, () -> Stream.concat(HostileStrings.longTexts(LONG).stream(),
                HostileStrings.someBombs(LONG, ofEachKind().indexOf(place)).stream())
                .filter(text -> !isTemplate || !text.piece().startsWith("{"))
                .forEach(text -> read(place, text.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachKind")
    void isNotHeldUpByAMegabyte(Place place) {
        String text = HostileStrings.longTexts(HostileStrings.MEGABYTE).get(0).text();
        assertTimeoutPreemptively(PATIENCE, () -> read(place, text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void showsWhatTheAuthorWrote(Place place) {
        List<String> strings = STRINGS.stream().filter(text -> !folded(text).isEmpty() && place.shows(text)).toList();
        List<PageWidget> widgets = Page.of(place.page(strings)).widgets();

        assertEquals(strings.size(), widgets.size());
        assertAll(Stream.iterate(0, i -> i + 1).limit(strings.size()).map(i -> () -> assertEquals(
                folded(strings.get(i)), folded(shown(widgets.get(i), place.part())), () -> "string " + i + ": "
                        + HostileStrings.escaped(strings.get(i)))));
    }

    @Test
    void hasEnough() {
        assertTrue(STRINGS.size() >= 300, "there are " + STRINGS.size());
        assertFalse(STRINGS.stream().noneMatch(text -> text.chars().anyMatch(one -> one == 0)));
    }

    @AfterAll
    static void says() {
        int places = Place.all().stream().mapToInt(Place::count).sum();
        System.out.printf(Locale.ROOT, "hostile strings on the JVM: %d, one in %d of them in each of %d places, "
                + "%d long texts in %d%n", STRINGS.size(), ONE_IN, places, HostileStrings.longCount(),
                Place.ofEachKind().size());
    }

    private static void read(Place place, String text) {
        Page page = Page.of(place.page(List.of(text)));
        page.widgets().forEach(widget -> widget.metrics().forEach(widget::select));
        page.at(400).picture();
    }

    private static String shown(PageWidget widget, String part) {
        Picture picture = widget.picture();
        return switch (part) {
            case "title" -> picture.title();
            case "metric" -> picture.metrics().get(0);
            case "name" -> picture.rows().get(0).name();
            case "value" -> picture.rows().get(0).text();
            default -> widget.verdict("size");
        };
    }

    /** White space as a reader of the page sees it. */
    private static String folded(String text) {
        return text.replaceAll("[\\x00- ]+", " ").replaceAll("^[ \u00a0]+|[ \u00a0]+$", "");
    }

    static List<Place> places() {
        return Place.all();
    }

    static List<Place> shown() {
        return Place.all().stream().filter(place -> !place.part().isEmpty()).toList();
    }

    static List<Place> ofEachKind() {
        return Place.ofEachKind();
    }
}
