package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/**
 * Themes that are rude to everything on their page change nothing of a widget's layout: each sheet in
 * {@code rude/} on a page with all kinds of roots, wide and narrow, against the same page without it.
 */
@ExtendWith(InATab.class)
class RudeHostsTest {

    private static final String FIRST = "models";
    private static final List<String> REST = List.of("ways", "lists", "class", "change");
    private static final List<String> ALL = Stream.concat(Stream.of(FIRST), REST.stream()).toList();

    /** Every kind of root: with verdicts of its own, in Markdown's way, of attributes alone, a table, with a zero. */
    private static final String ARTICLE = "<article><p>Which one is better depends.</p>" + Pages.MODELS + """
            <p>Some text between them.</p>
            <div data-weigh=ways data-title="Two ways to Rome">
              <table><tr><th>Way<th>Size<th>Time<tr><th>Train<td>32<td>90<tr><th>Plane<td>80<td>10</table>
              <ul><li><b>Size</b>: the plane is larger.<li><b>Time</b>: the train wins.</ul>
            </div>
            <div data-weigh=lists data-title=Lists data-contenders="A; B" data-metrics="S | T"
              data-scores="1; 2 | 3; 4"></div>
            <table class=weigh id=class><caption>A table by itself</caption>
              <tr><th>Way<th>Size<th>Time<tr><th>Train<td>30<td>90<tr><th>Plane<td>80<td>10</table>
            <div data-weigh=change data-title="Change" data-order=best>
              <table><tr><th>Year<th>Up<th>Down<tr><th>One<td>-20<td>5<tr><th>Two<td>40<td>-60</table>
            </div>
            <p>And an end.</p></article>""";

    private static int pages;

    private final Tab tab;

    RudeHostsTest(Tab tab) {
        this.tab = tab;
    }

    static Stream<String> sheets() throws IOException, URISyntaxException {
        Path folder = Path.of(RudeHostsTest.class.getResource("rude").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(RudeHostsTest::isFor).sorted().toList()
                    .stream();
        }
    }

    private static boolean isFor(String sheet) {
        boolean isParted = Engine.chosen() instanceof Firefox && sheet.matches("(columns|magazine)\\.css");
        boolean isLonger = Engine.chosen() instanceof WebKit && sheet.equals("code-like.css");
        if (isParted || isLonger) {
            System.out.println("not run in " + Engine.chosen().name() + ": RudeHostsTest with " + sheet
                    + ", because it " + (isParted ? "breaks a row in two where a column of text ends"
                    : "counts the space that hangs at a line's end as a part of the line"));
        }
        return !isParted && !isLonger;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void changesNoLayout(String sheet) {
        open(sheet);
        assertEquals(List.of(), wrong(), "in a wide column");
        showsTheFirst();
        flip(REST);
        showsTheOther();

        tab.run("room.id = 'narrow'");
        assertEquals(List.of(), wrong(), "in a narrow column");
        showsTheOther();
        flip(List.of("ways"));
        showsTheFirst();
        assertEquals(List.of(), wrong(), "in a narrow column, on the metric shown first");
        pages++;
    }

    @AfterAll
    static void count() {
        System.out.println("Host pages as rude as themes are, each wide and narrow: " + pages);
    }

    private void showsTheFirst() {
        assertBars("models", 92, 41);
        assertBars("ways", 40, 100);
        assertEquals("In production the small model comes out ahead.", tab.widget("models").verdict());
    }

    private void showsTheOther() {
        assertBars("models", 58, 95);
        assertBars("ways", 100, 11);
        assertEquals("The large model wins: see the board.", tab.widget("models").verdict());
    }

    /** WebKit measures in whole pixels here, and one is more than a percent of the narrowest tracks. */
    private void assertBars(String id, long... percent) {
        List<Long> bars = tab.widget(id).bars();
        List<Long> expected = LongStream.of(percent).boxed().toList();
        long slack = Engine.chosen() instanceof WebKit ? 1 : 0;
        assertTrue(bars.size() == percent.length && IntStream.range(0, percent.length)
                .allMatch(row -> Math.abs(percent[row] - bars.get(row)) <= slack),
                id + ": " + bars + ", not " + expected);
    }

    /** Clicks the label that is not chosen, in the first by a pointer and then in these, and lets the bars arrive. */
    private void flip(List<String> ids) {
        Figure figure = tab.widget(FIRST);
        String other = tab.text("hosts.other(arguments[0]).textContent", FIRST);
        choose(figure, other);
        assertEquals(other, figure.chosen());
        assertEquals(List.of(), tab.run("return hosts.flip(arguments[0], arguments[1])", ids, !isBesideThePointer()));
        tab.clock().pass(2000);
    }

    /** WebKit's driver and boxes say that things are beside where they are where a page zooms: there a key flips. */
    private boolean isBesideThePointer() {
        return Engine.chosen() instanceof WebKit && (boolean) tab.run("return rude.href.includes('zoomed')");
    }

    private void choose(Figure figure, String other) {
        if (isBesideThePointer()) {
            tab.run("arguments[0].focus()", figure.radio(other));
            tab.press(Keys.SPACE);
        } else {
            figure.flip(other);
        }
    }

    private void open(String sheet) {
        tab.site().putOwn("hosts.js");
        tab.site().putOwn("article.css");
        tab.site().putOwn("rude/" + sheet);
        tab.open("<link rel=stylesheet href=/article.css><link id=rude rel=stylesheet href=/rude/" + sheet
                + "><script src=/hosts.js></script><div id=room>" + ARTICLE + "</div>");
        tab.run("window.room = document.getElementById('room')");
    }

    private Object wrong() {
        return tab.run("return hosts.wrong(arguments[0], rude.sheet)", ALL);
    }
}
