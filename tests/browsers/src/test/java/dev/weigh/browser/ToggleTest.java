package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** A reader flips the metric, by mouse, keys and thumb. */
@ExtendWith(InATab.class)
class ToggleTest {

    private final Tab tab;

    ToggleTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void showsTheAuthorsChoiceFirst() {
        tab.open(Pages.MODELS);

        Figure models = tab.widget("models");
        assertEquals("Small specialized vs large general", models.text("title"));
        assertEquals(List.of("Capability", "Production"), models.texts("metric"));
        assertEquals("Production", models.chosen());
        assertEquals("measuring: speed · energy · cost per token", models.text("measuring"));
        assertEquals("higher is better", models.text("direction"));
        assertEquals(List.of("Small specialized model", "Large general model"), models.texts("name"));
        assertEquals(List.of("92", "41"), models.texts("value"));
        assertEquals(List.of(92L, 41L), models.bars());
        assertEquals(List.of("leads by 51"), models.texts("mark"));
        assertEquals("In production the small model comes out ahead.", models.verdict());
    }

    @Test
    void flipsByAClick() {
        tab.open(Pages.MODELS);
        Figure models = tab.widget("models");

        models.flip("Capability");
        tab.clock().to(800);

        assertEquals("Capability", models.chosen());
        assertEquals("measuring: reasoning · benchmark capability", models.text("measuring"));
        assertEquals(List.of("58", "95"), models.texts("value"));
        assertEquals(List.of(58L, 95L), models.bars());
        assertEquals("The large model wins: see the board.", models.verdict());
    }

    @Test
    void marksTheMetricThatIsShown() {
        tab.open(Pages.MODELS);
        Figure models = tab.widget("models");
        assertEquals(List.of("Production"), models.texts("selected"));

        models.flip("Capability");

        assertEquals(List.of("Capability"), models.texts("selected"));
    }

    @Test
    void flipsByArrowKeysAndKeepsTheFocus() {
        tab.open(Pages.HOSTS);
        Figure hosts = tab.widget("hosts");
        tab.press(Keys.TAB);

        tab.press(Keys.ARROW_RIGHT);
        assertEquals("Speed", hosts.chosen());
        tab.press(Keys.ARROW_DOWN);
        assertEquals("Uptime", hosts.chosen());
        tab.press(Keys.ARROW_UP);
        assertEquals("Speed", hosts.chosen());
        tab.press(Keys.ARROW_LEFT);
        assertEquals("Cost", hosts.chosen());
        tab.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertEquals("Uptime", hosts.chosen());

        assertEquals("m2", focused("hosts"));
        tab.clock().to(1000);
        assertEquals(List.of("99 %", "97 %"), hosts.texts("value"));
    }

    @Test
    void isReachedByTabOnce() {
        tab.open("<a id=before href=#x>before</a>" + Pages.trains("trains", "")
                + "<a id=after href=#x>after</a>");
        WebElement host = tab.widget("trains").host();

        tab.press(Keys.TAB);
        assertEquals("before", tab.text("document.activeElement.id"));
        tab.press(Keys.TAB);
        assertEquals("m0", focused("trains"));
        tab.press(Keys.TAB);
        assertEquals("SUMMARY", tab.text("arguments[0].shadowRoot.activeElement.tagName", host));
        tab.press(Keys.TAB);
        assertEquals("after", tab.text("document.activeElement.id"));
    }

    @Test
    void isMadeOfNativeRadiosInANamedFieldset() {
        tab.open(Pages.MODELS);
        List<WebElement> radios = tab.widget("models").shadow()
                .findElements(By.cssSelector("fieldset label > input"));

        assertEquals(List.of("Capability", "Production"),
                radios.stream().map(WebElement::getAccessibleName).toList());
        assertEquals(List.of("radio", "radio"), radios.stream().map(WebElement::getAriaRole).toList());
        assertEquals(List.of(false, true), radios.stream().map(WebElement::isSelected).toList());
        WebElement group = tab.widget("models").find("fieldset");
        assertEquals("group", group.getAriaRole());
        assertEquals("Small specialized vs large general", group.getAccessibleName());
    }

    @Test
    void flipsByATapOnTheLabel() {
        tab.open(Pages.MODELS);
        Figure models = tab.widget("models");
        PointerInput thumb = new PointerInput(PointerInput.Kind.TOUCH, "thumb");

        tab.browser().session().perform(List.of(new Sequence(thumb, 0)
                .addAction(thumb.createPointerMove(java.time.Duration.ZERO,
                        PointerInput.Origin.fromElement(models.label("Capability")), 0, 0))
                .addAction(thumb.createPointerDown(0))
                .addAction(thumb.createPointerUp(0))));

        assertEquals("Capability", models.chosen());
        assertEquals("capability", models.api("metric"));
    }

    @Test
    void hasNoToggleForOneMetric() {
        tab.open(Pages.table("one", "", "<tr><th>Way<th>Time<tr><th>Train<td>3<tr><th>Plane<td>2"));
        Figure one = tab.widget("one");

        assertTrue(one.shadow().findElements(By.cssSelector("input")).isEmpty());
        assertEquals(List.of("Time"), one.texts("metric"));
        assertEquals(List.of("3", "2"), one.texts("value"));
    }

    @Test
    void leavesTheFormAroundItAlone() {
        tab.open("<form id=form><input name=weigh-trains type=radio value=mine checked>"
                + Pages.trains("trains", "") + "</form>");
        tab.run("window.heard = []; for (const kind of ['input', 'change', 'submit'])"
                + " form.addEventListener(kind, () => heard.push(kind))");

        tab.widget("trains").flip("Time");

        assertEquals("Time", tab.widget("trains").chosen());
        assertEquals("weigh-trains=mine", tab.text("String(new URLSearchParams(new FormData(form)))"));
        assertEquals("", tab.text("heard.join()"));
    }

    private String focused(String id) {
        return tab.text("look.shadow(arguments[0]).activeElement.id", id);
    }
}
