package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Capabilities;

/**
 * What the axe rules find on the example pages: nothing, on whichever metric, with the data open and shut. A page is
 * looked at whole as it is first shown; after that the widgets alone, as nothing else changes.
 */
@ExtendWith(InATab.class)
class AxeTest {

    /** All rules of WCAG 2.2 at A and AA, and those that are good practice. */
    private static final String ALL =
            "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    /** The rules that a page in other colours may break. */
    private static final String OF_COLOUR = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";
    private static final String WIDGETS =
            "{include: [...document.querySelectorAll('*')].filter(one => one.shadowRoot)}";
    private static final String CHANGED = "{include: changed}";

    /** Runs all rules on the whole page. */
    static final String RUN = run("document", ALL);

    /** In the other engines these: one with prose, one with each form of data, one from right to left. */
    private static final List<String> SOME = List.of("article.html", "three-forms.html", "themes/arabic.html");

    /**
     * Shows the next metric of every widget, behind those what plus has, and then opens or shuts its data; whether
     * there was a next one. Those that have changed by that are looked at: the others are as they were when they were
     * found good.
     */
    private static final String NEXT = """
            const state = arguments[0], changed = window.changed = [];
            const roots = [...document.querySelectorAll('[data-weigh], .weigh')].filter(root => weigh.get(root));
            const more = window.weigh?.version.endsWith('plus') ? ['weights', 'tradeoff', 'all'] : [];
            const side = door => [...door.metrics, ...more][state];
            if (!roots.some(root => side(weigh.get(root)))) return false;
            for (const root of roots) {
              const door = weigh.get(root), metric = side(door);
              const host = root.querySelector('[data-weigh-host]') ?? root.closest('[data-weigh-host]') ?? root;
              const isOther = metric && door.metric != metric;
              if (isOther) door.select(metric);
              const turned = [...host.shadowRoot.querySelectorAll('details')]
                .filter(one => (metric || state == 1) && one.open != state % 2);
              for (const details of turned) details.open = state % 2;
              if (isOther || turned.length) changed.push(host);
            }
            return true""";

    private final Tab tab;

    AxeTest(Tab tab) {
        this.tab = tab;
    }

    /** What is in a frame is a page of its own. */
    private static String run(String scope, String rules) {
        return "const done = arguments[0]; axe.run(" + scope + ", {runOnly: " + rules + ","
                + " resultTypes: ['violations'], iframes: false})"
                + ".then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>"
                + " rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))),"
                + " problem => done(['axe: ' + problem]))";
    }

    static List<String> pages() {
        boolean isChromium = Engine.chosen() instanceof Chromium;
        if (!isChromium) {
            System.out.println("not run in " + Engine.chosen().name() + ": AxeTest but on " + SOME
                    + ", because its rules read what is the same in each engine; ContrastTest and FitsTest measure");
        }
        return isChromium ? Examples.pages() : SOME;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNothingInAnyState(String page) throws IOException {
        assertNothingIsFound(page, page, ALL);
    }

    @ParameterizedTest
    @MethodSource("pages")
    @OnlyIn(value = {"chromium", "firefox"}, because = "WebKit's driver can't set what a reader prefers")
    void findsNothingInTheDark(String page) throws IOException {
        tab.browser().prefer("prefers-color-scheme", "dark");

        assertNothingIsFound(page, page + " in the dark", OF_COLOUR);
    }

    private void assertNothingIsFound(String page, String name, String rules) throws IOException {
        Capabilities browser = tab.browser().session().getCapabilities();
        KnownPages known = new KnownPages("known-to-axe.txt", browser.getBrowserName() + " "
                + browser.getBrowserVersion() + " " + axe().hashCode(), List.of("AxeTest"));
        List<Path> madeOf = new ArrayList<>(Scripts.all());
        Examples.files().stream().filter(file -> file.equals(page) || file.endsWith(".css"))
                .map(Examples.FOLDER::resolve).forEach(madeOf::add);
        assumeFalse(known.has(name, madeOf), "its page, the script, axe and the browser have a hash that axe passed");
        for (String file : Examples.files()) {
            tab.site().put(file, Examples.text(file));
        }
        tab.openPage(page, Examples.with(List.of("watch.js"), Examples.text(page)), "");
        tab.run(axe());
        assertEquals(List.of(), tab.runLater(run("document", rules)), "as it is first shown");
        for (int state = 0; (boolean) tab.run(NEXT, state); state++) {
            if (tab.number("changed.length") > 0) {
                assertEquals(List.of(), tab.runLater(run(CHANGED, rules)), "state " + state);
            }
        }
        tab.complaints();
        known.keep(name, madeOf);
    }

    /** The rules do look into the shadow. */
    @Test
    void findsALabelThatIsGone() throws IOException {
        tab.openLive(Pages.MODELS);
        tab.run("look.shadow('models').querySelectorAll('label').forEach(label => label.replaceWith(label.control))");
        tab.run(axe());

        assertTrue(String.valueOf(tab.runLater(RUN)).contains("label: "));
        assertTrue(String.valueOf(tab.runLater(run(WIDGETS, ALL))).contains("label: "));
    }

    static String axe() throws IOException {
        try (InputStream source = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8) + ";window.axe = axe;";
        }
    }
}
