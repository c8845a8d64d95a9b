package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever its author writes and however narrow the page is, all of a widget is within it, and nothing
 * lies over anything else. 320 px are what a page of 1,280 px has at a zoom of 400 % (WCAG 2.2, 1.4.10).
 */
@ExtendWith(InATab.class)
class FitsTest {

    private static final List<String> NAMES = List.of(
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "小型の専用モデルと大型の汎用モデルを並べて比べるときの一番長い名前です", "👩‍🚀👩‍🚀👩‍🚀 Crew 🏳️‍🌈",
            "A name of sixty letters that an author may well want to give", "x");

    private static final String TALL = IntStream.rangeClosed(1, 40)
            .mapToObj(i -> "<tr><th>Contender " + i + "<td>" + i * 25 + " ms<td>" + (99 - i) + " %")
            .collect(Collectors.joining());

    private static final String WIDE = IntStream.rangeClosed(1, 12).mapToObj(i -> "<th>Metric number " + i)
            .collect(Collectors.joining());

    private static final String SCORES = IntStream.rangeClosed(1, 12).mapToObj(i -> "<td>" + i)
            .collect(Collectors.joining());

    /** Narrow, small and wide places for a widget, beside each other on one page. */
    private static final List<Integer> WIDTHS = List.of(280, 320, 500, 900);

    private final Tab tab;

    FitsTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dir=rtl lang=ar", "lang=de", "style='zoom: 2'", "class=spaced", "class=vertical"})
    void keepsLongNamesApart(String page) {
        open(page, "data-title='" + NAMES.get(3) + "' data-source='" + NAMES.get(0) + "' data-permalink",
                "<tr><th>Name<th>" + NAMES.get(0) + "<th>速度と費用<th>p95 (ms)"
                        + NAMES.stream().map(name -> "<tr><th>" + name + "<td>1,234,567.89 km/h<td>−0.5<td>12 ± 3")
                                .collect(Collectors.joining()));

        assertFits();
    }

    @Test
    void showsTwelveMetrics() {
        open("", "", "<tr><th>Name" + WIDE + "<tr><th>One" + SCORES + "<tr><th>Two" + SCORES);

        assertFits();
    }

    @Test
    void showsFortyContenders() {
        open("", "data-order=best", "<tr><th>Name<th>Latency<th>Share" + TALL);

        assertFits();
    }

    private void open(String page, String attributes, String rows) {
        StringBuilder body = new StringBuilder("<div " + page + ">");
        for (int width : WIDTHS) {
            body.append("<section>").append(Pages.table("w" + width, attributes, rows)).append("</section>");
        }
        tab.site().putOwn("hosts.js");
        tab.open("<script src=/hosts.js></script>" + body + "</div>");
        // The spacing that WCAG 2.2, 1.4.12 asks for; a widget on a page whose text runs down stays level.
        tab.run("""
                [...document.querySelectorAll('section')].forEach((section, at) =>
                    section.style.width = arguments[0][at] + 'px');
                for (const one of document.querySelectorAll('.spaced')) one.style.cssText =
                    'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em';
                for (const one of document.querySelectorAll('.vertical')) one.style.writingMode = 'vertical-rl';
                for (const one of document.querySelectorAll('.vertical section')) one.style.writingMode =
                    'horizontal-tb'""", WIDTHS);
        tab.complaints();
    }

    private void assertFits() {
        for (int width : WIDTHS) {
            for (int metric = 0; metric < 2; metric++) {
                tab.run("const door = weigh.get(arguments[0]); door.select(door.metrics[arguments[1]])",
                        "w" + width, metric);
                tab.clock().to(9000);
                assertEquals(List.of(), tab.run("return hosts.unfit(arguments[0])", "w" + width), "metric " + metric);
                assertEquals(List.of(), tab.run(CUT, "w" + width), "metric " + metric);
            }
        }
    }

    /** The metrics that can't be read to their end, or leave the toggle. */
    private static final String CUT = """
            const [toggle] = look.parts(arguments[0], 'toggle'), all = toggle.getBoundingClientRect();
            return look.parts(arguments[0], 'metric').filter(label => {
              const box = label.getBoundingClientRect();
              return label.scrollWidth > label.clientWidth + 1 || box.left < all.left - 1 || box.right > all.right + 1;
            }).map(label => label.textContent)""";
}
