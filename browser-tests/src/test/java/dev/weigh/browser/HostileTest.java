package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.hostile.HostileStrings;
import dev.weigh.hostile.Place;
import dev.weigh.testing.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    /** Longer than any motion that an author may ask for. */
    private static final int LATER = 6000;

    private final Tab tab;

    HostileTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void endsAsText(Place place) {
        Page page = Page.of(place.page(STRINGS));
        open();
        plant(place, STRINGS);
        tab.clock().frame();
        assertEquals(page.picture(), new TabStage(tab).picture());

        page.widgets().forEach(widget -> widget.select(widget.metrics().get(widget.metrics().size() - 1)));
        tab.run("hostile.flip(hostile.roots)");
        tab.clock().to(LATER);
        assertEquals(page.at(LATER).picture(), new TabStage(tab).picture());
        assertHarmless(place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void showsLongTexts(Place place) {
        open();
        plant(place, HostileStrings.longTexts());
        tab.clock().frame();
        tab.run("hostile.flip(hostile.roots)");
        tab.clock().to(LATER);
        assertHarmless(place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("takenApart")
    void isNotHeldUpByWhatARegularExpressionMayTryAgain(Place place) {
        List<String> bombs = new ArrayList<>(HostileStrings.bombs());
        while (!bombs.isEmpty()) {
            List<String> some = bombs.subList(0, Math.min(6, bombs.size()));
            open();
            plant(place, some);
            tab.clock().frame();
            assertHarmless(place);
            some.clear();
        }
    }

    @Test
    void wouldSeeAScriptThatRuns() {
        open();
        tab.runLater("const done = arguments[0]; window.fired = (before => () => { before(); done(); })(fired);"
                + " here.innerHTML = '<img src=\"data:,\" onerror=fired()>'");

        assertEquals(1, tab.number("hostile.runs.length"));
        assertEquals(List.of("error: not loaded: data:,"), tab.complaints());
    }

    @AfterAll
    static void says() {
        System.out.printf(Locale.ROOT, "hostile strings: %d in %d places, and %d texts of a megabyte in %d%n",
                STRINGS.size(), Place.all().size(), HostileStrings.bombs().size(), Place.takenApart().size());
    }

    private void open() {
        tab.openFreely("<main id=here></main>");
    }

    private void plant(Place place, List<String> strings) {
        // In escapes: a driver can't carry half of a surrogate pair.
        String list = "[\"" + String.join("\",\"", strings.stream().map(HostileStrings::escaped).toList()) + "\"]";
        tab.run("hostile.plant(arguments[0], JSON.parse(arguments[1]))", place.html(), list);
    }

    @SuppressWarnings("unchecked")
    private void assertHarmless(Place place) {
        tab.run("window.harmless = hostile.harmless(arguments[0], arguments[1])", place.html(), Place.HARMLESS);
        tab.clock().frame();
        tab.run("hostile.flip(harmless)");
        tab.clock().pass(LATER);
        // A list or a placeholder may be told off; nothing else may be said.
        tab.complaints().forEach(line -> assertTrue(line.startsWith("warn: weigh:"), line));

        List<String> failures = (List<String>) tab.run("return hostile.failures(arguments[0], harmless)", place.part());
        assertEquals("", String.join("\n", failures));
        assertEquals(List.of(), tab.run("return hostile.remains()"));
    }

    static List<Place> places() {
        return Place.all();
    }

    static List<Place> takenApart() {
        return Place.takenApart();
    }
}
