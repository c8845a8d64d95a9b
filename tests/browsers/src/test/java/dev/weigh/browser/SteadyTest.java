package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader looks at stays where it is: every example page, in a frame as wide as a screen. */
@ExtendWith(InATab.class)
class SteadyTest {

    /** Opens a page in a frame, gives it one size after the other, and calls with what is found in each widget. */
    private static final String IN_A_FRAME = """
            const [address, done] = arguments, frame = document.createElement('iframe');
            const next = () => new Promise(drawn => watched.frame(() => watched.frame(drawn)));
            const found = [];
            const look = async (width, height, find) => {
              Object.assign(frame.style, {width: width + 'px', height: height + 'px'});
              await next();
              const page = frame.contentWindow, inner = [...page.document.querySelectorAll('iframe')];
              let count = 0;
              for (const {weigh, document} of [page, ...inner.map(one => one.contentWindow)])
              for (const root of document.querySelectorAll('[data-weigh], .weigh')) {
                const door = weigh.get(root);
                if (!door) continue;
                count++;
                const host = root.querySelector('[data-weigh-host]')
                    ?? root.closest('[data-weigh-host]') ?? root;
                find({door, host, width, height});
              }
              if (!count) found.push('no widget');
            };
            frame.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0';
            frame.onload = async () => {
              for (const width of [320, 400, 800, 1200]) {
                for (const find of [heights, further, weighed]) await look(width, 800, find);
              }
              await look(375, 667, together);
              frame.remove();
              // The frame's page isn't the page's own file.
              performance.clearResourceTimings();
              done(found);
            };
            frame.src = address;
            document.documentElement.append(frame);
            """;

    private static final String HEIGHTS = """
            const heights = ({door, host, width}) => {
              const all = door.metrics.map(metric => (door.select(metric),
                  Math.round(host.getBoundingClientRect().height)));
              if (new Set(all).size > 1) found.push(`${door.id} at ${width} px: ${all.join(', ')}`);
            };
            """;

    /** What is behind the metrics: it has no more room than it needs, and gives a metric none. */
    private static final String FURTHER = """
            const further = ({door, host, width}) => {
              const first = door.metrics[0], shadow = host.shadowRoot;
              const say = text => found.push(`${door.id} at ${width} px: ${text}`);
              const high = () => Math.round(host.getBoundingClientRect().height);
              const top = node => Math.round(node.getBoundingClientRect().top - host.getBoundingClientRect().top);
              const toggle = () => shadow.querySelector('.toggle');
              for (const side of ['weights', 'tradeoff', 'all']) {
                door.select(first);
                const before = high();
                if (!door.select(side) || door.metric === first) continue;
                const verdict = shadow.querySelector('.p:not([hidden]) > .verdict');
                const below = verdict.parentNode.querySelector('.weights, .plots');
                const gap = below ? top(below) - top(verdict) - verdict.getBoundingClientRect().height : 0;
                const above = top(toggle());
                if (gap > 64) say(`${side} begins ${gap} px below its verdict`);
                door.select(first);
                if (top(toggle()) !== above) say(`${side} moves the toggle`);
                if (high() !== before) say(`${before}, after ${side} ${high()}`);
              }
            };
            """;

    /** Whoever leads, what is pressed stays under the finger. */
    private static final String WEIGHED = """
            const weighed = ({door, host, width}) => {
              if (!door.select('weights')) return;
              const tops = [{}, ...Object.keys(door.weights()).map(metric => ({[metric]: 1}))].map(weights => {
                door.weights(weights);
                return Math.round(host.shadowRoot.querySelector('.weights').getBoundingClientRect().top
                    - host.getBoundingClientRect().top);
              });
              if (new Set(tops).size > 1) found.push(`${door.id} at ${width} px: ${tops.join(', ')}`);
              door.select(door.metrics[0]);
            };
            """;

    private static final String TOGETHER = """
            const together = ({door, host, height}) => {
              const parts = name => [...host.shadowRoot.querySelectorAll(`[part~=${name}]`)]
                  .filter(node => node.checkVisibility({visibilityProperty: true}));
              for (const metric of door.metrics) {
                door.select(metric);
                host.scrollIntoView();
                const [toggle] = parts('toggle'), [verdict] = parts('verdict');
                if (toggle && verdict && (toggle.getBoundingClientRect().top < 0
                    || verdict.getBoundingClientRect().bottom > height)) found.push(`${door.id}: ${metric} on a phone`);
              }
            };
            """;

    private final Tab tab;

    SteadyTest(Tab tab) {
        this.tab = tab;
    }

    /** All pages: those with others in frames, and the playground with what it makes. */
    static List<String> pages() {
        return Part.oneIn(3, Examples.pages(), "example pages");
    }

    /** Every metric is as high as the others; on a small phone the toggle and the verdict are in view together. */
    @ParameterizedTest
    @MethodSource("pages")
    void isAsHighOnEveryMetricAndFitsAPhone(String page) throws IOException {
        for (String file : Examples.files()) {
            tab.site().put(file, Examples.text(file));
        }
        tab.openLive("");

        assertEquals(List.of(), tab.runLater(HEIGHTS + FURTHER + WEIGHED + TOGETHER + IN_A_FRAME,
                tab.site().address(page)));
    }
}
