package dev.weigh.sanitized;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.weigh.jvm.Finding;
import dev.weigh.testing.Page;
import dev.weigh.testing.PageWidget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/**
 * Markup that a site's filter has been through still makes the widget: the same one where the filter lets
 * the attributes pass, and wherever the table is left what the table alone says.
 */
class SanitizedTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String[] BLOCKS = {"div", "section", "figure", "figcaption", "header", "main", "footer"};
    /** What a site allows whose authors embed the widget: all of its attributes on the example pages. */
    private static final String[] ATTRIBUTES = {"data-weigh", "data-title", "data-start", "data-order", "data-group",
        "data-permalink", "data-contenders", "data-metrics", "data-scores", "data-max", "data-measuring", "data-better",
        "data-accent", "data-winner", "data-verdicts", "data-verdict-for", "class", "id", "abbr", "colspan", "rowspan"};

    private static final Map<String, UnaryOperator<String>> FILTERS = new TreeMap<>(Map.of(
            "jsoup", html -> Jsoup.clean(html, Safelist.relaxed().addTags(BLOCKS).addAttributes(":all", ATTRIBUTES)),
            "OWASP", owasp(ATTRIBUTES)::sanitize,
            "kses", Kses::filtered));
    /** Nothing of ours but a class. */
    private static final Map<String, UnaryOperator<String>> CLASS_ALONE = new TreeMap<>(Map.of(
            "jsoup", html -> Jsoup.clean(html, Safelist.relaxed().addAttributes(":all", "class")),
            "OWASP", owasp("class")::sanitize,
            "kses", Kses::filtered));

    private static int pages;
    private static int widgets;

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("withAttributes")
    void isTheSameWhereItsAttributesPass(String filter, String file) throws IOException {
        String html = body(file).html();
        Page original = Page.of(html);
        Page sanitized = Page.of(FILTERS.get(filter).apply(html));

        assertEquals(pictures(original), pictures(sanitized));
        assertEquals(codes(original), codes(sanitized));
        count(sanitized);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("withClassAlone")
    void saysWhatTheTableSaysWhereOnlyAClassIsLeft(String filter, String file) throws IOException {
        Document body = body(file);
        // A root in a root would be one no more, and its data without a table are gone.
        body.select("[data-weigh] [data-weigh], [data-weigh]:not(:has(table))").remove();
        Page original = Page.of(body.html());
        body.select("[data-weigh]").addClass("weigh");
        body.forEachNode(node -> node.attributes().asList().stream().map(one -> one.getKey())
                .filter(name -> name.startsWith("data-")).toList().forEach(node::removeAttr));
        Page bare = Page.of(body.html());
        Page sanitized = Page.of(CLASS_ALONE.get(filter).apply(body.html()));

        assertEquals(pictures(bare), pictures(sanitized));
        assertEquals(data(original), data(sanitized));
        assertFalse(sanitized.widgets().isEmpty());
        count(sanitized);
    }

    @Test
    void standsWhatWordPressMakesOfTypewriterSigns() {
        Page page = Page.of(Kses.filtered("""
                <div data-weigh="grids" data-title="A &lt;b&gt; title" tabindex="0" hidden>
                <style>td { color: red }</style>
                <table><tr><th>Grid</th><th>Cells</th><th data-metric="days">Days</th>
                <th data-x.y="1" data--z="2">It's "cost"</th></tr>
                <tr><th>Small one</th><td data-value="15">5x3</td><td>--</td><td>-4</td></tr>
                <tr><th>"Large" one</th><td data-value="28">7x4</td><td>3</td><td><input value=x>6</td></tr></table>
                <p data-verdict-for="cells">It's "larger" -- by 13.</p>
                </div><script src="weigh.js" defer></script>"""));

        assertEquals(List.of("cells", "days", "it-s-cost"), page.widget("grids").metrics());
        assertEquals("""
                [grids] A b> title
                (Cells)  Days  It\u2019s \u201ccost\u201d
                higher is better
                  Small one    ===========......... 5\u00d73
                * \u201cLarge\u201d one  ==================== 7\u00d74 | leads by 13
                > It\u2019s \u201clarger\u201d \u2013 by 13.
                """, page.picture());
        assertEquals(List.of(), codes(page));
        count(page);
    }

    @AfterAll
    static void says() {
        System.out.println("sanitised pages: " + pages + " with " + widgets + " widgets, 0 failures");
    }

    private static PolicyFactory owasp(String... attributes) {
        return Sanitizers.BLOCKS.and(Sanitizers.FORMATTING).and(Sanitizers.TABLES).and(Sanitizers.LINKS)
                .and(new HtmlPolicyBuilder().allowElements(BLOCKS).allowElements("table", "th", "td", "tr", "p", "ul",
                        "li", "caption", "pre", "code").allowAttributes(attributes).globally().toFactory());
    }

    private static Document body(String file) throws IOException {
        Document page = Jsoup.parse(Files.readString(EXAMPLES.resolve(file)));
        page.outputSettings().prettyPrint(false);
        return Jsoup.parseBodyFragment(page.body().html());
    }

    private static void count(Page page) {
        pages++;
        widgets += page.widgets().size();
    }

    /** Each widget on each of its metrics, in the signs of a typewriter. */
    private static List<String> pictures(Page page) {
        List<String> pictures = new ArrayList<>();
        for (PageWidget widget : page.widgets()) {
            for (String metric : widget.metrics()) {
                widget.select(metric);
                page.pass(Duration.ofSeconds(10));
                pictures.add(widget.picture().drawn().replaceAll("[\u2018\u2019]", "'")
                        .replaceAll("[\u201c\u201d]", "\"").replaceAll("\u2013|\u2014|--", "-"));
            }
        }
        return pictures;
    }

    /** What the table says: its labels, its contenders, and the texts of their scores. */
    private static List<String> data(Page page) {
        List<String> data = new ArrayList<>();
        for (PageWidget widget : page.widgets()) {
            data.addAll(widget.picture().metrics());
            for (String metric : widget.metrics()) {
                widget.select(metric);
                page.pass(Duration.ofSeconds(10));
                widget.rows().stream().map(row -> row.name() + " " + row.text()).sorted().forEach(data::add);
            }
        }
        return data;
    }

    /** Without the attributes that are none: no sanitizer lets them through. */
    private static List<String> codes(Page page) {
        return page.problems().stream().map(Finding::code).filter(code -> !code.equals("unknown-attribute")).toList();
    }

    static Stream<Arguments> withAttributes() {
        return FILTERS.keySet().stream().flatMap(filter -> files().map(file -> Arguments.of(filter, file)));
    }

    static Stream<Arguments> withClassAlone() {
        return CLASS_ALONE.keySet().stream().flatMap(filter -> files().map(file -> Arguments.of(filter, file)));
    }

    private static Stream<String> files() {
        return Stream.of("article.html", "benchmark.html", "broken.html", "three-forms.html");
    }
}
