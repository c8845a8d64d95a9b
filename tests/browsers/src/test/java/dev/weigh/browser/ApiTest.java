package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page's own scripts can ask and do: {@code window.weigh}. */
@ExtendWith(InATab.class)
class ApiTest {

    private final Tab tab;

    ApiTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void saysItsVersion() {
        tab.open("");

        assertTrue(tab.text("weigh.version").matches("\\d+\\.\\d+\\.\\d+"), tab.text("weigh.version"));
    }

    @Test
    void findsAWidgetByIdAndByElement() {
        tab.open(Pages.MODELS + Pages.trains("trains", ""));

        assertEquals(true, tab.run("return weigh.get('trains').element.dataset.weigh == 'trains'"));
        assertEquals("trains", tab.text("weigh.get(document.querySelector('[data-weigh=trains]')).id"));
        assertEquals("null null", tab.text("weigh.get('nobody') + ' ' + weigh.get(document.body)"));
    }

    @Test
    void tellsItsMetricsInTheirOrder() {
        tab.open(Pages.HOSTS);

        assertEquals("cost speed uptime", tab.text("weigh.get('hosts').metrics.join(' ')"));
        assertEquals("cost", tab.text("weigh.get('hosts').metric"));
    }

    @Test
    void selectsByIdAndByLabel() {
        tab.open(Pages.HOSTS);
        Figure hosts = tab.widget("hosts");
        tab.events();

        hosts.select("uptime");
        assertEquals("Uptime", hosts.chosen());
        hosts.select("Speed");
        assertEquals("Speed", hosts.chosen());

        assertEquals(List.of("change hosts: uptime by script", "changed hosts: uptime by script",
                "change hosts: speed by script", "changed hosts: speed by script"), tab.events());
    }

    @Test
    void leavesAllAsItIsForAMetricThatThereIsNot() {
        tab.open(Pages.HOSTS);
        tab.events();

        tab.widget("hosts").select("colour");
        tab.widget("hosts").select("__proto__");

        assertEquals("Cost", tab.widget("hosts").chosen());
        assertEquals(List.of(), tab.events());
    }

    @Test
    void tellsTheStanding() {
        tab.open(Pages.HOSTS);

        assertEquals("Reef €5 false false", standing("hosts"));
        tab.widget("hosts").select("speed");
        assertEquals("Atoll 40 false true", standing("hosts"));
        tab.widget("hosts").select("uptime");
        assertEquals("Reef 2 points false false", standing("hosts"));
    }

    @Test
    void listsTheProblemsOfOneWidget() {
        tab.open(Pages.trains("good", "") + Pages.trains("odd", "data-order=upwards"));

        assertEquals(0, tab.number("weigh.get('good').problems.length"));
        assertEquals("bad-value warning", tab.text(
                "weigh.get('odd').problems.map(one => one.code + ' ' + one.severity).join()"));
        assertEquals(1, tab.complaints().size());
    }

    @Test
    void scansAPartOfThePageAndGivesWhatItMade() {
        tab.openPage("""
                <!doctype html><html lang=en data-weigh-auto=off><meta charset=utf-8><title>A page</title>
                <script src=/watch.js></script><script src=/clock.js></script><script src=/look.js></script>
                <script src=/weigh.js defer></script><div id=here>%s</div>%s
                """.formatted(Pages.trains("one", ""), Pages.trains("two", "")), "");
        assertEquals(List.of(), tab.events());

        assertEquals("one", tab.text("weigh.scan(here).map(one => one.id).join()"));
        assertEquals("two", tab.text("weigh.scan().map(one => one.id).join()"));
        assertEquals("", tab.text("weigh.scan().map(one => one.id).join()"));
    }

    @Test
    void removesAWidgetForGood() {
        tab.open(Pages.trains("trains", ""));
        tab.run("window.own = document.querySelector('[data-weigh]'); weigh.get('trains').remove()");
        tab.clock().to(1000);

        assertEquals(true, tab.run("return weigh.get('trains') === null && weigh.get(own) === null"));
        assertEquals(true, tab.run("return own.querySelector('table').checkVisibility()"));
        assertEquals(0, tab.number("own.shadowRoot.querySelectorAll('fieldset').length"));
        assertEquals(0, tab.clock().pendingFrames() + tab.clock().pendingTimers());
    }

    private String standing(String id) {
        return tab.text("(s => [s.leader, s.margin, s.tie, s.reversal].join(' '))(weigh.get('" + id
                + "').standing)");
    }
}
