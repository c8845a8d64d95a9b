package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader looks at stays where it is: every example page, in a frame as wide as a screen. */
@ExtendWith(InATab.class)
class SteadyTest {

    /** Opens the page that is open in a frame of this size, and calls with what is found in each widget. */
    private static final String IN_A_FRAME = """
            const [width, height, done] = arguments, frame = document.createElement('iframe');
            frame.style.cssText = `all: initial; position: fixed; inset: 0 auto auto 0; width: ${width}px;
                height: ${height}px`;
            frame.onload = () => {
              const {weigh, document: page} = frame.contentWindow, found = [];
              for (const root of page.querySelectorAll('[data-weigh], .weigh')) {
                const door = weigh.get(root);
                if (!door) continue;
                const host = root.querySelector('[data-weigh-host]')
                    ?? root.closest('[data-weigh-host]') ?? root;
                const parts = name => [...host.shadowRoot.querySelectorAll(`[part~=${name}]`)]
                    .filter(node => node.checkVisibility({visibilityProperty: true}));
                %s
              }
              frame.remove();
              done(found);
            };
            frame.src = location.href;
            document.documentElement.append(frame);
            """;

    private static final String HEIGHTS = IN_A_FRAME.formatted("""
            const heights = door.metrics.map(metric => (door.select(metric),
                Math.round(host.getBoundingClientRect().height)));
            if (new Set(heights).size > 1) found.push(`${door.id} at ${width} px: ${heights.join(', ')}`);
            """);

    private static final String TOGETHER = IN_A_FRAME.formatted("""
            for (const metric of door.metrics) {
              door.select(metric);
              host.scrollIntoView();
              const [toggle] = parts('toggle'), [verdict] = parts('verdict');
              if (toggle && verdict && (toggle.getBoundingClientRect().top < 0
                  || verdict.getBoundingClientRect().bottom > height)) found.push(`${door.id}: ${metric}`);
            }
            """);

    private static Server server;
    private final Tab tab;

    SteadyTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(Examples.FOLDER, Scripts.all(), 0, Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The pages that have widgets of their own. */
    static List<String> pages() {
        return Examples.pages().stream().filter(page -> !List.of("playground.html", "themes.html").contains(page))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAsHighOnEveryMetric(String page) {
        tab.browser().session().get(server.address() + page);
        List<Object> found = new ArrayList<>();
        for (int width : List.of(320, 400, 800, 1200)) {
            found.addAll((List<?>) tab.runLater(HEIGHTS, width, 800));
        }
        tab.open("");

        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasItsToggleAndItsVerdictOnASmallPhoneTogether(String page) {
        tab.browser().session().get(server.address() + page);

        Object found = tab.runLater(TOGETHER, 375, 667);
        tab.open("");

        assertEquals(List.of(), found);
    }
}
