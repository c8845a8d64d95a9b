package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Elements in elements: a parser of HTML makes some 500 of them, and a script may make more. Nearly twice as many are
 * read, wherever they stand; what is deeper is said to be too large, and nothing breaks.
 */
class DeepTest {

    private static final int DEPTH = 990;

    @ParameterizedTest
    @ValueSource(strings = {"td", "p", "caption"})
    void readsWhatIsDeepWithin(String place) {
        PageWidget widget = page(place, DEPTH).widget("deep");

        assertEquals(place.equals("td") ? "Small" : "Middle", widget.leader());
        assertEquals("3", widget.rows().get(1).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"td", "p", "caption"})
    void saysWhatIsTooDeep(String place) {
        Page page = page(place, 2 * DEPTH);

        assertEquals(List.of(), page.widgets());
        assertEquals(List.of("1,000 elements in each other"),
                page.problems().stream().map(problem -> problem.sentence().split("[“”]")[1]).toList());
    }

    private static Page page(String place, int depth) {
        Document page = Jsoup.parse("<div data-weigh=deep><p></p><table><caption></caption>"
                + "<tr><th>Model<th>Speed<tr><th>Small<td><tr><th>Large<td>3<tr><th>Middle<td>4</table></div>");
        Element inmost = page.selectFirst(place);
        for (int i = 0; i < depth; i++) {
            inmost = inmost.appendElement("span");
        }
        inmost.appendText(place.equals("p") ? "text" : "5");
        return Page.of(page);
    }
}
