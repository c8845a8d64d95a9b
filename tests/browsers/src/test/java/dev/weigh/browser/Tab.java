package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader's tab: it opens one page after the other, and remembers what went wrong on each. */
final class Tab {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>An article</title>
            <script src="/watch.js"></script><script src="/look.js"></script>%s
            <script src="/weigh.js" defer></script>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    /** Without an icon of its own the page would be asked for one. */
    private static final String FREE = "<link rel=icon href=data:,><script src=\"/clock.js\"></script>"
            + "<script src=\"/picture.js\"></script><script src=\"/hostile.js\"></script>";

    private static final String READINGS = Site.own("readings.js");

    private final Browser browser;
    private final Site site;
    private int count;

    Tab(Browser browser, Site site) {
        this.browser = browser;
        this.site = site;
    }

    /** Loads a page until its script runs: a browser that has just started may drop what it loads. */
    void begin() {
        String address = site.put("begin.html", "<!doctype html><title>A</title><script src=/watch.js></script>");
        new WebDriverWait(browser.session(), Browser.PATIENCE).until(session -> {
            session.get(address);
            return (boolean) run("return !!window.watched");
        });
    }

    /** Opens a page with this body, whose time stands still until the {@link #clock} is moved. */
    void open(String body) {
        open(body, "");
    }

    /** Opens a page with this body at a fragment. */
    void open(String body, String fragment) {
        openPage(PAGE.formatted("<script src=\"/clock.js\"></script>", body), fragment);
    }

    /** Opens such a page with weigh-plus.js in the place of weigh.js. */
    void openPlus(String body, String fragment) {
        openPage(PAGE.formatted("<script src=\"/clock.js\"></script>", body).replace("/weigh.js", "/weigh-plus.js"),
                fragment);
    }

    /** Opens a page with this body in the time of the world. */
    void openLive(String body) {
        openPage(PAGE.formatted("", body), "");
    }

    /** Opens a page that is all the author's, from its doctype on; it has to load watch.js itself. */
    void openPage(String html, String fragment) {
        openPage("page-" + ++count + ".html", html, fragment);
    }

    /** Opens such a page at a path of its own. */
    void openPage(String path, String html, String fragment) {
        if (!fragment.isEmpty()) {
            // Firefox's driver doesn't wait for a page whose fragment is that of the page before it.
            browser.session().get("about:blank");
        }
        site.put(path, html);
        load(site.address(path) + fragment);
        assertEquals(true, run("return !!window.watched"),
                "the page loads watch.js, so that nothing goes unseen");
    }

    /** Opens a page with this body and nothing else of its own, whose time stands still, where no policy holds. */
    void openFreely(String body) {
        openFreePage(PAGE.formatted(FREE, body));
    }

    /** Opens a page that is all the author's where no policy holds. */
    void openFreePage(String html) {
        String path = "page-" + ++count + ".html";
        // Firefox's driver doesn't wait for every page that follows one whose scripts were stopped.
        browser.session().get("about:blank");
        site.put(path, html);
        load(site.freeAddress(path));
    }

    /** A driver on a busy machine comes back now and then while the page before is still there, or this one loads. */
    private void load(String address) {
        browser.session().get(address);
        new WebDriverWait(browser.session(), Browser.PATIENCE).until(session -> (boolean) run("return"
                + " document.readyState == 'complete' && performance.timing.loadEventEnd > 0"
                + " && arguments[0].startsWith(location.origin + location.pathname)", address));
    }

    /** Runs a script's lines on the page; what it returns. */
    Object run(String script, Object... arguments) {
        return browser.session().executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument when it is done, with what is to be returned. */
    Object runLater(String script, Object... arguments) {
        return browser.session().executeAsyncScript(script, arguments);
    }

    String text(String script, Object... arguments) {
        return String.valueOf(run("return " + script, arguments));
    }

    long number(String script, Object... arguments) {
        return ((Number) run("return " + script, arguments)).longValue();
    }

    Clock clock() {
        return new Clock(this);
    }

    /** The widget with this id. */
    Figure widget(String id) {
        return new Figure(this, id);
    }

    WebElement find(String selector) {
        return (WebElement) run("return document.querySelector(arguments[0])", selector);
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(browser.session()).sendKeys(keys).perform();
    }

    Browser browser() {
        return browser;
    }

    Site site() {
        return site;
    }

    /** What the page said in the console since it was opened, or since the last call. */
    @SuppressWarnings("unchecked")
    List<String> complaints() {
        return (List<String>) run("return window.watched ? watched.complaints.splice(0) : []");
    }

    /** The widgets' events since the page was opened, or since the last call. */
    @SuppressWarnings("unchecked")
    List<String> events() {
        return (List<String>) run("return watched.events.splice(0)");
    }

    /** What must be empty after a test, each with what it is: all of it in one round. */
    @SuppressWarnings("unchecked")
    Map<String, Object> readings() {
        return (Map<String, Object>) run(READINGS + "return readings(window)");
    }
}
