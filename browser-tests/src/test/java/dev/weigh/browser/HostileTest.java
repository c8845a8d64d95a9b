package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.hostile.HostileStrings;
import dev.weigh.hostile.Place;
import dev.weigh.testing.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in a label, a cell or an attribute ends as text, on a page without any policy that would
 * hold a script back: nothing runs, the widget has no element and no attribute that a harmless one of the
 * same shape has not, the author's own nodes stay as they are, and the picture is the one on the JVM.
 */
@ExtendWith(InATab.class)
class HostileTest {

    private static final List<String> STRINGS = HostileStrings.all();
    /** How many widgets a page gets: so many are drawn in a second or two. */
    private static final int SOME = 100;
    /** Longer than any motion that an author may ask for. */
    private static final int LATER = 6000;

    private final Tab tab;

    HostileTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void endsAsText(Place place) {
        for (int from = 0; from < STRINGS.size(); from += SOME) {
            List<String> strings = STRINGS.subList(from, Math.min(STRINGS.size(), from + SOME));
            open("");
            Page page = Page.of(place.page(strings));
            plant(place, strings);
            assertSame(page.picture(), new TabStage(tab).picture());

            page.widgets().forEach(widget -> widget.select(widget.metrics().get(widget.metrics().size() - 1)));
            flip();
            assertSame(page.at(LATER).picture(), new TabStage(tab).picture());
            assertHarmless(place);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachKind")
    void showsLongTexts(Place place) {
        for (String text : HostileStrings.longTexts()) {
            open("");
            plant(place, List.of(text));
            flip();
            assertHarmless(place);
        }
    }

    /** A hang ends in the browser's timeout. Nothing is laid out, which takes a browser longer than reading. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachKind")
    void isNotHeldUpByWhatARegularExpressionMayTryAgain(Place place) {
        for (String bomb : HostileStrings.bombs()) {
            open("hidden");
            plant(place, List.of(bomb));
            assertHarmless(place);
        }
    }

    @Test
    void wouldSeeAScriptThatRuns() {
        open("");
        tab.runLater("const done = arguments[0]; window.fired = (before => () => { before(); done(); })(fired);"
                + " here.innerHTML = '<img src=\"data:,\" onerror=fired()>'");

        assertEquals(1, tab.number("hostile.runs.length"));
        assertEquals(List.of("error: not loaded: data:,"), tab.complaints());
    }

    @AfterAll
    static void says() {
        System.out.printf(Locale.ROOT, "hostile strings: %d in %d places, and %d texts of a megabyte in %d%n",
                STRINGS.size(), places().stream().mapToInt(Place::count).sum(),
                HostileStrings.longTexts().size() + HostileStrings.bombs().size(), ofEachKind().size());
    }

    private void open(String attribute) {
        tab.openFreely("<main id=here " + attribute + "></main>");
    }

    /** Gives the page a widget for each of the strings. */
    private void plant(Place place, List<String> strings) {
        // In escapes: a driver can't carry half of a surrogate pair.
        String list = "[\"" + String.join("\",\"", strings.stream().map(HostileStrings::escaped).toList()) + "\"]";
        tab.run("hostile.plant(arguments[0], JSON.parse(arguments[1]))", place.html(), list);
        tab.clock().frame();
    }

    /** Chooses the last metric of each, as a reader does, and lets all bars arrive. */
    private void flip() {
        tab.run("hostile.flip(hostile.roots)");
        tab.clock().to(LATER);
    }

    /** Names the lines that differ alone: the pictures have a thousand. */
    private static void assertSame(String onTheJvm, String inTheScript) {
        List<String> lines = List.of(onTheJvm.split("\n", -1));
        List<String> others = List.of(inTheScript.split("\n", -1));
        assertEquals("", IntStream.range(0, Math.min(lines.size(), others.size()))
                .filter(i -> !lines.get(i).equals(others.get(i)))
                .mapToObj(i -> HostileStrings.escaped(lines.get(i) + " <> " + others.get(i)))
                .collect(Collectors.joining("\n")));
        assertEquals(lines.size(), others.size());
    }

    @SuppressWarnings("unchecked")
    private void assertHarmless(Place place) {
        tab.run("window.harmless = hostile.harmless(arguments[0], arguments[1])", place.html(), Place.HARMLESS);
        tab.clock().frame();
        tab.run("hostile.flip(harmless)");
        tab.clock().pass(LATER);
        // A list or a placeholder may be told off; nothing else may be said.
        tab.complaints().forEach(line -> assertTrue(line.startsWith("warn: weigh:"), line));

        List<String> failures = (List<String>) tab.run("return hostile.failures(arguments[0], arguments[1], harmless)",
                place.part(), Place.MARKED);
        assertEquals("", String.join("\n", failures));
        assertEquals(List.of(), tab.run("return hostile.remains()"));
    }

    static List<Place> places() {
        return Place.together();
    }

    static List<Place> ofEachKind() {
        return Place.ofEachKind();
    }
}
