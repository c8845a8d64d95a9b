package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page hears of its widgets: events on the root, which every listener above hears too. */
@ExtendWith(InATab.class)
class EventsTest {

    private final Tab tab;

    EventsTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void saysOnceThatAWidgetIsReady() {
        tab.open(Pages.MODELS + Pages.trains("trains", ""));

        assertEquals(List.of("ready models: production by script", "ready trains: size by script"),
                tab.events());
    }

    @Test
    void tellsOfAReadersFlipBeforeAndAfter() {
        tab.open(Pages.MODELS);
        tab.events();

        tab.widget("models").flip("Capability");

        assertEquals(List.of("change models: capability by reader", "changed models: capability by reader"),
                tab.events());
    }

    @Test
    void tellsAllThatAListenerNeeds() {
        tab.open(Pages.MODELS);
        tab.run("addEventListener('weigh-changed', event => window.heard = event)");

        tab.widget("models").flip("Capability");

        assertEquals("{\"id\":\"models\",\"metric\":\"capability\",\"previous\":\"production\","
                + "\"by\":\"reader\",\"leader\":\"Large general model\","
                + "\"leaders\":[\"Large general model\"],\"margin\":\"37\",\"tie\":false,\"reversal\":true}",
                tab.text("""
                JSON.stringify(heard.detail, ['id', 'metric', 'previous', 'by',
                    'leader', 'leaders', 'margin', 'tie', 'reversal'])"""));
    }

    @Test
    void bubblesOutOfAShadowRootThatThePageHas() {
        tab.open("<section id=outer></section>");
        tab.run("""
                const shadow = outer.attachShadow({mode: 'open'});
                shadow.innerHTML = watched.html(arguments[0]);
                window.made = weigh.scan(shadow).length;""", Pages.trains("trains", ""));

        assertEquals(1, tab.number("made"));
        assertEquals(List.of("ready trains: size by script"), tab.events());
    }

    @Test
    void staysWhereAListenerPreventsTheChange() {
        tab.open(Pages.MODELS);
        Figure models = tab.widget("models");
        tab.events();
        tab.run("addEventListener('weigh-change', event => event.preventDefault())");

        models.flip("Capability");

        assertEquals(List.of("change models: capability by reader"), tab.events());
        assertEquals("Production", models.chosen());
        assertEquals(List.of("Production"), models.texts("selected"));
        assertEquals("production", models.api("metric"));
        assertEquals(List.of("92", "41"), models.texts("value"));
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    void saysNothingWhenTheMetricIsTheSame() {
        tab.open(Pages.MODELS);
        tab.events();

        tab.widget("models").flip("Production");
        tab.widget("models").select("production");

        assertEquals(List.of(), tab.events());
    }

    @Test
    void onlyTheChangeBeforeIsCancelable() {
        tab.open("<div id=here></div>");
        tab.run("""
                window.kinds = [];
                const names = ['ready', 'change', 'changed', 'problem'];
                for (const kind of names) addEventListener('weigh-' + kind,
                  event => kinds.push([kind, event.cancelable, event.bubbles, event.composed].join()));
                here.innerHTML = watched.html(arguments[0]);""",
                Pages.trains("trains", "data-order=odd"));
        tab.clock().frame();

        tab.widget("trains").flip("Time");

        assertEquals(List.of("change,true,true,true", "changed,false,true,true", "problem,false,true,true",
                "ready,false,true,true"), tab.run("return kinds.sort()"));
        assertEquals(1, tab.complaints().size());
    }

    @Test
    void tellsOfAProblemOnceWithItsElement() {
        tab.open("<div id=here></div>");
        tab.run("""
                addEventListener('weigh-problem', event => window.heard = event);
                here.innerHTML = watched.html(arguments[0]);""",
                Pages.table("odd", "", "<tr><th>Way<th>Time<tr><th>Train<td>3<tr><th>Ship<td>9"
                        + "<tr><th>Plane<td id=cell>soon"));
        tab.clock().frame();

        assertEquals(List.of("odd", "time", "not-a-number", "warning"),
                tab.run("const d = heard.detail; return [d.id, d.metric, d.code, d.severity]"));
        assertEquals("cell", tab.text("heard.detail.element.id"));
        assertEquals("odd", tab.text("heard.target.dataset.weigh"));
        assertEquals(true, tab.run("return heard.detail.message.includes('soon')"));
        List<String> complaints = tab.complaints();
        assertEquals(1, complaints.size());
        tab.clock().to(1000);
        assertEquals(List.of(), tab.complaints());
    }
}
