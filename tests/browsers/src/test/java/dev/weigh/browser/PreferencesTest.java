package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.chromium.ChromiumDriver;

/** What a reader has set for all pages, or has at hand: forced colours, stronger contrast, a thumb. */
@ExtendWith(InATab.class)
@OnlyIn(value = "chromium", because = "the other drivers can't set these")
class PreferencesTest {

    private final Tab tab;

    PreferencesTest(Tab tab) {
        this.tab = tab;
    }

    @AfterEach
    void takeTheThumbAway() {
        touch(false);
    }

    /** In forced colours a background is the page's, unless it says that it means something. */
    @Test
    void showsBarsAndTheChoiceInForcedColours() {
        tab.browser().prefer("forced-colors", "active");
        tab.open(Pages.trains("ways", ""));

        assertEquals(List.of("bar"), inColour("getComputedStyle(look.parts('ways', 'name')[0]).color"));
        tab.run("document.body.style.setProperty('forced-color-adjust', 'none');"
                + " document.body.style.setProperty('outline-color', 'Highlight')");
        assertEquals(List.of("metric selected", "bar leading"),
                inColour("getComputedStyle(document.body).outlineColor"));
        assertTrue(tab.number("parseFloat(getComputedStyle(look.parts('ways', 'track')[0]).borderTopWidth)") >= 1);
    }

    /** The bars and labels that can be seen, and are painted in this colour. */
    private Object inColour(String colour) {
        return tab.run("const colour = " + colour + """
                ;
                return [...look.shadow('ways').querySelectorAll('[part~=bar], [part~=metric]')]
                    .filter(node => node.checkVisibility({visibilityProperty: true}))
                    .filter(node => getComputedStyle(node).backgroundColor == colour)
                    .map(node => node.part.value)""");
    }

    /** Nothing is told by transparency, and the smallest words have the page's own ink where that is wanted. */
    @Test
    void hasFullInkWhereMoreContrastIsWanted() {
        tab.browser().prefer("prefers-contrast", "more");
        tab.open(Pages.trains("ways", "data-measuring='a|b'"));

        assertEquals(tab.text("getComputedStyle(look.parts('ways', 'value')[0]).color"),
                tab.text("getComputedStyle(look.parts('ways', 'measuring')[0]).color"));
    }

    /** 44 CSS pixels are WCAG 2.2's 2.5.5, which is AAA; 24 would do for AA. */
    @Test
    void hasTargetsForAThumb() {
        touch(true);
        tab.open(Pages.MODELS);
        assertTrue((boolean) tab.run("return matchMedia('(pointer: coarse)').matches"), "a thumb is there");

        assertEquals(List.of(), tab.run("""
                return [...look.shadow('models').querySelectorAll('label, summary, a')]
                    .filter(node => node.checkVisibility({visibilityProperty: true}))
                    .map(node => [node.textContent, node.getBoundingClientRect().height])
                    .filter(([, height]) => height < 44).map(([text, height]) => text + ': ' + height)"""));
    }

    @Test
    void flipsByATouch() {
        touch(true);
        tab.open(Pages.MODELS);

        tab.widget("models").flip("Capability");

        assertEquals("Capability", tab.widget("models").chosen());
    }

    private void touch(boolean isOn) {
        ((ChromiumDriver) tab.browser().session()).executeCdpCommand("Emulation.setTouchEmulationEnabled",
                Map.of("enabled", isOn, "maxTouchPoints", 1));
    }
}
