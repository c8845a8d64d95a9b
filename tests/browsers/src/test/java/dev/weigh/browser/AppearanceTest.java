package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an author may say about a widget's looks and words, as far as only a browser tells. */
@ExtendWith(InATab.class)
class AppearanceTest {

    private static final String DARK = "rgb(23, 21, 26)";
    private static final String LIGHT = "rgb(255, 255, 255)";

    private final Tab tab;

    AppearanceTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void givesAMetricItsAccent() {
        tab.open(Pages.trains("ways", "data-accent='#7a3318 |'"));
        tab.run("look.host('ways').style.setProperty('--weigh-accent', '#00008b')");
        assertEquals("122,51,24", painted("ways", ".bar.leading"));

        tab.widget("ways").flip("Time");

        assertEquals("0,0,139", painted("ways", ".bar.leading"));
    }

    @Test
    void takesTheCustomPropertiesOfThePage() {
        tab.open(Pages.trains("ways", ""));
        tab.run("""
                const style = look.host('ways').style;
                style.setProperty('--weigh-bar', '#010203');
                style.setProperty('--weigh-track', '#040506');
                style.setProperty('--weigh-line', '#070809');
                style.setProperty('--weigh-muted', '#0a0b0c');
                style.setProperty('--weigh-radius', '5px')""");

        assertEquals("rgb(1, 2, 3)", style("ways", ".bar:not(.leading)", "backgroundColor"));
        assertEquals("rgb(4, 5, 6)", style("ways", ".track", "backgroundColor"));
        assertEquals("rgb(7, 8, 9)", tab.text("getComputedStyle(look.host('ways')).borderTopColor"));
        assertEquals("rgb(10, 11, 12)", style("ways", ".direction", "color"));
        assertEquals("5px", style("ways", ".track", "borderTopLeftRadius"));
    }

    @Test
    void takesTheInkOfThePageOrWhatItsAuthorSays() {
        tab.open(Pages.trains("day", "") + Pages.trains("dark", "data-scheme=dark") + "<section><template>"
                + Pages.trains("night", "data-scheme=auto") + Pages.trains("light", "data-scheme=light")
                + "</template></section>");
        tab.run("""
                const section = document.querySelector('section');
                section.style.color = '#eee';
                section.style.background = '#111';
                section.append(section.firstChild.content.cloneNode(true))""");
        tab.clock().frame();

        assertEquals(List.of(LIGHT, DARK, DARK, LIGHT), List.of("day", "dark", "night", "light").stream()
                .map(id -> style(id, "[part~=selected]", "color")).toList());
    }

    @Test
    void namesItsPartsAndTheirStates() {
        tab.open("""
                <div data-weigh="all" data-permalink data-highlight="Train" data-title="Ways"><table>
                <tr><th>Way</th><th data-measuring="a" data-unit="h" data-min="1" data-max="5">Reach</th>
                    <th>Size</th><th>Gain</th></tr>
                <tr><th>Train</th><td>9</td><td>3</td><td>-4 ± 1</td></tr>
                <tr><th>Plane</th><td>2</td><td>3</td><td>5</td></tr>
                <tr><th>Ship</th><td>–</td><td>1</td><td>2</td></tr>
                </table></div>
                """);
        // Each metric's rows are drawn when it is shown first.
        tab.run("weigh.get('all').metrics.forEach(one => weigh.get('all').select(one))");
        assertEquals(List.of("warn: weigh: beyond-scale: “9”: check its scale <th>"), tab.complaints());

        assertEquals("bar beyond cut data direction error highlighted leading link mark measuring metric missing name"
                + " reversal reversed row rows scale selected source table tied title toggle track unit value"
                + " verdict zero",
                tab.text("[...new Set([...look.shadow('all').querySelectorAll('[part]')]"
                        + ".flatMap(node => [...node.part]).filter(part => part != 's'))].sort().join(' ')"));
    }

