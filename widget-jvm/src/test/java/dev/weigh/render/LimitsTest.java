package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server may be sent: beyond a limit the page stays as it was, and the problem names the limit. */
class LimitsTest {

    private static final String MANY_WIDGETS = widget("data-metrics=Size").repeat(1001);

    private static final String NAME = "1,000 characters";

    static Stream<Arguments> beyond() {
        return Stream.of(
                Arguments.of("200 columns", table("<td colspan=999>1")),
                Arguments.of("200 columns", table("<td>1").replace("<tr>", "<tr>" + "<td>2".repeat(200))),
                Arguments.of("200 columns", table("<td>1" + "<tr><td>2<td>3".repeat(200))
                        .replace("=x", "=x data-metrics-in=rows")),
                Arguments.of("10,000 cells", table(("<td>1" + "<tr><td colspan=150>2").repeat(140))),
                Arguments.of("10,000 cells", table("<td rowspan=1000>1".repeat(110) + "<tr><td>2".repeat(200))),
                Arguments.of("10,000 cells", table("<td colspan=150>1 " + "x".repeat(7000))),
                Arguments.of("10,000 cells", widget("data-metrics=Size").replace("1; 2", "1 " + "x".repeat(1_000_000))),
                Arguments.of("10,000 cells", widget("data-metrics='Size|Cost' data-weigh-scores='1|2'")
                        .replace("A;", "A;".repeat(4000))),
                Arguments.of("1,000,000 characters", table("<td>" + "1.".repeat(500_001))),
                Arguments.of(NAME, table("<td>1").replace("Size", "x".repeat(1001))),
                Arguments.of(NAME, table("<td>1").replace("A", "a" + "\u0301".repeat(32_000))),
                Arguments.of(NAME, widget("data-metrics=Size").replace("=x", "=" + "y".repeat(1001))),
                Arguments.of(NAME, table("<td>1").replace("=x", "=" + "x".repeat(1001))),
                Arguments.of(NAME,
                        widget("data-metrics=Size data-text-missing='" + "{leader}".repeat(1100) + "'")),
                Arguments.of("10,000 characters", widget("data-metrics='"
                        + "x".repeat(900) + "' data-verdicts='" + "{metric}".repeat(12) + "'")),
                Arguments.of("10,000 characters", widget("data-metrics=Size data-text-tied='"
                        + "{leader} ".repeat(5001) + "'")));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("beyond")
    void leavesThePageAsItWasAndNamesTheLimit(String limit, String page) {
        List<Finding> findings = Weigh.check(page);

        List<Finding> large = findings.stream().filter(found -> found.code().equals("too-large")).toList();
        assertEquals(1, large.size(), findings.toString());
        assertTrue(large.get(0).isError());
        assertEquals("\u201c" + limit + "\u201d: are the most", large.get(0).message());
        assertTrue(large.get(0).sentence().contains(limit), large.get(0).sentence());
        assertEquals(page, Weigh.render(page));
        assertEquals(page, Weigh.plain(page));
    }

    @Test
    void makesAThousandWidgets() {
        Reading reading = Reading.of(MANY_WIDGETS);

        assertEquals(1000, reading.widgets().values().stream().filter(Optional::isPresent).count());
        assertTrue(reading.all().stream().anyMatch(found -> found.code().equals("too-large")
                && found.sentence().contains("1,000 widgets")));
    }

    static Stream<String> wholePages() {
        String spans = table("<td colspan=150>1" + "<tr><td>A<td colspan=150>2".repeat(60));
        String wide = table("<td colspan=150>-" + "<tr><td>C<td colspan=150>3".repeat(30))
                .replace("<th>Size", "<th colspan=150>Size");
        return Stream.of(spans.repeat(10), wide.replace("C", "A".repeat(900)),
                wide.replace("=x", "=x data-text-missing='" + "x".repeat(900) + "'"),
                "<html data-weigh-text-measuring='" + "x".repeat(9000) + "'>"
                        + widget("data-metrics=Size data-measuring=g").repeat(500));
    }

    /** Each root is within the limits; a server would write tens of megabytes for what is a few kilobytes. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("wholePages")
    void writesNoMoreThanFifteenThousandCellsOfAPage(String page) {
        List<Finding> large = Weigh.check(page).stream().filter(found -> found.code().equals("too-large")).toList();
        String rendered = Weigh.render(page);

        assertFalse(large.isEmpty());
        assertEquals("\u201c15,000 cells on a page\u201d: are the most", large.get(0).message());
        assertTrue(rendered.length() < page.length() + 10_000_000, "characters: " + rendered.length());
        assertEquals(rendered, Weigh.render(rendered));
    }

    private static String widget(String attributes) {
        return "<div data-weigh=x data-contenders='A; B' data-scores='1; 2' " + attributes + "></div>";
    }

    private static String table(String cells) {
        return "<div data-weigh=x><table><tr><th>Thing<th>Size<tr><td>A" + cells + "<tr><td>B<td>2</table></div>";
    }
}
