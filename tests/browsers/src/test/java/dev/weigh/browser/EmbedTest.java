package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Reading;
import dev.weigh.render.Embed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A widget in a frame: by the lines of docs/command-line.md the frame is as high as what is in it. */
@ExtendWith(InATab.class)
class EmbedTest {

    private static final String DOCS = "../../docs/command-line.md";

    private final Tab tab;

    EmbedTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void open() throws IOException {
        List<Embed> embeds = Embed.of(Reading.of("<html lang=en>" + Pages.MODELS), Site.script());
        tab.site().put("models.html", embeds.get(0).html());
        String lines = Files.readString(Path.of(DOCS)).split("```html\n<iframe", 2)[1].split("```", 2)[0];
        tab.site().put("frame.js", lines.split("<script>")[1].split("</script>")[0]);
        tab.openFreePage("<!doctype html><html lang=en><meta charset=utf-8><title>x</title><link rel=icon href=data:,>"
                + "<script src=/watch.js></script><iframe" + lines.split("<script>")[0]
                + "<iframe id=other src=about:blank></iframe><script src=/frame.js></script>");
        tab.run("""
                window.frame = document.querySelector('.weigh-frame');
                window.inside = () => frame.contentDocument.documentElement.getBoundingClientRect().height""");
        awaitHeight();
    }

    @Test
    void isAsHighAsTheWidget() {
        assertEquals("production", tab.text("frame.contentWindow.weigh.get('models').metric"));
        assertEquals(0L, tab.number("frame.contentDocument.documentElement.scrollHeight - frame.clientHeight"));
        assertTrue(tab.number("frame.clientHeight") > 100);
    }

    @Test
    void followsWhatAReaderOpens() {
        long before = tab.number("frame.clientHeight");

        tab.run("frame.contentDocument.querySelector('[data-weigh]').shadowRoot.querySelector('summary').click()");
        awaitHeight();

        assertTrue(tab.number("frame.clientHeight") > before + 50);
    }

    @Test
    void followsAnotherWidthInBothDirections() {
        long wide = tab.number("frame.clientHeight");
        tab.run("frame.style.width = '180px'");
        awaitHeight();
        assertTrue(tab.number("frame.clientHeight") > wide);

        tab.run("frame.style.width = '100%'");
        awaitHeight();

        assertEquals(wide, tab.number("frame.clientHeight"));
    }

    @Test
    void heedsNoMessageOfOthers() {
        long before = tab.number("frame.clientHeight");

        tab.runLater("""
                const done = arguments[0];
                addEventListener('message', ({data}) => data == 'last' && done());
                const from = document.querySelector('#other').contentWindow;
                const say = from.Function('text', 'parent.postMessage(text, "*")');
                say({weigh: 'height', height: 7000});
                postMessage({weigh: 'height', height: 8000}, '*');
                say('last')""");

        assertEquals(before, tab.number("frame.clientHeight"));
    }

    /** The page in the frame may be there before the lines of the page around it are. */
    @Test
    void isToldWhenItAsks() {
        tab.run("frame.style.height = '1px'; frame.contentWindow.postMessage({weigh: 'height'}, '*')");

        awaitHeight();

        assertTrue(tab.number("frame.clientHeight") > 100);
    }

    /** Until the frame is exactly as high as what is in it, which it is not where nobody tells. */
    private void awaitHeight() {
        tab.runLater("""
                const done = arguments[0];
                const look = () => frame.contentWindow.weigh?.get('models')
                    && frame.clientHeight == Math.ceil(inside()) ? done() : watched.frame(look);
                watched.frame(look)""");
    }
}
