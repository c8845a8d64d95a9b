package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The site that is made of the documentation, in a browser: axe finds nothing on it, it asks no other host, and
 * every example on it does what the text says. Its name isn't that of a test, since only {@code script/docs} has
 * built the site.
 */
@ExtendWith(InATab.class)
class DocsSite {

    private static final Path SITE = Path.of("..", "..", "target", "docs");
    /** What the page of an example wrote below it, about the widgets' problems. */
    private static final String CODES = "[...new Set([...document.querySelectorAll('.said [data-code]')]"
            + ".map(one => one.dataset.code))].sort().join(' ')";
    private static final String WIDGETS = "[...document.querySelectorAll('[data-weigh], .weigh')].map(weigh.get)"
            + ".filter(Boolean)";
    /** The names of all parts that the widgets of the page have now, and of their states. */
    private static final String ALL_PARTS = "[...new Set([...document.querySelectorAll('*')]"
            + ".flatMap(one => one.shadowRoot ? [...one.shadowRoot.querySelectorAll('[part]')] : [])"
            + ".flatMap(one => [...one.part]))].join(' ')";

    /** Two examples have a problem to show what comes of it. */
    private static final Map<String, String> MEANT = Map.of("live/events-events.html", "unknown-metric",
            "live/styling-parts.html", "beyond-scale");

    private final Tab tab;
    private Server server;

