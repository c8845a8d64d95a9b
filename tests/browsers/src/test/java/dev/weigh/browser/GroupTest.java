package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Widgets of one group flip together. */
@ExtendWith(InATab.class)
class GroupTest {

    private final Tab tab;

    GroupTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void flipsTogetherByMetric() {
        tab.open(Pages.trains("one", "data-group=ways") + Pages.trains("two", "data-group=ways")
                + Pages.trains("other", "data-group=else") + Pages.trains("alone", ""));
        tab.events();

        tab.widget("one").flip("Time");

        assertEquals("Time", tab.widget("two").chosen());
        assertEquals("Size", tab.widget("other").chosen());
        assertEquals("Size", tab.widget("alone").chosen());
        assertEquals(List.of("change one: time by reader", "changed one: time by reader",
                "change two: time by group", "changed two: time by group"), tab.events());
        tab.clock().to(800);
        assertEquals(List.of("90", "10"), tab.widget("two").texts("value"));
    }

    @Test
    void travelsTogetherHoweverLongThePageWasAtRest() {
        tab.open(Pages.trains("one", "data-group=ways") + Pages.trains("two", "data-group=ways"));
        tab.clock().to(5000);

        tab.widget("one").flip("Time");
        tab.clock().to(5100);

        assertNotEquals(List.of("90", "10"), tab.widget("two").texts("value"));
        assertEquals(tab.widget("one").texts("value"), tab.widget("two").texts("value"));
    }

    @Test
    void leavesAMemberThatHasNoSuchMetric() {
        tab.open(Pages.trains("one", "data-group=ways")
                + Pages.HOSTS.replace("data-weigh=\"hosts\"", "data-weigh=hosts data-group=ways"));

        tab.widget("one").flip("Time");

        assertEquals("Cost", tab.widget("hosts").chosen());
    }

    @Test
    void letsAMemberRefuse() {
        tab.open(Pages.trains("one", "data-group=ways") + Pages.trains("two", "data-group=ways"));
        tab.run("weigh.get('two').element.addEventListener('weigh-change', event => event.preventDefault())");

        tab.widget("one").flip("Time");

        assertEquals("Time", tab.widget("one").chosen());
        assertEquals("Size", tab.widget("two").chosen());
    }

    @Test
    void staysTogetherWhenAListenerFlipsBack() {
        tab.open(Pages.trains("one", "data-group=ways") + Pages.trains("two", "data-group=ways"));
        tab.run("addEventListener('weigh-changed', event => {"
                + " if (event.detail.by == 'group') weigh.get(event.detail.id).select('size') })");

        tab.widget("one").flip("Time");

        assertEquals(tab.widget("one").chosen(), tab.widget("two").chosen());
    }

    @Test
    void saysOneSentenceForTheWholeGroup() {
        tab.open(Pages.trains("one", "data-group=ways data-better='| higher'")
                + Pages.trains("two", "data-group=ways data-better='| higher'"));

        tab.widget("one").flip("Time");
        tab.clock().to(2000);

        assertEquals("Time, higher is better: Train leads by 80, on Size it was Plane",
                tab.widget("one").said());
        assertEquals("", tab.widget("two").said());
    }
}
