package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    static Stream<Arguments> beyond() {
        return Stream.of(
                Arguments.of("its tables have 200 columns at most", table("<td colspan=999>1")),
                Arguments.of("its tables have 100,000 cells at most, spans counted",
                        table(("<td>1" + "<tr><td colspan=150>2").repeat(700))),
                Arguments.of("its tables have 100,000 cells at most, spans counted",
                        table("<td rowspan=1000>1".repeat(110) + "<tr>".repeat(1000))),
                Arguments.of("its tables have 100,000 cells at most, spans counted",
                        widget("data-metrics=Size data-weigh-scores='" + "1;".repeat(100_001) + "'")),
                Arguments.of("a cell, a verdict or an attribute has 10,000 characters at most",
                        table("<td>" + "1.".repeat(5001))),
                Arguments.of("a cell, a verdict or an attribute has 10,000 characters at most",
                        table("<th>a" + "\u0301".repeat(32_000))),
                Arguments.of("a filled verdict has 100,000 characters at most", widget("data-metrics='"
                        + "x".repeat(9000) + "' data-verdicts='" + "{metric}".repeat(1200) + "'")),
                Arguments.of("it has 4,000,000 characters at most",
                        table(("<td>" + "x".repeat(9000) + "<tr>").repeat(450))));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("beyond")
    void leavesThePageAsItWasAndNamesTheLimit(String limit, String page) {
        List<Finding> findings = Weigh.check(page);

        assertEquals(List.of("too-large"), findings.stream().map(Finding::code).toList());
        assertTrue(findings.get(0).isError());
        assertTrue(findings.get(0).sentence().contains(limit), findings.get(0).sentence());
        assertEquals(page, Weigh.render(page));
        assertEquals(page, Weigh.plain(page));
    }

    @Test
    void makesAThousandWidgets() {
        Reading reading = Reading.of(MANY_WIDGETS);

        assertEquals(1000, reading.widgets().values().stream().filter(Optional::isPresent).count());
        assertTrue(reading.all().stream().anyMatch(found -> found.code().equals("too-large")
                && found.sentence().contains("a page has 1,000 widgets at most")));
    }

    private static String widget(String attributes) {
        return "<div data-weigh=x data-contenders='A; B' data-scores='1; 2' " + attributes + "></div>";
    }

    private static String table(String cells) {
        return "<div data-weigh=x><table><tr><th>Thing<th>Size<tr><td>A" + cells + "<tr><td>B<td>2</table></div>";
    }
}
