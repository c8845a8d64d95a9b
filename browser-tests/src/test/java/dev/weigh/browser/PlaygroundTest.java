package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * The playground as a stranger uses it: from a pasted table to a widget on a page of their own, by mouse and keyboard;
 * its link, undo, problems and picture.
 */
@ExtendWith(InATab.class)
class PlaygroundTest {

    private static final String SPREADSHEET = "Lamp\tLight\tPrice\nLantern\t400\t€30\nTorch\t250\t€12\n";
    private static final String MARKDOWN = """
            | Lamp    | Light | Price |
            |---------|-----------:|------:|
            | Lantern |        400 |   €30 |
            | Torch   |        250 |   €12 |
            """;
    private static final String HTML = "<table><tr><th>Lamp<th>Light<th>Price"
            + "<tr><td>Lantern<td>400<td>&euro;30<tr><td>Torch<td>250<td>&euro;12</table>";
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

    PlaygroundTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void open() throws IOException {
        open("");
    }

    /** What the widget itself says about the tables here is shown on the page; nothing else may be wrong. */
    @AfterEach
    void hasNothingElseToSay() {
        assertEquals(List.of(), tab.complaints().stream().filter(line -> !line.startsWith("warn: weigh:")).toList());
    }

    @ParameterizedTest
    @CsvSource({"spreadsheet,table", "spreadsheet,markdown", "spreadsheet,attributes",
        "markdown,table", "markdown,markdown", "markdown,attributes",
        "html,table", "html,markdown", "html,attributes"})
    void leadsFromATableToAWidget(String source, String form) {
        paste(source.equals("html") ? HTML : source.equals("markdown") ? MARKDOWN : SPREADSHEET);
        assertTrue(text("#took").startsWith("Read 2 contenders and 2 metrics from a"), text("#took"));
        preview().flip("Price");
        assertEquals("Lantern leads on Price at €30, ahead of Torch at €12.", preview().verdict());

        choose("#metric-2-better", "lower");
        settle();
        assertEquals("Torch leads on Price at €12, ahead of Lantern at €30.", preview().verdict());

        click("#form-" + form);
        String markup = copied();
        hasNothingElseToSay();
        tab.openLive(form.equals("markdown") ? rendered(markup) : markup);
        Figure own = tab.widget("weigh-1");
        assertEquals("Lantern leads on Light at 400, ahead of Torch at 250.", own.verdict());
        own.flip("Price");
        assertEquals("Torch leads on Price at €12, ahead of Lantern at €30.", own.verdict());
    }

    @Test
    void showsTheSameToWhoeverOpensItsLink() throws IOException {
        paste(SPREADSHEET);
        type("#title", "Lamps & “lights”");
        type("#source", "Source: 50 % made up");
        type("#metric-2-verdict", "Torches cost {margin} less.");
        choose("#metric-2-better", "lower");
        click("#metric-1-shown");
        choose("#language", "de");
        click("#form-markdown");
        click("#copy-link");
        String markup = value("#markup");
        String fragment = tab.text("location.hash");

        open(fragment);

        assertEquals(markup, value("#markup"));
        assertTrue(markup.contains("Lamps &amp; “lights”") && markup.contains("Source: 50 % made up"), markup);
        settle();
        assertEquals("Torches cost €18 less.", preview().verdict());
    }

    @Test
    void undoesAndDoesAgain() {
        String sample = value("#markup");
        paste(SPREADSHEET);
        type("#title", "Lamps");
        String lamps = value("#markup");

        click("#undo");
        assertEquals("", value("#title"));
        click("#undo");
        assertEquals(sample, value("#markup"));
        assertEquals(SPREADSHEET, value("#paste"), "what was pasted stays in its box");
        hold("z", Keys.CONTROL, Keys.SHIFT);
        hold("z", Keys.CONTROL, Keys.SHIFT);
        assertEquals(lamps, value("#markup"));
        hold("z", Keys.CONTROL);
        assertEquals("", value("#title"));
    }

