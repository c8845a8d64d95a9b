package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** From fifteen contenders on, a reader finds some, and sees only those. */
@ExtendWith(InATab.class)
class ManyTest {

    private final Tab tab;

    ManyTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void hasAFieldFromFifteenOn() {
        tab.openPlus(rows(14), "");
        assertEquals(0, fields());

        tab.openPlus(rows(15), "");
        assertEquals(1, fields());
    }

    @Test
    void marksWhoIsFoundAndSaysHowMany() {
        tab.openPlus(rows(16), "");

        type("contender 1");

        assertEquals(List.of("Contender 1", "Contender 10", "Contender 11", "Contender 12", "Contender 13",
                "Contender 14", "Contender 15"), found());
        tab.clock().to(900);
        assertEquals("7 found: Contender 1, Contender 10, Contender 11 and 4 more", many().said());
    }

    @Test
    void showsOnlyTheseAndAllAgain() {
        tab.openPlus(rows(16), "");
        type("der 3, DER 7");

        press("only");

        assertEquals(List.of("Contender 3", "Contender 7"), many().texts("name"));
        assertEquals("only=contender-3+contender-7", tab.text("location.hash.split('.')[1]"));
        tab.clock().to(900);
        assertEquals("2 of 16 shown", many().said());
        assertEquals("everyone", tab.text("look.shadow('many').activeElement.value"));

        press("everyone");

        assertEquals(16, many().texts("name").size());
        assertEquals("", tab.text("location.hash"));
    }

    @Test
    void changesNoLeaderTotalOrScale() {
        tab.openPlus(rows(16), "");
        String state = tab.text("JSON.stringify(weigh.get('many').standing)");
        String scale = many().text("scale");
        String verdict = many().verdict();
        type("contender 3");
        press("only");

        assertEquals(state, tab.text("JSON.stringify(weigh.get('many').standing)"));
        assertEquals(scale, many().text("scale"));
        assertEquals(verdict, many().verdict());
        many().flip("Time");
        tab.clock().to(900);
        assertEquals(List.of("Contender 3"), many().texts("name"));
    }

    /** A press on a row picks it, and one on it again lets it go; a name that is found counts as well. */
    @Test
    void picksByPressingRows() {
        tab.openPlus(rows(16), "");
        pick(2);
        pick(5);
        pick(9);
        pick(5);
        type("contender 14");

        assertEquals(List.of("Contender 2", "Contender 9", "Contender 14"), found());
        press("only");

        assertEquals(List.of("Contender 2", "Contender 9", "Contender 14"), many().texts("name"));
        assertEquals("only=contender-2+contender-9+contender-14", tab.text("location.hash.split('.')[1]"));
        many().flip("Time");
        tab.clock().to(900);
        assertEquals(List.of("Contender 2", "Contender 9", "Contender 14"), many().texts("name"));
        assertEquals("Time", many().chosen());
        press("everyone");
        assertEquals("2,9", tab.text("[...look.shadow('many').querySelectorAll('#p1 .row > input')]"
                + ".flatMap((box, at) => box.checked ? [at] : []).join()"));
    }

    /** The rows are one stop for the keyboard: arrows lead from one to the next, and space picks. */
    @Test
    void picksByKeysAlone() {
        tab.openPlus(rows(16), "");
        tab.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ARROW_DOWN, Keys.SPACE, Keys.ARROW_DOWN, Keys.ARROW_DOWN,
                Keys.ARROW_UP, Keys.SPACE);

        assertEquals(List.of("Contender 1", "Contender 2"), found());
        assertEquals("Contender 2", tab.text("look.shadow('many').activeElement.ariaLabel"));
        tab.clock().to(900);
        assertEquals("Only these: Contender 1 and Contender 2", many().said());
        assertEquals("Size", many().chosen());

        tab.press(Keys.TAB);
        assertEquals("summary", tab.text("look.shadow('many').activeElement.localName"));
    }

    /** In the plot a point is pressed. */
    @Test
    void picksByPressingPoints() {
        tab.openPlus(rows(16).replace("data-all", "data-tradeoff='size | time'"), "#weigh:many=tradeoff");
        tab.run("[...look.shadow('many').querySelectorAll('.plot')].find(plot => plot.checkVisibility())"
                + ".querySelectorAll('.point')[3].querySelector('circle').dispatchEvent("
                + "new MouseEvent('click', {bubbles: true, composed: true}))");
        press("only");
        many().flip("Size");
        tab.clock().to(900);

        assertEquals(List.of("Contender 3"), many().texts("name"));
    }

    @Test
    void isInTheLink() {
        tab.openPlus(rows(16), "#weigh:many=time,many.only=contender-2+contender-4");

        assertEquals("Time", many().chosen());
        assertEquals(List.of("Contender 2", "Contender 4"), many().texts("name"));
        assertTrue(tab.text("look.shadow('many').querySelector('.link').href")
                .endsWith("#weigh:many=time,many.only=contender-2+contender-4"));

        tab.runLater("const done = arguments[0]; addEventListener('hashchange', () => done());"
                + " location.hash = '#weigh:many=time'");
        assertEquals(16, many().texts("name").size());
    }

    @Test
    void flipsNothingAndTellsThePageNothing() {
        tab.openPlus(rows(16), "");
        tab.run("window.heard = []; for (const kind of ['input', 'change'])"
                + " document.addEventListener(kind, () => heard.push(kind))");
        type("time");
        tab.press(Keys.TAB);

        assertEquals("Size", many().chosen());
        assertEquals("", tab.text("heard.join()"));
    }

    private int fields() {
        return many().shadow().findElements(By.cssSelector(".find input")).size();
    }

    private void type(String text) {
        many().find(".find input").sendKeys(text);
    }

    private void pick(int row) {
        many().shadow().findElements(By.cssSelector("#p0 .row > input")).get(row).click();
    }

    private void press(String button) {
        many().find(".find [value=" + button + "]").click();
    }

    @SuppressWarnings("unchecked")
    private List<String> found() {
        return (List<String>) tab.run("return [...look.shadow('many').querySelectorAll('#p0 [part~=found] .name')]"
                + ".map(name => name.textContent)");
    }

    private Figure many() {
        return tab.widget("many");
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder("<tr><th>Name</th><th>Size</th><th>Time</th></tr>");
        for (int i = 0; i < count; i++) {
            rows.append("<tr><th>Contender ").append(i).append("<td>").append(10 + i * 37 % 90).append("<td>")
                    .append(i * i * 7 % 101).append("</tr>");
        }
        return Pages.table("many", "data-permalink data-all", rows.toString());
    }
}
