package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** What are no amounts of these metrics changes nothing, and is answered with what holds. */
    @ParameterizedTest
    @ValueSource(strings = {"{camera: Infinity}", "{camera: -5, battery: 10}", "{camera: NaN}", "'camera'", "5", "true",
        "null", "undefined", "{colour: 5}", "[1, 2, 3]", "{camera: {}}", "{camera: 'much'}"})
    void takesNoOtherWeights(String map) {
        open(PHONES, "");

        assertEquals("{\"camera\":20,\"battery\":30,\"repair\":50}",
                tab.text("JSON.stringify(weigh.get('phones').weights(" + map + "))"));
        assertEquals("Camera", tab.widget("phones").chosen());
    }

    /** Near the turn a lead is small, and is not said to be none. */
    @Test
    void saysHowSmallALeadIs() {
        open(MODELS, "#weigh:models=capability~58+production~42");

        assertEquals(List.of("leads by 0.04"), tab.widget("models").texts("mark"));
        assertEquals(List.of("72.28", "72.32"), tab.widget("models").texts("value"));
    }

    /** Who opens the link sees what whoever sent it saw. */
    @Test
    void linksToTheTurnExactly() {
        open(MODELS, "#weigh:models=weights");
        tab.widget("models").find(".crossover").click();
        String link = tab.text("look.shadow('models').querySelector('.link').href");
        assertEquals("Weighed like this, nobody leads.", tab.widget("models").verdict());

        open(MODELS, link.substring(link.indexOf('#')));

        assertEquals("Weighed like this, nobody leads.", tab.widget("models").verdict());
    }

    /** No control could be told from another; and no colour of a part could be looked up. */
    @Test
    void hasButtonsAloneForMoreThanEightMetrics() {
        open(Pages.table("cities", "data-blend", "<tr><th>City" + "<th data-max=10>M".repeat(9)
                + "<tr><th>Bern" + "<td>4".repeat(9) + "<tr><th>Graz" + "<td>6".repeat(9)), "#weigh:cities=weights");

        assertEquals("0 11 0", tab.text("['[type=range]', '.weights button', '.bar > .x'].map(query =>"
                + " look.shadow('cities').querySelectorAll(query).length).join(' ')"));
        assertEquals(LEADS.formatted("Graz"), tab.widget("cities").verdict());
    }

    /** On a page in a language that its script hasn't got, what is in English says so. */
    @Test
    void saysWhichLanguageItsWordsAreIn() {
        tab.openPage(PAGE.formatted("weigh-plus.js", MODELS.replace("data-blend",
                "data-blend data-all data-tradeoff='capability | production'")).replace("lang=\"en\"", "lang=\"fi\""),
                "#weigh:models=weights");
        tab.run("for (const side of ['tradeoff', 'all']) weigh.get('models').select(side)");

        assertEquals("", tab.text("[...look.shadow('models').querySelectorAll('label:nth-child(n + 3), .y > p, "
                + "[type=range], .weights button, [data-k] > .verdict slot, .outright, .plots li, .each > .direction')]"
                + ".filter(one => one.lang != 'en').map(one => one.outerHTML).join()"));
    }

    /** With both files on a page the first one stays, in either order. */
    @Test
    void saysThatTheFirstScriptStays() {
        tab.openPage(PAGE.formatted("weigh-plus.js", MODELS + "<script src='/weigh.js' defer></script>"), "");

        assertTrue(tab.text("weigh.version").endsWith("+plus"));
        assertEquals(List.of("error: weigh: the first script stays"), tab.complaints());

        tab.openPage(PAGE.formatted("weigh.js", MODELS + "<script src='/weigh-plus.js' defer></script>"), "");

        assertEquals(List.of("Capability", "Production"), tab.widget("models").texts("metric"));
        assertEquals(List.of("warn: weigh: needs-plus: “data-blend”: load weigh-plus.js <div>",
                "error: weigh: the first script stays"), tab.complaints());
    }

    /** The same file twice is one file. */
    @Test
    void doesNothingTheSecondTime() {
        tab.openPage(PAGE.formatted("weigh-plus.js", MODELS + "<script src='/weigh-plus.js' defer></script>"), "");

        assertEquals(List.of("Capability", "Production", "Weigh the metrics"), tab.widget("models").texts("metric"));
        assertEquals(List.of(), tab.complaints());
    }

    /** In each of its forms; what is off is not asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"data-blend", "data-weigh-blend=on", "data-tradeoff='capability | production'", "data-all",
        "data-weigh-all"})
    void goesOnWithoutWhatItsScriptHasNot(String attribute) {
        tab.openPage(PAGE.formatted("weigh.js", MODELS.replace("data-blend", attribute)), "");

        assertEquals("Production", tab.widget("models").chosen());
        assertEquals(List.of("warn: weigh: needs-plus: “" + attribute.replaceAll("=.*", "").replace("-weigh", "")
                + "”: load weigh-plus.js <div>"), tab.complaints());

        tab.openPage(PAGE.formatted("weigh.js", MODELS.replace("data-blend", "data-blend=off data-all=false")), "");
        assertEquals(List.of(), tab.complaints());
    }

    /** The compiled script against trying: who leads, and totals as far as they are shown. */
    @Test
    void agreesWithTryingOnRandomModels() {
        tab.site().putOwn("weighed.js");
        open("<script src='/weighed.js'></script>", "");

        String[] found = tab.text("weighed(" + Integer.getInteger("seed", 20_261_201) + ", 60)").split(" ", 4);

        System.out.println(found[0] + " random models in the script, weighed in " + found[1]
                + " ways; totals as shown differ by " + found[2] + " at the most");
        assertEquals("", found[3]);
        assertTrue(Integer.parseInt(found[1]) > 3_000 && Double.parseDouble(found[2]) <= 0.051, found[1]);
    }

    private String heard() {
        return tab.text("look.shadow('models').activeElement.getAttribute('aria-valuetext')");
    }
}
