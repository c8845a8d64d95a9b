package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/**
 * The widget as assistive technology is given it: the role and the name of each element, as the browser
 * itself computes them, and what state it is in.
 *
 * @see <a href="https://www.w3.org/TR/webdriver2/#get-computed-role">WebDriver: computed role and label</a>
 */
@ExtendWith(InATab.class)
class TreeTest {

    private final Tab tab;

    TreeTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void namesTheGroupItsChoicesAndItsRows() {
        tab.open(Pages.MODELS);

        assertEquals("""
                group "Small specialized vs large general"
                radio "Capability"
                radio "Production" checked
                list
                listitem: Small specialized model leads by 51 92
                listitem: Large general model 41
                group
                link "Link to this view"
                live:\s""", tree("models"));
    }

    @Test
    void saysWhatAFlipHasChanged() {
        tab.open(Pages.MODELS);

        tab.widget("models").flip("Capability");
        tab.clock().to(1000);

        assertEquals("""
                group "Small specialized vs large general"
                radio "Capability" checked
                radio "Production"
                list
                listitem: Small specialized model 58
                listitem: Large general model leads by 37 95
                group
                link "Link to this view"
                live: Capability, higher is better: Large general model leads by 37,\
                 on Production it was Small specialized model""",
                tree("models"));
    }

    @Test
    void saysWhatIsTiedAndWhatIsMissing() {
        tab.open(Pages.table("ways", "", """
                <tr><th>Way</th><th>Time</th></tr><tr><th>Train</th><td>3 h</td></tr>
                <tr><th>Plane</th><td>3 h</td></tr><tr><th>Ship</th><td>–</td></tr>"""));

        assertEquals("""
                group "Metric"
                list
                listitem: Train tied 3 h
                listitem: Plane tied 3 h
                listitem: Ship no score –
                group
                live:\s""", tree("ways"));
    }

    /** What is not hidden from assistive technology, a line each; of rows and the status also their texts. */
    private String tree(String id) {
        List<?> nodes = (List<?>) tab.run("""
                const seen = 'fieldset, input, ul, li, details, a, [aria-live]';
                return [...look.shadow(arguments[0]).querySelectorAll(seen)]
                    .filter(node => node.ariaLive || node.checkVisibility({visibilityProperty: true}))""", id);
        return nodes.stream().map(node -> line((WebElement) node)).collect(Collectors.joining("\n"));
    }

    private String line(WebElement node) {
        String live = node.getDomAttribute("aria-live");
        String role = live != null ? "live" : node.getAriaRole();
        if (List.of("listitem", "live").contains(role)) {
            return role + ": " + tab.run("return [...arguments[0].querySelectorAll('.name, .mark, .n')]"
                    + ".map(part => part.textContent).join(' ') || arguments[0].textContent", node);
        }
        String name = node.getAccessibleName();
        return role + (List.of("group", "radio", "link").contains(role) && !name.isEmpty() ? " \"" + name + "\"" : "")
                + (node.isSelected() ? " checked" : "");
    }
}