    @Test
    void keepsWhatItCannotRead() {
        String sample = value("#markup");

        paste("no table\nat all");

        assertEquals("no table\nat all", value("#paste"));
        assertTrue(text("#took").startsWith("Not read: there is no table"), text("#took"));
        assertEquals(sample, value("#markup"));
    }

    @Test
    void mendsAtOnePressWhatIsCertain() {
        paste("<table data-weigh=x data-start=Prise><tr><th>Lamp<th data-better=lowr>Weight<th>Price"
                + "<tr><td>Lantern<td>3 kg<td>€30<tr><td>Torch<td>2 kg<td>€12</table>");

        press("Write “lower”");
        press("Lower is better");
        press("Start with “Price”");

        assertEquals(0, tab.number("document.querySelectorAll('.problems li').length"));
        assertTrue(value("#markup").contains("data-start=\"Price\"")
                && value("#markup").contains("<th data-better=\"lower\">Price"), value("#markup"));
    }

    @Test
    void saysWhichCellItCannotReadAndTakesATextThere() {
        paste(SPREADSHEET.replace("250", "2 or 5"));

        assertEquals("cell-2-1", tab.text("document.querySelector('[aria-invalid]').id"));
        assertTrue(text("#grid-problems").contains("“2 or 5”: No number can be told"), text("#grid-problems"));
        type("#cell-2-1", "5");
        assertEquals(0, tab.number("document.querySelectorAll('[aria-invalid]').length"));
        settle();
        assertEquals("Lantern leads on Light at 400, ahead of Torch at 5.", preview().verdict());
    }

    @Test
    void worksByKeyboardWithFortyRows() {
        paste("Lamp\tLight\n" + IntStream.rangeClosed(1, 40).mapToObj(i -> "Lamp " + i + "\t" + i)
                .collect(Collectors.joining("\n")));
        tab.run("document.getElementById('cell-1-1').focus()");

        IntStream.range(1, 40).forEach(i -> tab.press(Keys.ARROW_DOWN));
        assertEquals("cell-40-1", tab.text("document.activeElement.id"));
        tab.press(Keys.ENTER);
        tab.press("99", Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT, "Lamp 41");
        settle();

        assertEquals("cell-41-0", tab.text("document.activeElement.id"));
        assertEquals("Lamp 41 leads on Light at 99, ahead of Lamp 40 at 40.", preview().verdict());
    }

    @Test
    void changesRowsAndColumnsByItsTools() {
        paste(SPREADSHEET);
        click("#cell-2-2");

        click("#row-up");
        click("#column-left");
        assertEquals("[[Lamp, Price, Light], [Torch, €12, 250], [Lantern, €30, 400]]", cells());
        click("#row-add");
        click("#column-add");
        assertEquals("[[Lamp, Price, , Light], [Torch, €12, , 250], [, , , ], [Lantern, €30, , 400]]", cells());
        click("#column-remove");
        click("#row-remove");
        click("#turn");
        assertEquals("[[Lamp, Torch, Lantern], [Price, €12, €30], [Light, 250, 400]]", cells());
    }

    @Test
    void fitsAPhone() {
        String head = IntStream.rangeClosed(1, 8).mapToObj(i -> "\tA rather long metric " + i)
                .collect(Collectors.joining());
        String row = "\nDonaudampfschifffahrtsgesellschaft" + "\t1,234,567 km/h".repeat(8);
        tab.openPage("<!doctype html><html lang=en><meta charset=utf-8><title>A phone</title>"
                + "<script src=/watch.js></script><iframe src=playground.html width=320 height=900></iframe>", "");
        tab.run("const field = frames[0].document.getElementById('paste'); field.value = arguments[0];"
                + " field.dispatchEvent(new Event('input'))", "Ship" + head + row.repeat(40));
        settle();

        assertEquals(List.of(), tab.run("return [...frames[0].document.querySelectorAll('main *')].filter(one =>"
                + " !one.closest('.scroll, .pane table') && one.getBoundingClientRect().right > 321)"
                + ".map(one => one.localName + ' ' + one.id + ' ' + one.className)"));
        assertTrue((boolean) tab.run("const page = frames[0].document.documentElement, grid ="
                + " page.querySelector('.scroll'); return page.scrollWidth <= page.clientWidth"
                + " && grid.scrollWidth > grid.clientWidth && grid.tabIndex == 0"));
    }

