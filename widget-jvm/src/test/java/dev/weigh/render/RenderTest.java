package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.examples.Examples;
import dev.weigh.testing.spec.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rendering writes into a page, and what it leaves alone. */
class RenderTest {

    private static final String TRAINS = "<!doctype html><div data-weigh=ways><p>By land &amp air.</p><table>"
            + "<tr><th>Way<th>Size<th data-accent='#4f4063'>Time"
            + "<tr><th>Train<td>30<td>90<tr><th>Plane<td>80<td>10</table>"
            + "<p data-verdict-for=time>The <a href=#x>train</a> wins.</p></div>";

    static List<String> pages() {
        return Stream.concat(Case.all(Path.of("..", "spec")).stream().map(one -> one.sections().get(0).body()),
                Examples.pages().stream().map(RenderTest::text)).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesAllElseAsItWas(String page) {
        assertEquals(page, Original.of(Weigh.render(page)));
        assertEquals(page, Original.of(Rendered.of(page, true).html()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void changesNothingTheSecondTime(String page) {
        String rendered = Weigh.render(page);
        assertEquals(rendered, Weigh.render(rendered));
        assertEquals(Weigh.plain(page), Weigh.plain(rendered));
        assertEquals(Weigh.plain(page), Weigh.plain(Weigh.plain(page)));
    }

    @Test
    void writesTheFirstViewIntoTheRoot() {
        Element root = Jsoup.parse(Weigh.render(TRAINS)).selectFirst("[data-weigh]");
        Element template = root.child(0);

        assertEquals("template", template.normalName());
        assertEquals("open", template.attr("shadowrootmode"));
        assertEquals(List.of("Size", "Time"), template.select("label").eachText());
        assertEquals(List.of("before", "data", "v1"), root.select("> [slot]").eachAttr("slot"));
        assertTrue(template.select("[style]").isEmpty(), "a strict policy lets no element have a style of its own");
    }

    @Test
    void copiesAVerdictThatIsNoChild() {
        String list = Weigh.render("<div data-weigh=x><table><tr><th>A<th>S<th>T<tr><th>B<td>1<td>2<tr><th>C<td>2<td>1"
                + "</table><ul><li><b>S</b>: see <i>C</i>.</li><li><b>T</b>: B.</li></ul></div>");
        Element root = Jsoup.parse(list).selectFirst("[data-weigh]");

        assertEquals("<b>S</b>: see <i>C</i>.", root.selectFirst("slot[name=v0]").html());
        assertEquals("none", root.selectFirst("> ul").attr("slot"));
    }

    @Test
    void putsAHostAroundATableThatCantBeOne() {
        String figure = Weigh.render("<figure class=weigh><table><tr><th>A<th>S<tr><th>B<td>1<tr><th>C<td>2</table>"
                + "<p data-verdict-for=S>C.</p></figure>");
        Element host = Jsoup.parse(figure).selectFirst("[data-weigh-host]");

        assertEquals(List.of("template", "table"), host.children().stream().map(Element::normalName).toList());
        assertTrue(Jsoup.parse(figure).selectFirst("[data-verdict-for]").hasAttr("hidden"));
    }

    @Test
    void keepsStylesheetsInFilesForAStrictPolicy() {
        Rendered rendered = Rendered.of("<!doctype html><html><head><title>x</title></head><body>" + TRAINS, true);

        assertEquals(1, rendered.sheets().size());
        String name = rendered.sheets().keySet().iterator().next();
        assertEquals(2, rendered.html().split("href=\"" + name, -1).length - 1, "in the head and in the root");
        assertFalse(rendered.html().contains("<style"));
        assertTrue(rendered.sheets().get(name).contains("--weigh-accent:#4f4063"));
    }

    @Test
    void letsNoColourOutOfItsRule() {
        String page = TRAINS.replace("#4f4063", "red}*{display:none} &lt;/style>");

        assertFalse(Jsoup.parse(Weigh.render(page)).selectFirst("style").data().contains("red}"));
    }

    @Test
    void saysWhichRootItCouldNotWriteInto() {
        Rendered rendered = Rendered.of("<p>x</p>\n<div data-weigh=x><table><tr><th>A<th>S<tr><th>B<td>1</table>",
                false);

        assertEquals(List.of("2:1: a tag is left out, so nothing can be written there: close the root, and its table"),
                rendered.left());
    }

    /** On a page of a stranger an element that says to be ours is deleted by nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"<<link data-weigh-rendered>img src=x onerror=alert(1)>",
        "<template data-weigh-rendered>x</template>", "<<div data-weigh-host><template shadowrootmode=\"open\" "
        + "data-weigh-rendered=\"0011223344556677\"></template>img src=x onerror=alert(1)></div>",
        "<head><link rel=\"stylesheet\" href=\"weigh-001122334455.css\" data-weigh-rendered>",
        "<div data-weigh><template shadowrootmode=\"open\" data-weigh-rendered=\"\">x</template></div>"})
    void leavesWhatOnlySaysToBeOurs(String page) {
        assertEquals(page, Weigh.render(page));
        String rendered = Weigh.render(page + TRAINS);
        assertTrue(rendered.startsWith(page), rendered);
        assertEquals(rendered, Weigh.render(rendered));
    }

    /** Whoever has changed a rendered page would lose what they wrote. */
    @Test
    void takesNothingBackThatHasChanged() {
        String rendered = Weigh.render(TRAINS);
        for (String changed : List.of(rendered.replace("leads", "wins"), rendered.replace("<td>30", "<td>31"),
                rendered.replaceFirst(" slot=\"before\"", ""), rendered.replace("rendered=\"", "rendered=\"0"))) {
            assertFalse(changed.equals(rendered));
            Rendered again = Rendered.of(changed, false);
            assertEquals(changed, again.html());
            assertEquals(List.of("1:16: a view was written here that has changed since: render the page as its author "
                    + "wrote it"), again.left());
        }
    }

    /** What an author wrote as we would have, stays. */
    @ParameterizedTest
    @ValueSource(strings = {"<figure class=weigh>TABLE<p hidden=\"hidden\">x<p data-verdict-for=S>C.</p></figure>",
        "<figure class=weigh>TABLE<p hidden=\"hidden\" data-verdict-for=S>C.</p><p hidden=\"hidden\"></figure>",
        "<div data-weigh><p slot=\"x\">a</p><p slot=\"before\">a</p>TABLE<p slot=\"v0\" data-verdict-for=S>C.</p>"
        + "<p slot=\"v0\">x</p></div>",
        "<table class=weigh hidden=\"hidden\"><tr><th>A<th>S<tr><th>B<td hidden=\"hidden\">1<tr><th>C<td>2<tr><th>D"
        + "<td>3</table>"})
    void keepsTheAttributesOfTheAuthor(String page) {
        String original = page.replace("TABLE", "<table><tr><th>A<th>S<tr><th>B<td>1<tr><th>C<td>2</table>");
        String rendered = Weigh.render(original);

        assertTrue(rendered.contains("<template"), rendered);
        assertEquals(original, Original.of(rendered));
        assertEquals(rendered, Weigh.render(rendered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div data-weigh><table><b><tr><th>A<th>S<tr><th>B</b><td>1<tr><i><th>C<td>2</table></div>",
        "<b><div data-weigh></b><table><tr><th>A<th>S<tr><th>B<td>1<tr><th>C<td>2</table></div>",
        "<table><table data-weigh><tr><th>A<th>S<tr><th>B<td>1<tr><th>C<td>2</table></table>",
        "<p><table data-weigh><tr><th>A<th>S<tr><th>B<td>1<tr><th>C<td>2</table></p>",
        "<div data-weigh><table><tr><th>A<th>S<tr><th>B<td>1<table><tr><td>x</table><tr><th>C<td>2</table></div>"})
    void isExactWhereTagsAreMisnested(String page) {
        Rendered once = Rendered.of(page, false);

        assertEquals(once, Rendered.of(once.html(), false));
        assertEquals(page, Original.of(once.html()));
        assertEquals(once.html().equals(page), !once.left().isEmpty(), once.left().toString());
    }

    @Test
    void saysAllInPlainHtml() {
        assertEquals("""
                <!doctype html><div>
                <p>By land &amp air.</p>
                <table>
                <caption>Size · higher is better</caption>
                <tr><th scope="row">Train</th><td>30</td><td></td></tr>
                <tr><th scope="row">Plane</th><td>80</td><td>▲ leads by 50</td></tr>
                </table>
                <p>Plane leads on Size at 80, ahead of Train at 30.</p>
                <table>
                <caption>Trips · higher is better</caption>
                <tr><th scope="row">Train</th><td>90</td><td>▲ leads by 80</td></tr>
                <tr><th scope="row">Plane</th><td>10</td><td></td></tr>
                </table>
                <p>The <a href="#x">train</a> wins. ⇄ on Size it was Plane</p>
                </div>""", Weigh.plain(TRAINS.replace("Time", "Trips").replace("for=time", "for=trips")));
    }

    /** Wherever it is loaded: in a widget, in a root that is none, early, with weights, under a hash. */
    @Test
    void leavesNoScriptOfOursInPlainHtml() {
        String script = "<script src=\"%s\" defer></script>";
        String page = "<!doctype html><head><link rel=preload href=/js/weigh.js as=script>"
                + "<link rel=stylesheet href=site.css>" + script.formatted("weigh-plus.de.js") + "</head><body>"
                + script.formatted("site.js") + "<div data-weigh=none>" + script.formatted("js/weigh.js") + "</div>"
                + TRAINS.replace("<table>", script.formatted("weigh.de.fr.js") + "<table>")
                + script.formatted("/assets/weigh.0a1b2c3d4e5f.js?v=2") + "<p>Bye.";
        String plain = Weigh.plain(page);

        assertEquals(List.of("site.js"), Jsoup.parse(plain).select("script").eachAttr("src"));
        assertEquals(List.of("site.css"), Jsoup.parse(plain).select("link").eachAttr("href"));
        assertFalse(plain.contains("weigh."), plain);
        assertTrue(plain.endsWith("<p>Bye."), plain);
    }

    /** What prose says of a widget stays in the page, in each of its forms. */
    @Test
    void keepsClaims() {
        String claim = "<p>It is <span data-weigh-says=\"ways.size.ratio\">2 times</span> as much.</p>";

        assertTrue(Weigh.render(TRAINS + claim).endsWith(claim));
        assertTrue(Weigh.plain(TRAINS + claim).endsWith(claim));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without a script the author's weights and equal ones are choices, and the crossover is a sentence. */
    @Test
    void weighsWithoutAScript() {
        String page = Weigh.render("<div data-weigh=w data-blend data-weights='1 | 3' data-contenders='Otter; Heron' "
                + "data-metrics='Speed | Range' data-scores='90; 60 | 40; 80' data-max='100 | 100'></div>");

        assertTrue(page.contains(">All the same</label>"), page);
        assertTrue(page.contains("Otter leads until Range counts 42.9%; above that, Heron leads."), page);
        assertTrue(page.contains("Weighed like this, Heron leads."), page);
    }
}
