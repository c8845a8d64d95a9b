package dev.weigh.browser;

import dev.weigh.testing.spec.Stage;
import dev.weigh.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/** Plays cases on the compiled script, in a tab whose time is moved by the case. */
final class TabStage implements Stage {

    private static final String BEFORE = "<!doctype html><meta charset=utf-8><script src=/watch.js></script>"
            + "<script src=/clock.js></script><script src=/picture.js></script>";
    private static final Pattern LANGUAGE = Pattern.compile("\\blang=[\"']?([A-Za-z]+)");

    private final Tab tab;

    TabStage(Tab tab) {
        this.tab = tab;
    }

    /** A case's page with the scripts of the tests and the widget's. */
    static String page(String html) {
        // Firefox empties an attribute that the tests' policy forbids, and shows what it would have hidden.
        String allowed = Engine.chosen() instanceof Firefox
                ? html.replaceAll("style=\"display: ?none\"", "hidden") : html;
        return BEFORE + (html.contains("weigh.js") ? "" : script(html)) + allowed;
    }

    /** The script that an author would take: the one that speaks the language that the page says first. */
    private static String script(String html) {
        Matcher language = LANGUAGE.matcher(html);
        String code = language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "";
        return "<script src=/" + Words.file(code) + " defer></script>";
    }

    /** What comes before the page's own tags belongs to its head, whether it is a piece or a whole one. */
    @Override
    public void open(String html) {
        tab.openPage(page(html), "");
    }

    @Override
    public void at(double millis) {
        tab.clock().to(millis);
    }

    @Override
    public void select(String widget, String metric) {
        tab.run("picture.choose(arguments[0], arguments[1])", widget, metric);
    }

    @Override
    public void call(String widget, String metric) {
        tab.run("weigh.get(arguments[0]).select(arguments[1])", widget, metric);
    }

    @Override
    public String picture() {
        // As a text: a driver can't carry half of a surrogate pair, and JSON's escapes can.
        return Pictures.drawn(new Json().toType(tab.text("JSON.stringify(picture.all())"), List.class));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> problems() {
        return (List<String>) tab.run("return watched.problems");
    }
}
