package dev.weigh.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.json.Json;

/**
 * Plays many pages in one: each in a frame, driven by cases.js, and all that is seen in one answer. A driver takes a
 * round for each step instead, some 12,000 for the cases of {@code spec/}.
 */
final class Frames {

    /** So many pages are played in far less time than a script of a test may take. */
    private static final int SOME = 25;

    private final Tab tab;
    private int count;

    Frames(Tab tab) {
        this.tab = tab;
    }

    /** What is seen of each, in their order. */
    List<Played> play(List<Script> scripts) {
        List<Played> played = new ArrayList<>();
        for (int from = 0; from < scripts.size(); from += SOME) {
            played.addAll(some(scripts.subList(from, Math.min(scripts.size(), from + SOME))));
        }
        return played;
    }

    /** Where a page holds all of them up, each is played by itself. */
    private List<Played> some(List<Script> scripts) {
        try {
            return together(scripts);
        } catch (WebDriverException problem) {
            tab.browser().renew();
            return scripts.size() == 1 ? List.of(Played.failed(String.valueOf(problem.getMessage())))
                    : scripts.stream().flatMap(script -> some(List.of(script)).stream()).toList();
        }
    }

    private List<Played> together(List<Script> scripts) {
        List<Map<String, Object>> pages = scripts.stream().map(script -> Map.of("steps", script.steps(),
                "address", tab.site().put("case-" + ++count + ".html", TabStage.page(script.html())))).toList();
        tab.site().putOwn("readings.js");
        tab.site().putOwn("cases.js");
        tab.openPage("<!doctype html><html lang=en><meta charset=utf-8><title>Cases</title>"
                + "<script src=/watch.js></script><script src=/readings.js></script>"
                + "<script src=/cases.js></script><body>", "");
        String answers = (String) tab.runLater("cases.play(arguments[0]).then(arguments[1])", pages);
        List<Map<String, Object>> all = new Json().toType(answers, Json.LIST_OF_MAPS_TYPE);
        return all.stream().map(Played::of).toList();
    }
}