    DocsSite(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void serve() throws IOException {
        server = Server.start(SITE, List.of(), 0, Map.of());
    }

    @AfterEach
    void stop() {
        tab.open("");
        server.close();
    }

    /** The texts and the examples; the example pages have tests of their own, and sources are all alike. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.map(file -> SITE.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html") && !name.startsWith("examples/"))
                    .filter(name -> !name.matches(".*\\.\\w+\\.html") || name.startsWith("LICENSE")).sorted().toList();
        }
    }

    @TestFactory
    List<DynamicTest> findsNothingByAxe() throws IOException {
        return pages().stream().flatMap(page -> Stream.of("light", "dark")
                .map(scheme -> DynamicTest.dynamicTest(page + ", " + scheme, () -> {
                    tab.browser().prefer("prefers-color-scheme", scheme);
                    open(page);
                    tab.run(AxeTest.axe());
                    assertEquals(List.of(), tab.runLater(AxeTest.RUN));
                    assertEquals(List.of(), elsewhere(), "asked of other hosts");
                }))).toList();
    }

    @TestFactory
    List<DynamicTest> fitsASmallScreen() throws IOException {
        return pages().stream().filter(page -> !page.startsWith("live/")).map(page -> DynamicTest.dynamicTest(page,
                () -> {
                    open("LICENSE.html");
                    assertEquals(320L, tab.runLater("""
                            const frame = document.createElement('iframe');
                            frame.style.cssText = 'inline-size: 320px; block-size: 600px; border: 0';
                            frame.addEventListener('load', () =>
                                arguments[1](frame.contentDocument.documentElement.scrollWidth));
                            frame.src = arguments[0];
                            document.body.replaceChildren(frame)""", server.address() + page));
                })).toList();
    }

    /** Every example on a page: a widget without a problem, each metric of which can be shown. */
    @TestFactory
    List<DynamicTest> runsEveryExample() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String page : pages().stream().filter(page -> page.startsWith("live/")).toList()) {
            if (!page.startsWith("live/problems-")) {
                tests.add(DynamicTest.dynamicTest(page, () -> {
                    open(page);
                    tab.run("window.confirm = () => true");
                    new WebDriverWait(tab.browser().session(), Browser.PATIENCE)
                            .until(session -> tab.number(WIDGETS + ".length") > 0);
                    assertEquals(MEANT.getOrDefault(page, ""), tab.text(CODES));
                    assertEquals("true", tab.text(WIDGETS
                            + ".every(one => one.metrics.every(metric => one.select(metric)))"));
                }));
            }
        }
        assertTrue(tests.size() > 60, "examples: " + tests.size());
        return tests;
    }

    /** The problem that an example is there for, and no other; of what only the tools look for, nothing. */
    @TestFactory
    @SuppressWarnings("unchecked")
    List<DynamicTest> hasTheProblemThatItIsThereFor() {
        open("docs/problems.html");
        List<List<String>> entries = (List<List<String>>) tab.run("""
                return [...document.querySelectorAll('main h2')].map(heading => {
                  let text = '', one = heading;
                  while ((one = one.nextElementSibling) && one.localName != 'h2' && one.className != 'live')
                    text += one.textContent;
                  return [heading.id, one?.querySelector('iframe')?.getAttribute('src') ?? '', text];
                })""");
        assertTrue(entries.size() > 20);
        return entries.stream().map(entry -> DynamicTest.dynamicTest(entry.get(0), () -> {
            open("docs/" + entry.get(1));
            String expected = entry.get(2).startsWith("In the tools only.") ? "" : entry.get(0);
            // What Markdown has left as text is no table to the script.
            expected = entry.get(0).equals("table-as-text") ? "no-data" : expected;
            String wanted = expected;
            new WebDriverWait(tab.browser().session(), Browser.PATIENCE)
                    .withMessage(() -> "wanted: " + wanted + ", seen: " + tab.text(CODES))
                    .until(session -> tab.text(CODES).equals(wanted));
        })).toList();
    }

    @Test
    void showsEveryPartStatePropertyAndEvent() throws IOException {
        open("live/styling-parts.html");
        TreeSet<String> parts = new TreeSet<>();
        for (int metric = 0; metric < tab.number(WIDGETS + "[0].metrics.length"); metric++) {
            tab.run("const one = " + WIDGETS + "[0]; one.select(one.metrics[arguments[0]])", metric);
            parts.addAll(List.of(tab.text(ALL_PARTS).split(" ")));
        }
        String sheet = Files.readString(SITE.resolve("live/styling-parts.css"));
        open("docs/styling.html");
        assertEquals(List.of(), named("parts").filter(name -> !parts.contains(name)
                || !sheet.matches("(?s).*[( ]" + name + "\\).*")).toList());
        String properties = Files.readString(SITE.resolve("live/styling-custom-properties.css"));
        assertEquals(List.of(), named("custom-properties").filter(name -> !properties.contains(name + ":")).toList());
        String events = Files.readString(SITE.resolve("live/events-events.html"));
        open("docs/events.html");
        assertEquals(List.of(), named("events").filter(name -> name.startsWith("weigh-"))
                .filter(name -> !events.contains(name)).toList());
    }

    /** The names in the first column of the tables below a heading. */
    @SuppressWarnings("unchecked")
    private Stream<String> named(String heading) {
        List<String> names = (List<String>) tab.run("""
                const names = [];
                let one = document.getElementById(arguments[0]);
                while ((one = one.nextElementSibling) && one.localName != 'h2')
                  names.push(...[...one.querySelectorAll('td:first-child code')].map(code => code.textContent));
                return names""", heading);
        assertTrue(names.size() > 3, heading);
        return names.stream();
    }

    @Test
    void findsWhatIsLookedFor() {
        open("index.html");
        tab.find("#query").sendKeys("mixed un");
        new WebDriverWait(tab.browser().session(), Browser.PATIENCE)
                .until(session -> tab.number("document.querySelectorAll('.results a').length") > 0);

        assertEquals("Problems: mixed-units", tab.text("document.querySelector('.results a').textContent"));
        tab.find(".results a").click();
        assertTrue(tab.text("location.href").endsWith("/docs/problems.html#mixed-units"));
    }

    private void open(String page) {
        tab.browser().session().get(server.address() + page);
    }

    @SuppressWarnings("unchecked")
    private List<String> elsewhere() {
        return (List<String>) tab.run("return performance.getEntriesByType('resource').map(entry => entry.name)"
                + ".filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:'))");
    }
}
