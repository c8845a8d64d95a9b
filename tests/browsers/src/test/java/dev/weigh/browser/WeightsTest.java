package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers weigh the metrics, on a page with weigh-plus.js. */
@ExtendWith(InATab.class)
class WeightsTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
            <script src="/watch.js"></script><script src="/look.js"></script><script src="/clock.js"></script>
            <script src="/%s" defer></script></head><body>%s</body></html>
            """;
    private static final String MODELS = Pages.MODELS.replace("data-permalink", "data-permalink data-blend");
    private static final String PHONES = Pages.table("phones", "data-blend data-weights='20 | 30 | 50'", """
            <tr><th>Phone<th data-max="100">Camera<th data-max="100">Battery<th data-max="100">Repair
            <tr><th>Alpha<td>90<td>60<td>30<tr><th>Beta<td>70<td>75<td>55<tr><th>Gamma<td>40<td>70<td>95
            """);
    private static final String LEADS = "Weighed like this, %s leads.";

    private final Tab tab;

    WeightsTest(Tab tab) {
        this.tab = tab;
    }

    private void open(String body, String fragment) {
        tab.openPage(PAGE.formatted("weigh-plus.js", body), fragment);
    }

    /** The choice follows the metrics; the arrow keys alone lead to the turn, and what is heard tells of it. */
    @Test
    void findsTheTurningPointByKeysAlone() {
        open(MODELS, "");
        Figure widget = tab.widget("models");
        tab.press(Keys.TAB, Keys.ARROW_RIGHT);
        assertEquals("Weigh the metrics", widget.chosen());
        assertEquals(LEADS.formatted("Small specialized model"), widget.verdict());

        tab.press(Keys.TAB);
        assertEquals("Production counts 50%", heard());
        for (int i = 0; i < 7; i++) {
            tab.press(Keys.ARROW_LEFT);
        }
        assertEquals("Production counts 43%", heard());
        assertEquals(LEADS.formatted("Small specialized model"), widget.verdict());
        tab.press(Keys.ARROW_LEFT);
        tab.clock().pass(600);

        assertEquals("Production counts 42%", heard());
        assertEquals(LEADS.formatted("Large general model"), widget.verdict());
        assertEquals(LEADS.formatted("Large general model"), widget.said());
        assertEquals("#weigh:models=capability~58+production~42", tab.text("location.hash"));
    }

    /** A button leads to the point where the lead turns; its name says what turns there. */
    @Test
    void findsTheTurningPointByAButton() {
        open(MODELS, "#weigh:models=weights");

        assertEquals("Large general model leads until Production counts 42%; above that, Small specialized model "
                + "leads.", tab.widget("models").find(".crossover").getAccessibleName());
        tab.widget("models").find(".crossover").click();

        assertEquals("Weighed like this, nobody leads.", tab.widget("models").verdict());
        assertEquals(List.of("tied", "tied"), tab.widget("models").texts("mark"));
    }

    /** Of three metrics one counts less with each key, and the others keep their amounts. */
    @Test
    void hasAControlForEachOfThreeMetrics() {
        open(PHONES, "#weigh:phones=camera~5+battery~5+repair~5");
        tab.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.ARROW_LEFT);

        assertEquals("[\"35.7%\",\"35.7%\",\"28.6%\"]", tab.text("JSON.stringify([...look.shadow('phones')"
                + ".querySelectorAll('.h')].map(share => share.textContent))"));
        assertEquals("{\"camera\":36,\"battery\":36,\"repair\":29}", tab.text("JSON.stringify(weigh.get('phones')"
                + ".weights(), (key, share) => share.camera ? share : Math.round(share))"));
    }

    @Test
    void readsAndWritesWeightsInLinks() {
        open(PHONES, "#weigh:phones=camera~3+repair~1");

        assertEquals("Weigh the metrics", tab.widget("phones").chosen());
        assertEquals("{\"camera\":75,\"battery\":0,\"repair\":25}",
                tab.text("JSON.stringify(weigh.get('phones').weights())"));
        assertEquals(LEADS.formatted("Alpha"), tab.widget("phones").verdict());
    }

    /** The author's weights are where it begins; a page's script sets others, and is told. */
    @Test
    void isWeighedByScripts() {
        open(PHONES, "");
        tab.events();
        tab.run("addEventListener('weigh-changed', event => window.weights = event.detail.weights)");
        tab.widget("phones").select("weights");
        assertEquals(LEADS.formatted("Gamma"), tab.widget("phones").verdict());
        assertEquals("{\"camera\":20,\"battery\":30,\"repair\":50}", tab.text("JSON.stringify(weights)"));

        tab.run("weigh.get('phones').weights({camera: 1})");

        assertEquals(LEADS.formatted("Alpha"), tab.widget("phones").verdict());
        assertEquals("{\"camera\":100,\"battery\":0,\"repair\":0}", tab.text("JSON.stringify(weights)"));
        assertEquals("camera,battery,repair", tab.widget("phones").api("metrics"));
    }

    @Test
    void hasNobodyLeadWhereNothingCounts() {
        open(PHONES, "");
        tab.widget("phones").flip("Weigh the metrics");
        tab.run("weigh.get('phones').weights({})");

        assertEquals("Nothing counts yet, so nobody leads.", tab.widget("phones").verdict());
        assertEquals("null", tab.widget("phones").api("standing.leader"));
    }

    /** With both files on a page the first one stays. */
    @Test
    void saysThatTheFirstScriptStays() {
        tab.openPage(PAGE.formatted("weigh-plus.js", MODELS + "<script src='/weigh.js' defer></script>"), "");

        assertTrue(tab.text("weigh.version").endsWith("+plus"));
        assertEquals(List.of("error: weigh: the first script stays"), tab.complaints());
    }

    @Test
    void goesOnWithoutWhatItsScriptHasNot() {
        tab.openPage(PAGE.formatted("weigh.js", MODELS), "");

        assertEquals("Production", tab.widget("models").chosen());
        assertEquals(List.of("warn: weigh: needs-plus: “data-blend”: load weigh-plus.js <div>"), tab.complaints());
    }

    /** The compiled script against trying: who leads, and totals as far as they are shown. */
    @Test
    void agreesWithTryingOnRandomModels() {
        tab.site().putOwn("weighed.js");
        open("<script src='/weighed.js'></script>", "");

        String[] found = tab.text("weighed(20261201, 60)").split(" ", 4);

        System.out.println(found[0] + " random models in the script, weighed in " + found[1]
                + " ways; totals as shown differ by " + found[2] + " at the most");
        assertEquals("", found[3]);
        assertTrue(Integer.parseInt(found[1]) > 3_000 && Double.parseDouble(found[2]) <= 0.051, found[1]);
    }

    private String heard() {
        return tab.text("look.shadow('models').activeElement.getAttribute('aria-valuetext')");
    }
}
