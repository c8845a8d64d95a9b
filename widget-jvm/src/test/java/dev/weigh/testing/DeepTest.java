package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Elements in elements: a parser of HTML makes some 500 of them, and a script may make more. Four times as
 * many are read, wherever they stand; what is deeper than that is no page that anybody wrote.
 */
class DeepTest {

    private static final int DEPTH = 2000;

    @ParameterizedTest
    @ValueSource(strings = {"td", "p", "caption"})
    void readsWhatIsDeepWithin(String place) {
        Document page = Jsoup.parse("<div data-weigh=deep><p></p><table><caption></caption>"
                + "<tr><th>Model<th>Time<tr><th>Small<td><tr><th>Large<td>3</table></div>");
        Element inmost = page.selectFirst(place);
        for (int i = 0; i < DEPTH; i++) {
            inmost = inmost.appendElement("span");
        }
        inmost.appendText("5");

        PageWidget widget = Page.of(page).widget("deep");
        assertEquals(place.equals("td") ? "Small" : "", widget.leader());
        assertEquals("3", widget.rows().get(1).text());
    }
}
