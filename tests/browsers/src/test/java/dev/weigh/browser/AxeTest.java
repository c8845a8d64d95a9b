package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the axe rules find on the example pages: nothing, on whichever metric, with the data open and shut. */
@ExtendWith(InATab.class)
class AxeTest {

    /** All rules of WCAG 2.2 at A and AA, and those that are good practice; what is in a frame is a page of its own. */
    static final String RUN = """
            const done = arguments[0];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'], iframes: false})
              .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                  rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))),
                problem => done(['axe: ' + problem]))""";

    /** Shows the next metric of every widget; whether there was one. */
    private static final String NEXT = """
            const doors = [...document.querySelectorAll('[data-weigh], .weigh')]
              .map(root => weigh.get(root)).filter(door => door && door.metrics[arguments[0]]);
            for (const door of doors) door.select(door.metrics[arguments[0]]);
            for (const details of [...document.querySelectorAll('*')].flatMap(one => one.shadowRoot
                ? [...one.shadowRoot.querySelectorAll('details')] : [])) details.open = arguments[0] % 2;
            return doors.length > 0""";

    private final Tab tab;

    AxeTest(Tab tab) {
        this.tab = tab;
    }

    static List<String> pages() {
        return Examples.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNothingInAnyState(String page) throws IOException {
        assertNothingIsFound(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    @OnlyIn(value = {"chromium", "firefox"}, because = "WebKit's driver can't set what a reader prefers")
    void findsNothingInTheDark(String page) throws IOException {
        tab.browser().prefer("prefers-color-scheme", "dark");

        assertNothingIsFound(page);
    }

    private void assertNothingIsFound(String page) throws IOException {
        for (String file : Examples.files()) {
            tab.site().put(file, Examples.text(file));
        }
        tab.openPage(page, Examples.with(List.of("watch.js"), Examples.text(page)), "");
        tab.run(axe());
        for (int state = 0; state == 0 || (boolean) tab.run(NEXT, state); state++) {
            assertEquals(List.of(), tab.runLater(RUN), "state " + state);
        }
        tab.complaints();
    }

    /** The rules do look into the shadow. */
    @Test
    void findsALabelThatIsGone() throws IOException {
        tab.openLive(Pages.MODELS);
        tab.run("look.shadow('models').querySelectorAll('label').forEach(label => label.removeAttribute('for'))");
        tab.run(axe());

        assertTrue(String.valueOf(tab.runLater(RUN)).contains("label: "));
    }

    static String axe() throws IOException {
        try (InputStream source = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8) + ";window.axe = axe;";
        }
    }
}
