package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address says which side is shown, where the author wants that, and prose can link to a side. */
@ExtendWith(InATab.class)
class LinkTest {

    private final Tab tab;

    LinkTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void showsTheSideThatTheAddressNames() {
        tab.open(Pages.MODELS + Pages.trains("trains", ""), "#weigh:models=capability,trains=time");

        assertEquals("Capability", tab.widget("models").chosen());
        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
        assertEquals("Time", tab.widget("trains").chosen());
        assertEquals(0, tab.clock().pendingFrames());
    }

    @Test
    void followsALinkInTheProseSilently() {
        tab.open("<p>On <a id=link href='#weigh:trains=time'>time</a> …</p>" + Pages.trains("trains", ""));
        tab.events();

        tab.find("#link").click();
        // The browser tells of the new fragment in a task of its own.
        tab.runLater("const done = arguments[0]; if (weigh.get('trains').metric == 'time') done();"
                + " else addEventListener('weigh-changed', () => done())");
        tab.clock().pass(2000);

        assertEquals("Time", tab.widget("trains").chosen());
        assertEquals(List.of("change trains: time by link", "changed trains: time by link"), tab.events());
        assertEquals("", tab.widget("trains").said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#weigh:trains=colour", "#weigh:nobody=time", "#weigh:", "#weigh:trains",
        "#weigh:=", "#weigh:trains=,=time,,", "#weigh:trains=%E0%A4%A", "#weigh:__proto__=time",
        "#weigh:trains=constructor", "#weighing", "#time"})
    void ignoresWhatItDoesNotKnow(String fragment) {
        tab.open(Pages.trains("trains", ""), fragment);

        assertEquals("Size", tab.widget("trains").chosen());
        assertEquals(fragment, tab.text("location.hash"));
    }

    @Test
    void readsIdsInAnyScript() {
        tab.open(Pages.table("模型", "data-permalink",
                "<tr><th>x<th>大小<th>速度<tr><th>a<td>3<td>9<tr><th>b<td>8<td>1"),
                "#weigh:%E6%A8%A1%E5%9E%8B=%E9%80%9F%E5%BA%A6");
        assertEquals("速度", tab.widget("模型").chosen());

        tab.widget("模型").flip("大小");
        tab.widget("模型").flip("速度");
        assertEquals("#weigh:模型=速度", tab.text("decodeURIComponent(location.hash)"));
    }

    @Test
    void writesTheSideIntoTheAddressInPlace() {
        tab.open(Pages.MODELS);
        long length = tab.number("history.length");

        tab.widget("models").flip("Capability");
        assertEquals("#weigh:models=capability", tab.text("location.hash"));
        assertEquals(length, tab.number("history.length"));
    }

    @Test
    void leavesNothingInTheAddressOfAMetricShownFirst() {
        tab.open(Pages.MODELS);

        tab.widget("models").flip("Capability");
        tab.widget("models").flip("Production");

        assertEquals("", tab.text("location.hash"));
        assertEquals(tab.text("location.pathname"), tab.text("location.href.replace(location.origin, '')"));
    }

    @Test
    void keepsWhatOtherWidgetsHaveInTheAddress() {
        tab.open(Pages.MODELS + Pages.trains("trains", "data-permalink") + Pages.HOSTS,
                "#weigh:hosts=speed");

        tab.widget("trains").flip("Time");
        tab.widget("models").flip("Capability");

        List<String> sides = List.of(tab.text("location.hash").substring("#weigh:".length()).split(","));
        assertEquals(List.of("hosts=speed", "models=capability", "trains=time"), sides.stream().sorted()
                .toList());
    }

    @Test
    void writesNothingWithoutPermalink() {
        tab.open(Pages.trains("trains", ""));

        tab.widget("trains").flip("Time");

        assertEquals("", tab.text("location.hash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#top", "#weighing", "#/route?x=1"})
    void leavesAnUnrelatedFragmentAlone(String fragment) {
        tab.open(Pages.MODELS, fragment);
        String before = tab.text("location.href");

        tab.widget("models").flip("Capability");

        assertEquals(before, tab.text("location.href"));
    }

    @ParameterizedTest
    @CsvSource({"on, 1", "off, 0", "true, 1", "false, 0", "'', 1", "data-permalink, 1"})
    void takesOnAndOff(String value, int links) {
        tab.open(Pages.trains("trains", "data-permalink='" + value + "'"));

        assertEquals(links, tab.widget("trains").texts("link").size());
        tab.widget("trains").flip("Time");
        assertEquals(links == 1 ? "#weigh:trains=time" : "", tab.text("location.hash"));
    }

    @Test
    void survivesAReload() {
        tab.open(Pages.MODELS);
        tab.widget("models").flip("Capability");

        tab.browser().session().navigate().refresh();

        assertEquals("Capability", tab.widget("models").chosen());
        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
    }

    @Test
    void linksToThisViewOfThisWidgetAlone() {
        tab.open(Pages.MODELS + Pages.trains("trains", "data-permalink"), "#weigh:trains=time");
        tab.widget("models").flip("Capability");

        String link = tab.widget("models").find("[part~=link]").getDomProperty("href");

        assertEquals(tab.text("location.origin + location.pathname + '#weigh:models=capability'"), link);
    }

    @Test
    void goesOnWhereTheBrowserForbidsToWriteTheAddress() {
        tab.open(Pages.MODELS);
        tab.run("history.replaceState = () => { throw new DOMException('too often', 'SecurityError') }");

        tab.widget("models").flip("Capability");
        tab.clock().to(1000);

        assertEquals(List.of("58", "95"), tab.widget("models").texts("value"));
        assertTrue(tab.events().contains("changed models: capability by reader"));
    }

    @Test
    void keepsTheStateThatThePageHasInItsHistory() {
        tab.open(Pages.MODELS);
        tab.run("history.replaceState({mine: 7}, '')");

        tab.widget("models").flip("Capability");

        assertEquals(7, tab.number("history.state.mine"));
    }
}
