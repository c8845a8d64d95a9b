package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page turns dark in many ways; its widgets follow its ink, by whatever means. */
@ExtendWith(InATab.class)
class SchemeTest {

    private static final String DARK = "rgb(23, 21, 26)";
    private static final String LIGHT = "rgb(255, 255, 255)";

    private final Tab tab;

    SchemeTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "document.documentElement.dataset.theme = 'dark'",
        "document.documentElement.dataset.bsTheme = 'dark'",
        "document.body.dataset.mdColorScheme = 'slate'",
        "document.documentElement.classList.add('dark')",
        "document.documentElement.style.colorScheme = 'dark'",
        "document.body.style.color = '#eee'",
        "night.media = 'all'",
        "document.styleSheets[0].insertRule('body { color: #eee }', document.styleSheets[0].cssRules.length)",
        "here.style.color = 'white'"})
    void followsThePagesInk(String turn) {
        open("");
        tab.run("const night = document.getElementById('night'); " + turn);

        assertEquals(DARK, ink(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* { transition: color 300ms }", "body { transition: color 1s }",
        "html { transition: color .5s linear } body { transition: color .5s }"})
    void waitsForAColourThatTakesItsTime(String style) {
        open(style);
        tab.run("document.documentElement.dataset.theme = 'dark'");

        assertEquals(DARK, ink(1600));
        tab.run("delete document.documentElement.dataset.theme");
        assertEquals(LIGHT, ink(1600));
    }

    private void open(String style) {
        tab.site().put("themes.css", """
                [data-theme=dark] body, [data-bs-theme=dark] body, [data-md-color-scheme=slate],
                .dark body { color: #ddd }
                html { color-scheme: light } body { color: CanvasText }
                """ + style);
        tab.site().put("night.css", "body { color: #eee }");
        tab.openLive("<link rel=stylesheet href=/themes.css><link rel=stylesheet id=night href=/night.css media=not>"
                + "<div id=here>" + Pages.trains("ways", "") + "</div>");
        assertEquals(LIGHT, ink(10));
    }

    /** The colour of the chosen label's text, once so many milliseconds have passed. */
    private String ink(int wait) {
        return String.valueOf(tab.runLater("""
                const [wait, done] = arguments, end = performance.now() + wait;
                const look = () => performance.now() < end ? watched.frame(look) : done(getComputedStyle(
                    window.look.shadow('ways').querySelector('[part~=selected]')).color);
                look();""", wait));
    }
}
