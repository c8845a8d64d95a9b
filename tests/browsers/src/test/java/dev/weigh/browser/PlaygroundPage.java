package dev.weigh.browser;

import java.io.IOException;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The playground as its user meets it: what can be pasted, written, chosen and pressed, and what stands there then. */
final class PlaygroundPage {

    /** Remembers what is copied and saved, and keeps the browser from asking where to put it. */
    private static final String WATCH = """
            window.saved = [];
            const made = URL.createObjectURL;
            URL.createObjectURL = blob => { window.blob = blob; return made.call(URL, blob) };
            HTMLAnchorElement.prototype.click = function() { saved.push(this.download) };
            if (navigator.clipboard) {
              const write = navigator.clipboard.writeText.bind(navigator.clipboard);
              navigator.clipboard.writeText = text => { window.copied = text; return write(text) };
            }""";

    private final Tab tab;

    PlaygroundPage(Tab tab) {
        this.tab = tab;
    }

    void open(String fragment) throws IOException {
        for (String file : List.of("page.css", "playground.css")) {
            tab.site().put(file, Examples.text(file));
        }
        tab.openPage("playground.html", Examples.with(List.of("watch.js", "look.js"), Examples.text("playground.html")),
                fragment);
        tab.run(WATCH);
    }

    /** Opens it where no policy keeps it from reading the script. */
    void openFreely() throws IOException {
        tab.openFreePage(Examples.with(List.of("watch.js", "look.js"), Examples.text("playground.html")));
        tab.run(WATCH);
    }

    /** What one of its buttons saves, a text. */
    String saved(String button) {
        tab.run("delete window.blob");
        click(button);
        return String.valueOf(tab.runLater("const done = arguments[0], look = () => window.blob"
                + " ? blob.text().then(done) : setTimeout(look, 20); look()"));
    }

    /** Puts a text into the box as pasting does: in the place of what was there, and at once. */
    void paste(String text) {
        type("#paste", text);
    }

    /** Pastes what was copied from a page: the browser gives its text and its markup. */
    void paste(String text, String html) {
        tab.run("const field = document.querySelector('#paste'), event = new Event('paste');"
                + " event.clipboardData = {getData: type => type == 'text/html' ? arguments[0] : ''};"
                + " field.dispatchEvent(event)", html);
        paste(text);
    }

    void type(String selector, String text) {
        tab.run("const field = document.querySelector(arguments[0]); field.focus(); field.select();"
                + " document.execCommand('insertText', false, arguments[1])", selector, text);
        settle();
    }

    void choose(String selector, String value) {
        tab.run("const field = document.querySelector(arguments[0]); field.value = arguments[1];"
                + " field.dispatchEvent(new Event('change'))", selector, value);
    }

    /** Presses a key while others are held. */
    void hold(String key, Keys... held) {
        Actions actions = new Actions(tab.browser().session());
        for (Keys one : held) {
            actions.keyDown(one);
        }
        actions.sendKeys(key);
        for (Keys one : held) {
            actions.keyUp(one);
        }
        actions.perform();
    }

    void flip(Figure figure, String metric) {
        tab.run("arguments[0].scrollIntoView({block: 'center'})", figure.label(metric));
        figure.flip(metric);
    }

    /** Clicks what may be under the bar, or outside of what is seen. */
    void click(String selector) {
        settle();
        tab.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector);
        tab.find(selector).click();
    }

    /** Presses what mends a problem; where the focus is then. */
    String press(String button) {
        settle();
        return tab.text("(at => at.id || at.textContent)((button => (button.focus(), button.click(),"
                + " document.activeElement))([...document.querySelectorAll('.problems button')]"
                + ".find(one => one.textContent == arguments[0])))", button);
    }

    /** Waits until the page shows all that has changed, and the widgets have read it. */
    void settle() {
        tab.runLater("const done = arguments[0], look = () => (frames[0] || window).document"
                + ".querySelector('[aria-busy=true]') ? setTimeout(look, 20)"
                + " : requestAnimationFrame(() => requestAnimationFrame(() => done())); look()");
    }

    /** What is copied by its button; where the browser doesn't let a page copy, it is selected. */
    String copied() {
        click("#copy");
        tab.runLater("const done = arguments[0], look = () => document.getElementById('status').textContent"
                + ".match(/Copied|selected/) ? done() : setTimeout(look, 20); look()");
        return tab.text("window.copied ?? (at => at.value.slice(at.selectionStart, at.selectionEnd))"
                + "(document.activeElement)");
    }

    Figure preview() {
        return tab.widget("preview-light");
    }

    String text(String selector) {
        return tab.find(selector).getText();
    }

    String value(String selector) {
        return tab.text("document.querySelector(arguments[0]).value", selector);
    }

    String cells() {
        return tab.text("'[' + [...document.querySelectorAll('#grid tr')].map(row => '['"
                + " + [...row.querySelectorAll('input')].map(one => one.value).join(', ') + ']').join(', ') + ']'");
    }
}
