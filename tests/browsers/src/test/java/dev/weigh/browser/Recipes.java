package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/**
 * Sites that real generators have built: each post has its widgets, and each of them flips. Its name isn't that
 * of a test, since only {@code script/recipes} has built them.
 */
@ExtendWith(InATab.class)
class Recipes {

    private static final Path SITES = Path.of("target", "sites");
    /** Every site that there is has to be among the built ones. */
    private static final Path SOURCES = Examples.FOLDER.resolve("sites");
    private static final Map<String, Long> WIDGETS =
            Map.of("attributes", 1L, "block", 1L, "csv", 2L, "fields", 1L, "table", 1L, "three", 3L);
    private static final String SHADOW = "(id => document.querySelector(`[data-weigh=${id}]`).shadowRoot)";
    private static final String ROOTS = "[...document.querySelectorAll('[data-weigh], .weigh')]";

    private final Tab tab;

    Recipes(Tab tab) {
        this.tab = tab;
    }

    @TestFactory
    List<DynamicTest> eachSiteHasWidgetsThatFlip() throws IOException {
        try (Stream<Path> sites = Files.list(SOURCES)) {
            return sites.map(site -> SITES.resolve(site.getFileName())).sorted()
                    .flatMap(site -> posts(SOURCES.resolve(site.getFileName())).stream()
                    .map(post -> DynamicTest.dynamicTest(site.getFileName() + ": " + post, () -> flip(site, post))))
                    .toList();
        }
    }

    /** The posts that a site has among its sources, wherever its generator has them. */
    private static List<String> posts(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            List<String> names = files.map(file -> site.relativize(file).toString()).toList();
            return WIDGETS.keySet().stream().sorted().filter(post -> names.stream()
                    .anyMatch(name -> name.matches("(.*[/-])?" + post + "(/index)?\\.(md|mdx|html)"))).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @TestFactory
    List<DynamicTest> whatStandsInAFileIsShownAsItStandsThere() {
        Stream<String> sites = Stream.of("hugo", "hugo-theme", "jekyll", "github-pages", "eleventy", "astro");
        return sites.map(site -> DynamicTest.dynamicTest(site, () -> {
            try (Server server = Server.start(SITES.resolve(site).resolve("out"), List.of(), 0, Map.of())) {
                tab.browser().session().get(server.address() + "csv/");
                assertEquals("LED \"A60\"; Halogen <b>G9</b> | clear", names("lamps"));
                assertEquals("Halogen <b>G9</b> | clear; LED \"A60\"", names("shop"));
                assertEquals("Power: the LED needs a fifth of the power.", tab.text(
                        "document.querySelector('[data-weigh=lamps] li').innerText"));
                assertEquals("Two lamps, \"in the shop\"", tab.text(SHADOW
                        + "('shop').querySelector('[part~=title]').textContent"));
            }
        })).toList();
    }

    /** Who is compared, from above. */
    private String names(String widget) {
        return tab.text("[..." + SHADOW + "('" + widget + "').querySelectorAll('[part~=name]')]"
                + ".filter(name => name.checkVisibility({visibilityProperty: true})).map(name => name.textContent)"
                + ".join('; ')");
    }

    private void flip(Path site, String post) throws IOException {
        try (Server server = Server.start(site.resolve("out"), List.of(), 0, Map.of())) {
            tab.browser().session().get(server.address() + post + "/");
            assertEquals(WIDGETS.get(post), tab.number(ROOTS + ".filter(root => weigh.get(root)).length"));
            for (int widget = 0; widget < WIDGETS.get(post); widget++) {
                String before = shown(widget);
                other(widget).click();
                assertNotEquals(before, shown(widget));
            }
        }
    }

    /** The label of the metric that isn't shown. */
    private WebElement other(int widget) {
        return (WebElement) tab.run("return " + ROOTS
                + "[arguments[0]].shadowRoot.querySelector('input:not(:checked)').labels[0]", widget);
    }

    /** The metric that is shown, and who leads on it. */
    private String shown(int widget) {
        return tab.text("(one => one.metric + ': ' + one.standing.leader)(weigh.get(" + ROOTS + "[arguments[0]]))",
                widget);
    }
}
