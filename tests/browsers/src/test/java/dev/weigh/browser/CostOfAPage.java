package dev.weigh.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.chromium.ChromiumDriver;

/**
 * What widgets cost a page, beside a widget that somebody writes by hand for a page of their own. For {@code
 * script/bench page}, which prints the table of docs/performance.md; others may be at work on the machine, so it fails
 * on no figure.
 */
@ExtendWith(InATab.class)
@OnlyIn(value = "chromium", because = "only its protocol tells what the main thread has done")
class CostOfAPage {

    private static final int ROUNDS = 5;

    /** Runs a script on the page that is open, and calls with milliseconds: run, first painted, longest task. */
    private static final String MEASURE = """
            const [source, done] = arguments, roots = [...document.querySelectorAll('[data-weigh]')];
            const isUp = root => (root.shadowRoot || root).querySelector('[part~=value]');
            const until = test => new Promise(ready => {
              const look = () => test() ? ready() : setTimeout(look, 4);
              look();
            });
            let longest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry =>
                longest = Math.max(longest, entry.duration))).observe({type: 'longtask'});
            const script = document.createElement('script');
            script.textContent = source;
            requestAnimationFrame(() => setTimeout(async () => {
              const start = performance.now(), since = () => performance.now() - start;
              document.head.append(script);
              const run = since();
              await until(() => !roots[0] || isUp(roots[0]));
              await new Promise(requestAnimationFrame);
              await new Promise(ready => setTimeout(ready));
              const painted = since();
              let drawn = 0;
              await until(() => {
                while (drawn < roots.length && isUp(roots[drawn])) drawn++;
                return drawn == roots.length || since() > 15000;
              });
              await new Promise(ready => setTimeout(ready, 100));
              done([run, painted, longest]);
            }));
            """;

    /** Flips the first widget three times, and calls with the milliseconds of work in the slowest but one. */
    private static final String FLIP = """
            const [done] = arguments, root = document.querySelector('[data-weigh]'), times = [];
            const controls = (root.shadowRoot || root).querySelectorAll('input, button');
            const frame = () => new Promise(requestAnimationFrame), task = () => new Promise(ready => {
              const channel = new MessageChannel();
              channel.port1.onmessage = ready;
              channel.port2.postMessage(0);
            });
            (async () => {
              for (const at of [1, 2, 0]) {
                await frame();
                await task();
                const start = performance.now();
                controls[at].click();
                const clicked = performance.now() - start;
                await frame();
                const drawing = performance.now();
                await task();
                times.push(clicked + performance.now() - drawing);
              }
              done(times.sort((one, other) => one - other)[1]);
            })()""";

    private final Tab tab;
    private final Map<String, String> scripts = new LinkedHashMap<>();
    private final Map<String, List<Double>> found = new LinkedHashMap<>();

    CostOfAPage(Tab tab) throws IOException {
        this.tab = tab;
        scripts.put("by hand", Site.own("byhand.js"));
        scripts.put("weigh.js", Files.readString(Scripts.all().get(0)));
    }

    @Test
    void printsWhatAWidgetCosts() {
        ((ChromiumDriver) tab.browser().session()).executeCdpCommand("Performance.enable", Map.of());
        for (int round = 0; round < ROUNDS; round++) {
            for (int widgets : List.of(0, 1, 10, 100, 1000)) {
                scripts.forEach((name, script) -> measure(name, script, widgets));
            }
        }
        System.out.printf("%-34s%12s%12s%8s%n", "milliseconds, median of " + ROUNDS, "by hand", "weigh.js", "ratio");
        for (String what : found.keySet()) {
            if (what.endsWith("by hand")) {
                String row = what.substring(0, what.length() - "by hand".length());
                double one = median(found.get(what));
                double other = median(found.get(row + "weigh.js"));
                System.out.printf("%-34s%12.1f%12.1f%8.2f%n", row, one, other, other / one);
            }
        }
    }

    private void measure(String name, String script, int widgets) {
        tab.openFreePage(page(widgets));
        double before = busy();
        // Another text each time, as a browser keeps what it has compiled.
        List<?> times = (List<?>) tab.runLater(MEASURE, script + "\n//" + System.nanoTime());
        double all = busy() - before;
        if (widgets == 0) {
            keep("script alone", name, (Number) times.get(0));
        } else {
            keep("painted, " + widgets, name, (Number) times.get(1));
        }
        if (widgets == 1 || widgets > 100) {
            keep("a flip among " + widgets, name, (Number) tab.runLater(FLIP));
        }
        if (widgets > 10) {
            keep("longest task, " + widgets, name, (Number) times.get(2));
            keep("main thread until all are drawn, " + widgets, name, all);
        }
    }

    private void keep(String what, String name, Number value) {
        found.computeIfAbsent("%-34s".formatted(what) + name, key -> new ArrayList<>()).add(value.doubleValue());
    }

    private double busy() {
        List<?> metrics = (List<?>) ((ChromiumDriver) tab.browser().session())
                .executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return 1000 * metrics.stream().map(Map.class::cast).filter(one -> one.get("name").equals("TaskDuration"))
                .mapToDouble(one -> ((Number) one.get("value")).doubleValue()).findFirst().orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String page(int widgets) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><meta charset=utf-8><title>Costs</title>"
                + "<style>body { max-width: 42em; margin: auto; font: 16px/1.5 sans-serif }</style>");
        for (int i = 0; i < widgets; i++) {
            page.append("<p>").append("A reader weighs one thing against another. ".repeat(4)).append("</p>")
                    .append(Pages.table("w" + i, "", "<tr><th>Host<th>Requests (per s)<th>Latency (ms)<th>Memory (MiB)"
                            + row("Ash", i) + row("Birch", i + 3) + row("Cedar", i + 5) + row("Elm", i + 8)));
        }
        return page.append("</html>").toString();
    }

    private static String row(String name, int seed) {
        return "<tr><th>" + name + "<td>" + (seed * 7919 % 90_000 + 4000) + "<td>" + (seed * 37 % 800 + 2)
                + "<td>" + (seed * 61 % 3000 + 20);
    }
}
