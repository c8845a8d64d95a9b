package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.hostile.HostileStrings;
import dev.weigh.hostile.HostileStrings.LongText;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in a label, a cell or an attribute ends as text, on a page without any policy that would
 * hold a script back: nothing runs, the widget has no element and no attribute that a harmless one of the
 * same shape has not, the author's own nodes stay as they are, and the picture is the one on the JVM.
 */
@ExtendWith(InATab.class)
class HostileTest {

    /** A place gets one string in so many: what becomes of a text is the script's to say, which is one for all. */
    private static final int ONE_IN = Part.of(8, 24);
    /** How many widgets a page gets: so many are drawn in a few seconds. */
    private static final int SOME = 310;
    /** So long that a regular expression that tries again from each character takes longer than a page may. */
    private static final int LONG = HostileStrings.MEGABYTE / 4;
    /** How many of these are read in one frame. */
    private static final int FEW = 8;
    /** Longer than any motion that an author may ask for. */
    private static final int LATER = 6000;

    private final Tab tab;

    HostileTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void endsAsText(Place place) {
        List<String> all = HostileStrings.some(ONE_IN, places().indexOf(place));
        for (int from = 0; from < all.size(); from += SOME) {
            List<String> strings = all.subList(from, Math.min(all.size(), from + SOME));
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
    @MethodSource("shown")
    @OnlyIn(value = "chromium",
            because = "the others lay out a name in the square of its length: seconds for 60,000 letters")
    void showsAMegabyte(Place place) {
        open("");
        plantLong(place, HostileStrings.longTexts(HostileStrings.MEGABYTE).subList(0, 1));
        flip();
        assertHarmless(place);
    }

    /** A hang ends in the browser's timeout. Nothing is laid out, which takes a browser longer than reading. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachKind")
    void isNotHeldUpByWhatARegularExpressionMayTryAgain(Place place) {
        open("hidden");
        plantLong(place, HostileStrings.longTexts(LONG));
        List<LongText> bombs = HostileStrings.someBombs(LONG, ofEachKind().indexOf(place));
        for (int from = 0; from < bombs.size(); from += FEW) {
            plantLong(place, bombs.subList(from, Math.min(bombs.size(), from + FEW)));
        }
        assertHarmless(place);
    }

    @Test
    void wouldSeeAScriptThatRuns() {
        open("");
        tab.runLater("const done = arguments[0]; window.fired = (before => () => { before(); done(); })(fired);"
                + " here.innerHTML = '<img src=\"data:,\" onerror=fired()>'");

        assertEquals(1, tab.number("hostile.runs.length"));
        assertEquals(List.of("error: not loaded: data:,"), tab.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "hasOwnProperty", "weigh", "<b>", "a,b=c~d+e", "%",
        " x "})
    void takesAnyIdAsAName(String id) {
        tab.open("<main id=here></main>");
        tab.run("here.innerHTML = watched.html(arguments[0]); here.firstChild.dataset.weigh = arguments[1]",
                Pages.trains("x", "data-permalink"), id);
        tab.clock().frame();
        Figure figure = tab.widget(tab.text("weigh.get(here.firstChild).id"));

        figure.flip("Time");
        String address = tab.text("location.href");
        tab.run("weigh.get(here.firstChild).select('size')");
        tab.run("location.href = arguments[0]", address);
        assertEquals(List.of(), tab.run("return Object.keys(Object.prototype)"));
        assertEquals("function", tab.text("typeof {}.hasOwnProperty"));
    }

    @Test
    void hasNoLinkThatRunsScript() {
        tab.open(Pages.trains("javascript:alert(1)//", "data-permalink"));

        assertEquals("http:",
                tab.text("document.querySelector('[data-weigh]').shadowRoot.querySelector('a').protocol"));
    }

    @Test
    void takesNoStyleFromAnAccent() {
        tab.open(Pages.table("styled", "", "<tr><th>x<th data-accent='red;} * { display: none'>Size"
                + "<th data-accent='url(/leak.png)'>Time<tr><th>a<td>3<td>9<tr><th>b<td>8<td>1"));

        assertEquals(List.of("3", "8"), tab.widget("styled").texts("value"));
        tab.widget("styled").flip("Time");
        tab.clock().to(1000);
        assertEquals(List.of("9", "1"), tab.widget("styled").texts("value"));
        // The author is told; nothing is loaded, as is checked after each test.
        tab.complaints().forEach(line -> assertTrue(line.contains("bad-value"), line));
    }

    @AfterAll
    static void says() {
        System.out.printf(Locale.ROOT, "hostile strings: %d, one in %d of them in each of %d places, and %d long "
                + "texts in %d%n", HostileStrings.all().size(), ONE_IN, places().stream().mapToInt(Place::count).sum(),
                HostileStrings.longCount(), ofEachKind().size());
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

    private void plantLong(Place place, List<LongText> texts) {
        tab.run("hostile.plantLong(arguments[0], arguments[1])", place.html(), texts.stream()
                .map(text -> List.of(text.before(), text.piece(), text.times(), text.after())).toList());
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
        tab.run("hostile.draw(harmless); hostile.draw(hostile.roots)");
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

    static List<Place> shown() {
        return Place.ofEachKind().stream().filter(place -> !place.part().isEmpty()).toList();
    }

    static List<Place> ofEachKind() {
        return Place.ofEachKind();
    }
}