    @Test
    void takesItsAuthorsWordsForWhatIsSeenOnce() {
        tab.open(Pages.trains("ways", "data-permalink data-better='| higher' data-text-data='See all'"
                + " data-text-link='Keep this' data-text-copied='Kept' data-text-reversal='turns'"
                + " data-text-said='{metric} ({direction}): {standing}'"));
        Figure ways = tab.widget("ways");
        assertEquals("See all", tab.text("look.parts('ways', 'data')[0].innerText.trim()"));
        assertEquals("Keep this", ways.text("link"));

        ways.find("a").click();
        assertEquals("Kept", ways.text("link"));

        ways.flip("Time");
        tab.clock().to(500);
        assertEquals("turns", ways.text("reversal"));
        assertEquals("Time (higher is better): Train leads by 80, turns", ways.said());
    }

    @Test
    void saysWhichLanguageItsWordsAreIn() {
        tab.open("<section lang=it>" + Pages.trains("vie", "") + "</section>" + Pages.trains("ways", ""));

        for (String words : List.of(".direction", ".mark", "summary", ".verdict slot")) {
            assertEquals("en", spoken("vie", words), words);
        }
        assertEquals("it", spoken("vie", ".name"));
        assertEquals("en", spoken("ways", ".name"));
    }

    @Test
    void shiftsAnAccentThatIsTooFaintAndSaysSo() {
        tab.open(accent("#ffe066"));

        assertEquals(List.of("problem faint: warning low-contrast"), problems());
        assertTrue(lightness("faint") <= .48, "dark enough for a white page");
        assertEquals(List.of("warn: weigh: low-contrast: \u201c#ffe066\u201d: shifted <table>"), tab.complaints());
    }

    @Test
    void saysNothingOfAnAccentThatIsSeen() {
        tab.open(accent("#7a3318"));

        assertEquals(List.of(), problems());
    }

    private static String accent(String colour) {
        return "<table data-weigh=faint><tr><th>Host<th data-accent='" + colour + "'>Cost"
                + "<tr><th>A<td>1<tr><th>B<td>2</table>";
    }

    private List<String> problems() {
        return tab.events().stream().filter(event -> event.startsWith("problem")).toList();
    }

    private double lightness(String id) {
        return Double.parseDouble(tab.text("getComputedStyle(look.shadow(arguments[0]).querySelector('.bar.leading'))"
                + ".backgroundColor.split('oklch(')[1].split(' ')[0]", id));
    }

    @Test
    void makesNothingWhereTheWholePageIsEdited() {
        tab.open("<template>" + Pages.trains("late", "") + "</template>");
        tab.run("document.designMode = 'on';"
                + " document.body.append(document.querySelector('template').content.cloneNode(true))");
        tab.clock().to(1000);

        assertEquals(List.of(), tab.events());
        assertEquals(true, tab.run("return weigh.get('late') === null"));
    }

    private String style(String id, String selector, String property) {
        return tab.text("getComputedStyle(look.shadow(arguments[0]).querySelector(arguments[1]))[arguments[2]]",
                id, selector, property);
    }

    /** The colour of what can be seen, as a screen has it: red, green and blue. */
    private String painted(String id, String selector) {
        return String.valueOf(tab.run("""
                const seen = [...look.shadow(arguments[0]).querySelectorAll(arguments[1])]
                    .find(node => node.checkVisibility({visibilityProperty: true}));
                const pen = document.createElement('canvas').getContext('2d');
                pen.fillStyle = getComputedStyle(seen).backgroundColor;
                pen.fillRect(0, 0, 1, 1);
                return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join()""", id, selector));
    }

    /** The language in which a text is read out: the nearest that is said around it. */
    private String spoken(String id, String selector) {
        return String.valueOf(tab.run("""
                let node = look.shadow(arguments[0]).querySelector(arguments[1]);
                while (!node.lang) {
                  node = node.parentNode ?? node.host;
                }
                return node.lang""", id, selector));
    }
}
