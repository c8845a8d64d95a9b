package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the tools look for, and where they keep still. */
class ChecksTest {

    @Test
    void readsAVerdictThatNamesTheLoser() {
        assertEquals(List.of("verdict-names-loser"), advice(verdict("On speed, the ridge wins.")));
        assertEquals(List.of("verdict-names-loser"),
                advice(table("", "data-verdict='Ridge wins.'", "Speed", "3", "4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Valley wins.", "Ridge loses to Valley.", "Nobody is named.", "The bridge wins.",
        "Ridges win.", ""})
    void keepsStillAboutOtherVerdicts(String verdict) {
        assertEquals(List.of(), advice(verdict(verdict)));
    }

    @Test
    void keepsStillAboutAVerdictOnATie() {
        assertEquals(List.of(), advice(table("", "data-verdict='Ridge is level.'", "Speed", "4", "4")));
        assertEquals(List.of(), advice(table("", "data-verdict='{leader} beats Ridge.'", "Speed", "3", "4")));
        assertEquals(List.of(), advice(table("", "data-verdict='Ridge {ratio}'", "Speed", "0", "4")));
    }

    @Test
    void tellsALongNameFromTheShortOneInIt() {
        assertEquals(List.of(), advice(verdict("Valley Max wins.").replace("<td>Ridge", "<td>Valley Max")
                .replace("<td>3", "<td>9")));
    }

    @Test
    void takesNoWordOfTheLanguageForAShortName() {
        String both = table("", "data-verdict='This is a win.'", "Speed", "3", "4").replace("Ridge", "A");

        assertEquals(List.of(), advice(both));
        assertEquals(List.of("verdict-names-loser"), advice(both.replace("a win", "A")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|---|---:|", "| :-- | --: |", "|—|—|", "--- | ---", ":-- | --:"})
    void seesATableThatWasLeftAsText(String line) {
        assertEquals(List.of("table-as-text"),
                advice("<div data-weigh><p>| Sack | Speed |\n" + line + "\n| Ridge | 3 |</p></div>"));
        assertEquals(List.of(), advice(verdict(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><b>Spede</b>: Valley is faster.</p>", "<ul><li><strong>Spede:</strong> It is.</ul>",
        "<ul><li><b>Speed</b>: It is.<li><b>Luggage</b>: None.</ul>", "<ul><li><p><b>Sped</b>: It is.</p></ul>"})
    void seesAVerdictOnNoMetric(String below) {
        String page = table("", "", "Speed", "3", "4");
        assertEquals(List.of("unknown-metric"), advice(page.replace("</div>", below + "</div>")));
        assertEquals(List.of("unknown-metric"), advice(page.replace("Speed", "Speed (fast)")
                .replace("</div>", "<p><b>Speed</b>: Valley is faster.</p></div>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><b>Note</b>: Measured twice.</p>", "<p><b>Spede</b> is no word.</p>",
        "<ul><li><b>Luggage</b>: None.</ul>", "<p>Spede: None.</p>", "<p><b>Speed</b>: x.</p><p><b>Speed</b>: y.</p>"})
    void leavesOtherSentencesAlone(String below) {
        assertEquals(List.of(), advice(table("", "", "Speed", "3", "4").replace("</div>", below + "</div>")));
    }

    @Test
    void seesHtmlThatAGeneratorLeftOut() {
        String table = "<table><tr><th>Sack<th>Speed<tr><td>Ridge<td>3</table>";
        String hugo = "<h1>x</h1><!-- raw HTML omitted -->\n" + table + "\n<!-- raw HTML omitted -->";
        String script = "<script src=/js/weigh.js></script>";

        assertEquals(List.of("html-left-out"), advice(hugo));
        assertEquals(List.of("html-left-out"), advice(script + "<p>x</p><!-- raw HTML omitted -->"));
        assertEquals(List.of(), advice("<p>x</p><!-- raw HTML omitted -->"));
        assertEquals(List.of(), advice("<!-- a table -->" + table));
        assertEquals(List.of(), advice(script + table("", "", "Speed", "3", "4") + "<!-- raw HTML omitted -->"));
    }

    @Test
    void seesWhatDoesNotGetThrough() {
        assertEquals(List.of("may-be-altered"), advice(table("data-title='A < B'", "", "Speed", "3", "4")));
        assertEquals(List.of("may-be-altered"), advice(table("", "", "Speed", "3", "--")));
        assertEquals(List.of("may-be-altered"), advice(table("", "", "Speed", "3", "5x3")));
        assertEquals(List.of("may-be-altered"), advice(table("", "", "Speed", "3", "4<script>x</script>")));
        assertEquals(List.of(), advice(table("title='A < B'", "", "Speed", "3", "6x")));
        assertEquals(List.of(),
                advice(table("", "", "Speed", "3", "5x3").replace("<td>5x3", "<td data-value=15>5x3")));
    }

    @Test
    void leavesToOthersWhatIsTheirs() {
        assertEquals(List.of(), advice(table("data-tooltip='<b>x</b>'", "", "Speed", "3", "4<script src=a></script>")));
    }

    @Test
    void saysWhichFileHasThePagesWords() {
        String widget = table("", "", "Speed", "3", "4");

        assertEquals(List.of("words-elsewhere"), advice("<html lang=de-AT><script src=weigh.js></script>" + widget));
        assertEquals(List.of("words-elsewhere"), advice("<html lang=de><script src=weigh.fr.js?1></script>" + widget));
        assertEquals(List.of("words-elsewhere"),
                advice("<html lang=en><script src=weigh.js></script><section lang=ja>" + widget));
        for (String quiet : List.of("<html lang=de><script src=weigh.de.js></script>",
                "<html lang=de><script src=weigh.fr.de.js></script>", "<html lang=de>",
                "<html lang=de><script src=a.js></script>",
                "<html lang=en-GB><script src=weigh.js></script>", "<html lang=xx><script src=weigh.js></script>",
                "<html><script src=weigh.js></script>")) {
            assertEquals(List.of(), advice(quiet + widget), quiet);
        }
    }

    @Test
    void looksAtTheDefaultsOfThePage() {
        assertEquals(List.of("unknown-attribute", "unknown-attribute"), advice(
                "<html data-weigh-moton=none data-weigh-scheme=dark data-theme=x>"
                + "<script src=weigh.js data-weigh-auto=off data-weigh-colour=red data-weigh-text-tied=x></script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script src=/js/weigh.js></script><p>x", "<div data-wiegh=a><table></table></div>",
        "<section><div data-weig><p>x<table></table></div></section>", "<div data-weight data-scores='1;2'></div>"})
    void seesAPageThatIsMeantToHaveAWidget(String page) {
        assertEquals(List.of("no-widget"), advice(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script src=/js/other.js></script>", "<div data-weight=3>x</div>",
        "<script src=weigh.js data-weigh-auto=off></script>", "<script src=weigh.js></script><p data-weigh=off>",
        "<script src=weigh.js></script><template><p data-weigh></template>", "<div data-weights><table></table></div>",
        "<!-- weigh-ignore no-widget: made by the shop --><script src=weigh.js></script>"})
    void keepsStillAboutOtherPagesWithoutAWidget(String page) {
        assertEquals(List.of(), advice(page));
    }

    @Test
    void namesTheAttributeThatWasMeantForARoot() {
        String near = "<div data-wiegh=b><table></table></div>";

        assertEquals("“data-wiegh”: This page is meant to have a widget, and no element has `data-weigh`. Did you mean "
                + "“data-weigh”? Write it on the element around the table, or take the script out.",
                Reading.of(near).advice().get(0).sentence());
        assertEquals(List.of("unknown-attribute"), advice(table("", "", "Speed", "3", "4") + near));
    }

    @Test
    void seesAVerdictOutsideEveryRoot() {
        assertEquals(List.of("outside"), advice(table("", "", "Speed", "3", "4") + "<p data-verdict-for=speed>x"));
        assertEquals(List.of(), advice("<template><p data-verdict-for=speed>x</template>"));
    }

    @Test
    void believesAnAuthorWhoSaysWhoWinsAndIsRight() {
        String loser = verdict("On speed, the ridge is behind.");

        assertEquals(List.of(), advice(loser.replace("<th >Speed", "<th data-winner=Valley>Speed")));
        assertEquals(List.of("verdict-names-loser"),
                advice(loser.replace("<th >Speed", "<th data-winner=Ridge>Speed")));
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "2.1, thin-lead", "5 %, thin-lead", "'', ''", "much, bad-value"})
    void saysThatALeadIsThin(String tolerance, String code) {
        List<String> codes = code.isEmpty() ? List.of() : List.of(code);

        assertEquals(codes, advice(table("", "data-tolerance='" + tolerance + "'", "Speed", "96", "100")));
        assertEquals(codes, advice(table("data-tolerance='" + tolerance + "'", "", "Speed", "96", "100")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 47", "9 km/h", "12 %", "in 7 tests", "0.5 times"})
    void notesANumberThatIsNone(String number) {
        assertEquals(List.of("number-unknown"), advice(verdict("Valley wins " + number + ".")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with 4", "by 1", "1.3 times", "33 % faster", "25 %", "about 1.4 times", "since 2024",
        "as GPT-7 says", "v1.2", "10<sup>6</sup>", "<span data-weigh-says=weigh-1.speed.valley>4</span>", "3 or more"})
    void knowsScoresMarginsAndRatios(String number) {
        assertEquals(List.of(), advice(verdict("Valley wins " + number + ".")));
    }

    @Test
    void looksIntoNoRootButItsOwn() {
        assertEquals(List.of(), advice("<p>|---|---|</p><div class=weigh>|---|</div>"));
        String inner = "<p data-weigh=inner data-title='<'></p></div>";
        assertEquals(List.of(), advice(table("", "", "Speed", "3", "4").replace("</div>", inner)));
    }

    private static String verdict(String text) {
        return table("", "", "Speed", "3", "4").replace("</table>", "</table><p data-verdict-for=speed>" + text);
    }

    private static String table(String onRoot, String onHead, String label, String one, String other) {
        return "<div data-weigh " + onRoot + "><table><tr><th>Sack<th " + onHead + ">" + label
                + "<tr><td>Ridge<td>" + one + "<tr><td>Valley<td>" + other + "</table></div>";
    }

    private static List<String> advice(String html) {
        return Reading.of(html).advice().stream().map(finding -> finding.code()).toList();
    }
}
