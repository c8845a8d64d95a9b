package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/**
 * The playground as a stranger uses it: from a pasted table to a widget on a page of their own, by mouse and keyboard;
 * its link, undo, problems and picture.
 */
class PlaygroundTest extends PlaygroundCase {

    private static final String MARKDOWN = """
            | Lamp    | Light | Price |
            |---------|------:|------:|
            | Lantern |   400 |   €30 |
            | Torch   |   250 |   €12 |
            """;

    PlaygroundTest(Tab tab) {
        super(tab);
    }

    /** From each kind of paste to each form of markup; of the nine an engine has each kind and each form at least. */
    static List<Arguments> ways() {
        return Part.oneIn(4, Stream.of("spreadsheet", "markdown", "html").flatMap(source -> Stream.of("table",
                "markdown", "attributes").map(form -> Arguments.of(source, form))).toList(), "ways to a widget");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leadsFromATableToAWidget(String source, String form) {
        page.paste(source.equals("html") ? HTML : source.equals("markdown") ? MARKDOWN : SPREADSHEET);
        assertTrue(page.text("#took").startsWith("Read 2 contenders and 2 metrics from a"), page.text("#took"));
        page.flip(page.preview(), "Price");
        assertEquals("Torch leads on Price at €12, ahead of Lantern at €30.", page.preview().verdict());

        page.choose("#metric-2-better", "higher");
        page.settle();
        assertEquals("Lantern leads on Price at €30, ahead of Torch at €12.", page.preview().verdict());

        page.click("#form-" + form);
        String markup = page.copied();
        hasNothingElseToSay();
        tab.openLive(form.equals("markdown") ? rendered(markup) : markup);
        Figure own = tab.widget("weigh-1");
        assertEquals("Lantern leads on Light at 400, ahead of Torch at 250.", own.verdict());
        page.flip(own, "Price");
        assertEquals("Lantern leads on Price at €30, ahead of Torch at €12.", own.verdict());
    }

    @Test
    void showsTheSameToWhoeverOpensItsLink() throws IOException {
        page.paste(SPREADSHEET);
        page.type("#title", "Lamps & “lights”");
        page.type("#source", "Source: 50 % made up");
        page.type("#metric-2-verdict", "Torches cost {margin} less.");
        page.choose("#metric-2-better", "lower");
        page.click("#metric-1-shown");
        page.choose("#language", "de");
        page.click("#form-markdown");
        page.click("#copy-link");
        String markup = page.value("#markup");
        String fragment = tab.text("location.hash");

        page.open(fragment);

        assertEquals(markup, page.value("#markup"));
        assertTrue(markup.contains("Lamps &amp; “lights”") && markup.contains("Source: 50 % made up"), markup);
        page.settle();
        assertEquals("Torches cost €18 less.", page.preview().verdict());
    }

    @Test
    void undoesAndDoesAgain() {
        String sample = page.value("#markup");
        page.paste(SPREADSHEET);
        page.type("#title", "Lamps");
        String lamps = page.value("#markup");

        page.click("#undo");
        assertEquals("", page.value("#title"));
        page.click("#undo");
        assertEquals(sample, page.value("#markup"));
        assertEquals(SPREADSHEET, page.value("#paste"), "what was pasted stays in its box");
        page.hold("z", Keys.CONTROL, Keys.SHIFT);
        page.hold("z", Keys.CONTROL, Keys.SHIFT);
        assertEquals(lamps, page.value("#markup"));
        page.hold("z", Keys.CONTROL);
        assertEquals("", page.value("#title"));
    }

    @Test
    void worksByKeyboardWithFortyRows() {
        page.paste("Lamp\tLight\n" + IntStream.rangeClosed(1, 40).mapToObj(i -> "Lamp " + i + "\t" + i)
                .collect(Collectors.joining("\n")));
        tab.run("document.getElementById('cell-1-1').focus()");

        IntStream.range(1, 40).forEach(i -> tab.press(Keys.ARROW_DOWN));
        assertEquals("cell-40-1", tab.text("document.activeElement.id"));
        tab.press(Keys.ENTER);
        tab.press("99", Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT, "Lamp 41");
        page.settle();

        assertEquals("cell-41-0", tab.text("document.activeElement.id"));
        assertEquals("Lamp 41 leads on Light at 99, ahead of Lamp 40 at 40.", page.preview().verdict());
    }

    @Test
    void changesRowsAndColumnsByItsTools() {
        page.paste(SPREADSHEET);
        tab.run("document.getElementById('cell-2-2').focus()");

        page.click("#row-up");
        page.click("#column-left");
        assertEquals("[[Lamp, Price, Light], [Torch, €12, 250], [Lantern, €30, 400]]", page.cells());
        page.click("#row-add");
        page.click("#column-add");
        assertEquals("[[Lamp, Price, , Light], [Torch, €12, , 250], [, , , ], [Lantern, €30, , 400]]",
                page.cells());
        page.click("#column-remove");
        page.click("#row-remove");
        page.click("#turn");
        assertEquals("[[Lamp, Torch, Lantern], [Price, €12, €30], [Light, 250, 400]]", page.cells());
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
        page.settle();

        assertEquals(List.of(), tab.run("return [...frames[0].document.querySelectorAll('main *')].filter(one =>"
                + " !one.closest('.scroll, .pane table') && one.getBoundingClientRect().right > 321)"
                + ".map(one => one.localName + ' ' + one.id + ' ' + one.className)"));
        assertTrue((boolean) tab.run("const page = frames[0].document.documentElement, grid ="
                + " page.querySelector('.scroll'); return page.scrollWidth <= page.clientWidth"
                + " && grid.scrollWidth > grid.clientWidth && grid.tabIndex == 0"));
    }

    @Test
    void savesTheCardAsSvg() {
        page.paste(SPREADSHEET);
        page.type("#title", "Lamps & lights");
        page.click("#card-light");

        String svg = String.valueOf(tab.runLater("blob.text().then(arguments[0])"));
        assertEquals("[lamps-lights-card.svg]", String.valueOf(tab.run("return saved")));
        assertEquals("image/svg+xml", tab.text("blob.type"));
        assertEquals("Lamps & lights", tab.run("return new DOMParser().parseFromString("
                + "watched.html(arguments[0]), 'image/svg+xml').querySelector('svg > title').textContent", svg));
    }

    /** Drawn by the browser itself: of the size that sites want, and on a dark ground. */
    @Test
    void savesTheCardAsPng() {
        page.paste(SPREADSHEET);
        page.type("#title", "Lamps & lights");
        page.click("#png-dark");

        String seen = String.valueOf(tab.runLater("const wait = () => saved.length ? createImageBitmap(blob).then("
                + "image => { const canvas = new OffscreenCanvas(1, 1), pen = canvas.getContext('2d');"
                + " pen.drawImage(image, 0, 0); arguments[0]([saved, blob.type, image.width, image.height,"
                + " pen.getImageData(0, 0, 1, 1).data[0] < 60].join(' ')) }) : setTimeout(wait, 10); wait()"));
        assertEquals("lamps-lights-card-dark.png image/png 1200 630 true", seen);
    }

    private static String rendered(String markdown) {
        return Manuscript.ofMarkdown(markdown).reading().page().body().html();
    }
}
