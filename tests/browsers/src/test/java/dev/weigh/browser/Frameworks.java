package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Widgets whose root belongs to a framework, in each order in which the two scripts may come. Its name isn't that of
 * a test, since only {@code script/test frameworks} has built the pages.
 */
@ExtendWith(InATab.class)
class Frameworks {

    private static final Path PAGES = Path.of("..", "frameworks", "target");
    private static final Path APPS = Path.of("..", "frameworks", "vite", "out");
    private static final String TITLE = "Two <lamps> & \"more\"";

    private final Tab tab;

    Frameworks(Tab tab) {
        this.tab = tab;
    }

    @TestFactory
    List<DynamicTest> eachPageKeepsItsTreeAndItsWidget() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).sorted()
                    .map(name -> DynamicTest.dynamicTest(name, () -> follow(name))).toList();
        }
    }

    @TestFactory
    List<DynamicTest> eachBuiltSiteHydratesAndGoesToAnotherPageAndBack() {
        return Stream.of("docusaurus", "vitepress")
                .map(name -> DynamicTest.dynamicTest(name, () -> visit(PAGES.resolveSibling(name).resolve("out"))))
                .toList();
    }

    /** Apps that Vite has built of the npm package's components; what is hydrated, "weigh render" has gone over. */
    @TestFactory
    List<DynamicTest> eachAppOfThePackageShowsItsDataGoesAndTells() {
        return Stream.of("react", "react-hydrated", "vue", "vue-hydrated")
                .map(name -> DynamicTest.dynamicTest("package: " + name, () -> use(name))).toList();
    }

    @Test
    void thePackageIsOneOfModulesWithoutABundler() throws IOException {
        try (Server server = served(APPS)) {
            tab.browser().session().get(server.address() + "plain.html");
            drawn();
            assertEquals(List.of(true), tab.run("return made"), "what scan() gives is what get() gives");
            assertEquals(TITLE, tab.widget("lamps").text("title"));
            tab.widget("lamps").flip("Price");
            assertEquals("price: Candle", told());
            assertEquals(List.of(), tab.complaints(), "what the page said in the console");
            tab.open("");
        }
    }

    private void use(String name) throws IOException {
        boolean isHydrated = name.endsWith("-hydrated");
        assertEquals(isHydrated, Files.readString(APPS.resolve(name + ".html")).contains("<template shadowrootmode"));
        try (Server server = served(APPS)) {
            tab.browser().session().get(server.address() + name + ".html");
            drawn();
            assertEquals(isHydrated, tab.run("return window.sent == document.querySelector('[data-weigh]')"),
                    "what a server sent is kept");
            assertEquals(TITLE, tab.widget("lamps").text("title"));
            assertEquals("The bulb is brighter.", verdict());

            tab.widget("lamps").flip("Price");
            assertEquals("price: Candle", told());
            app("change");
            assertEquals("Price", tab.widget("lamps").chosen());
            assertEquals(List.of("Torch", "Candle", "Bulb"), tab.widget("lamps").texts("name"));
            assertEquals("The candle is still cheaper.", verdict());

            app("remove");
            assertEquals(true, tab.run(
                    "return !document.querySelector('[data-weigh], [data-weigh-host]') && !weigh.get('lamps')"));
            app("show");
            assertEquals("The bulb is brighter.", verdict());
            assertEquals("wide", tab.text("document.querySelector('[data-weigh=lamps]').className"));
            tab.widget("lamps").flip("Price");
            tab.widget("lamps").flip("Light");
            drawn();
            assertEquals("light: Bulb", told());
            assertEquals(List.of(), tab.complaints(), "what the page said in the console");
            tab.open("");
        }
    }

    /** What the app was told of the metric that is shown. */
    private String told() {
        drawn();
        return tab.text("document.getElementById('told').textContent");
    }

    private void visit(Path site) throws IOException {
        try (Server server = served(site)) {
            tab.browser().session().get(server.address().toString());
            drawn();
            assertEquals("The bulb is brighter.", verdict());
            tab.widget("lamps").flip("Price");
            assertEquals("The candle is cheaper.", verdict());

            go("More");
            assertEquals(true, tab.run("return weigh.get('lamps') == null"));
            go("Back to the lamps");
            assertEquals("The bulb is brighter.", verdict());
            tab.widget("lamps").flip("Price");
            assertEquals("The candle is cheaper.", verdict());
            assertEquals(List.of(), tab.complaints(), "what the page said in the console");
            tab.open("");
        }
    }

    /** Follows a link, which a site's own script takes without another page being loaded. */
    private void go(String link) {
        tab.runLater("""
                const [link, done] = arguments, of = text => [...document.querySelectorAll('main a')]
                  .find(one => one.textContent.trim() == text);
                const heading = document.querySelector('h1').textContent;
                const isThere = () => document.querySelector('h1')?.textContent != heading
                  && document.querySelector('main a');
                const wait = () => isThere()
                  ? requestAnimationFrame(() => requestAnimationFrame(done)) : requestAnimationFrame(wait);
                of(link).click();
                wait();""", link);
        drawn();
    }

    /** What a folder holds, with the script and what the tests look with. */
    private static Server served(Path folder) throws IOException {
        for (String own : List.of("watch.js", "look.js")) {
            Files.writeString(folder.resolve(own), Site.own(own));
        }
        return Server.start(folder, Scripts.all(), 0, Map.of());
    }

    private void follow(String page) throws IOException {
        try (Server server = served(PAGES)) {
            tab.browser().session().get(server.address() + page);
            drawn();
            assertEquals("The bulb is brighter.", verdict());

            tab.widget("lamps").flip("Price");
            app("change");
            if (page.startsWith("htmx")) {
                // It puts another element in the root's place: another widget, which starts anew.
                tab.widget("lamps").flip("Price");
            }
            assertEquals("Price", tab.widget("lamps").chosen());
            assertEquals(List.of("Torch", "Candle", "Bulb"), tab.widget("lamps").texts("name"));
            assertEquals("The candle is still cheaper.", verdict());
            assertEquals("2", tab.text("document.querySelectorAll('#lamps li').length"), "the author's list is whole");

            app("empty");
            assertEquals("null 0 0", left());
            app("show");
            assertEquals(List.of("Candle", "Bulb"), tab.widget("lamps").texts("name"));

            app("remove");
            assertEquals("", tab.text("document.getElementById('app').innerHTML.replace(/<!--.*?-->/g, '').trim()"));
            app("show");
            assertEquals("The bulb is brighter.", verdict());
            // An empty root that is new, as htmx brings it, is said; one that was emptied isn't.
            assertEquals(page.startsWith("htmx") ? List.of("warn: weigh: no-data: add a table <div>") : List.of(),
                    tab.complaints(), "what the page said in the console");
        }
    }

    private String verdict() {
        return tab.widget("lamps").verdict().replaceFirst("^\\w+: ", "");
    }

    /** The widget of a root that its framework has emptied: its state, the height of the root, its sheets. */
    private String left() {
        return tab.text("(root => weigh.get(root) + ' ' + root.offsetHeight + ' '"
                + " + (root.shadowRoot?.adoptedStyleSheets.length ?? 0))(document.getElementById('lamps'))");
    }

    private void app(String step) {
        tab.run("app[arguments[0]]()", step);
        drawn();
    }

    /** Waits until what stands in the queues of framework and widget has been drawn. */
    private void drawn() {
        tab.runLater("const done = arguments[0]; setTimeout(() =>"
                + " requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }
}