    @Test
    void hasNoProblemForAxeWhereItShowsSome() throws IOException {
        paste("<table data-weigh=x data-start=Prise><tr><th>Lamp<th data-better=lowr>Weight<th>Price"
                + "<tr><td>Lantern<td>3 or 4<td>€30<tr><td>Torch<td>2 kg<td>€12</table>");
        tab.run(AxeTest.axe());

        assertEquals(List.of(), tab.runLater(AxeTest.RUN));
    }

    @Test
    void savesTheCardAsSvg() {
        paste(SPREADSHEET);
        type("#title", "Lamps & lights");
        click("#card-light");

        String svg = String.valueOf(tab.runLater("blob.text().then(arguments[0])"));
        assertEquals("[lamps-lights-card.svg]", String.valueOf(tab.run("return saved")));
        assertEquals("image/svg+xml", tab.text("blob.type"));
        assertEquals("Lamps & lights", tab.run("return new DOMParser().parseFromString("
                + "watched.html(arguments[0]), 'image/svg+xml').querySelector('svg > title').textContent", svg));
    }

    private void open(String fragment) throws IOException {
        for (String file : List.of("page.css", "playground.css")) {
            tab.site().put(file, Examples.text(file));
        }
        tab.openPage("playground.html", Examples.with(List.of("watch.js", "look.js"), Examples.text("playground.html")),
                fragment);
        tab.run(WATCH);
    }

    /** Puts a text into the box as pasting does: in the place of what was there, and at once. */
    private void paste(String text) {
        type("#paste", text);
    }

    private void type(String selector, String text) {
        tab.run("const field = document.querySelector(arguments[0]); field.focus(); field.select();"
                + " document.execCommand('insertText', false, arguments[1])", selector, text);
        settle();
    }

    private void choose(String selector, String value) {
        tab.run("const field = document.querySelector(arguments[0]); field.value = arguments[1];"
                + " field.dispatchEvent(new Event('change'))", selector, value);
    }

    /** Presses a key while others are held. */
    private void hold(String key, Keys... held) {
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

    /** Clicks what may be under the bar, or outside of what is seen. */
    private void click(String selector) {
        tab.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector);
        tab.find(selector).click();
    }

    private void press(String button) {
        settle();
        tab.run("[...document.querySelectorAll('.problems button')]"
                + ".find(one => one.textContent == arguments[0]).click()", button);
    }

    /** Waits until the page shows all that has changed, and the widgets have read it. */
    private void settle() {
        tab.runLater("const done = arguments[0], look = () => (frames[0] || window).document"
                + ".querySelector('[aria-busy=true]') ? setTimeout(look, 20) : requestAnimationFrame(() => requestAnimationFrame(() => done())); look()");
    }

    /** What is copied by its button; where the browser doesn't let a page copy, it is selected. */
    private String copied() {
        click("#copy");
        return tab.text("window.copied || document.getSelection().toString()"
                + " || document.getElementById('markup').value");
    }

    private static String rendered(String markdown) {
        return Manuscript.ofMarkdown(markdown).reading().page().body().html();
    }

    private Figure preview() {
        return tab.widget("preview-light");
    }

    private String text(String selector) {
        return tab.find(selector).getText();
    }

    private String value(String selector) {
        return tab.text("document.querySelector(arguments[0]).value", selector);
    }

    private String cells() {
        return tab.text("'[' + [...document.querySelectorAll('#grid tr')].map(row => '['"
                + " + [...row.querySelectorAll('input')].map(one => one.value).join(', ') + ']').join(', ') + ']'");
    }
}
