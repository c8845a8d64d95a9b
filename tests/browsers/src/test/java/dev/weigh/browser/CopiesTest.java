package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers take along from below the author's table, on a page with weigh-plus.js. */
@ExtendWith(InATab.class)
class CopiesTest {

    private static final String PAGE = """
            <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>An article</title>
            <script src="/watch.js"></script><script src="/look.js"></script><script src="/clock.js"></script>
            <script src="/%s" defer></script></head><body>%s</body></html>
            """;
    private static final String LAMPS = Pages.table("lamps", "data-title='A \"candle\" & a bulb' %s", """
            <tr><th>Lamp, tested<th>Light<th data-better=lower>Price|€
            <tr><th>Candle<td>12 lm<td>€1<tr><th>Bulb<td>800 lm<td>€4
            """);
    private static final String FRAME = "data-weigh-frame='https://example.org/frames/lamps.html?a=b&c'";
    private static final String MARKDOWN = """
            | Lamp, tested | Light | Price\\|€ |
            | --- | --- | --- |
            | Candle | 12 lm | €1 |
            | Bulb | 800 lm | €4 |
            """;

    private final Tab tab;

    CopiesTest(Tab tab) {
        this.tab = tab;
    }

    private void open(String language, String script, String attributes) {
        tab.openPage(PAGE.formatted(language, script, LAMPS.formatted(attributes)), "");
        tab.run("navigator.clipboard.writeText = text => (window.copied = text,"
                + " window.fails ? Promise.reject() : Promise.resolve());"
                + " look.shadow('lamps').querySelector('summary').click()");
    }

    @Test
    void copiesTheTableAndTheLineOfAFrame() {
        open("en", "weigh-plus.js", FRAME);
        Figure lamps = tab.widget("lamps");
        assertEquals(List.of("Copy as CSV", "Copy as Markdown", "Copy the line to embed it"), lamps.texts("copy"));

        // TableTextTest holds the ends of its lines.
        assertEquals("\"Lamp, tested\",Light,Price|€\nCandle,12 lm,€1\nBulb,800 lm,€4\n",
                copied("csv").replace("\r", ""));
        assertEquals("Copied", lamps.said());
        assertEquals("Copied", lamps.texts("copy").get(0));
        tab.clock().pass(4001);
        assertEquals("Copy as CSV", lamps.texts("copy").get(0));
        assertEquals(MARKDOWN, copied("markdown"));
        assertEquals("<iframe src=\"https://example.org/frames/lamps.html?a=b&amp;c\" "
                + "title=\"A &quot;candle&quot; &amp; a bulb\" width=\"100%\" height=\"404\" frameborder=\"0\" "
                + "loading=\"lazy\"></iframe>",
                copied("frame"));
    }

    @Test
    void saysWhereItCannotCopy() {
        open("en", "weigh-plus.js", "");
        assertEquals(List.of("Copy as CSV", "Copy as Markdown"), tab.widget("lamps").texts("copy"));
        tab.run("window.fails = true");

        copied("csv");
        assertEquals("It could not be copied", tab.widget("lamps").said());
    }

    /** What names no page on the web is no frame, and is said. */
    @Test
    void takesAnAddressOfTheWebAlone() {
        open("en", "weigh-plus.js", "data-frame='javascript:alert(1)'");

        assertEquals(2, tab.widget("lamps").texts("copy").size());
        assertEquals(List.of("warn: weigh: bad-value: “frame=javascript:alert(1)”: the default holds <div>"),
                tab.complaints());
    }

    @Test
    void isInTheOtherScriptAlone() {
        open("en", "weigh.js", FRAME + " data-text-weights='Weigh them yourself' data-weigh-text-find='Look for'");

        assertEquals(List.of(), tab.widget("lamps").texts("copy"));
        assertEquals(List.of("warn: weigh: needs-plus: “data-frame”: load weigh-plus.js <div>"), tab.complaints());
    }

    private String copied(String kind) {
        tab.run("look.shadow('lamps').querySelector('[value=' + arguments[0] + ']').click()", kind);
        tab.runLater("Promise.resolve().then(() => arguments[0]())");
        return tab.text("window.copied");
    }
}
