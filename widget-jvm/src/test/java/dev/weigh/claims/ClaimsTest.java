package dev.weigh.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.PageClaim;
import dev.weigh.jvm.Reading;
import dev.weigh.words.LanguageFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author's prose says, held to a table. */
class ClaimsTest {

    private static final String TABLE = """
            <div data-weigh=models><table>
            <tr><th>Model<th>Production<th data-better=lower>Latency (ms)<th data-better=lower>Price
            <tr><td>Small model<td>92 %<td>1,200 ms<td>€1,999
            <tr><td>GPT-4.1<td>41 %<td>3.4 s<td>€2,499
            <tr><td>Large model<td>41 %<td>n/a<td>€5,000
            </table></div>
            """;

    @ParameterizedTest
    @CsvSource({"production.ratio,2.2 times", "production.ratio,2 times", "production.ratio,2.24",
        "production.margin,51 points",
        "production.margin,51", "production.leader,Small model", "production.leader,the SMALL model",
        "production.leader,small-model", "production.runner-up,GPT-4.1 and Large model",
        "production.holds,38 %", "production.holds,38.3 %", "production.small-model,92 %",
        "production.Small model,92",
        "Production.gpt-4-1,41 %", "production.GPT-4.1,41 %", "latency.small-model,'1,200 ms'",
        "latency.small-model,1200",
        "latency.small-model,1.2 s", "latency.gpt-4-1,3.4 s", "latency.gpt-4-1,3.4", "latency.gpt-4-1,3400 ms",
        "latency.margin,2.2 s", "latency.large-model,n/a", "price.margin,€500", "price.margin,500 €",
        "price.small-model,'about €2,000'", "price.small-model,'under €2,000'", "price.small-model,'nearly €2,000'",
        "price.small-model,'just under €2,000'", "price.gpt-4-1,'more than €2,000'", "price.gpt-4-1,~€2500",
        "price.ratio,1.3", "price.ratio,over 1.2 times", "latency.leader,Small model"})
    void holds(String path, String said) {
        assertEquals(List.of(), wrong("models." + path, said, "en"));
    }

    @ParameterizedTest
    @CsvSource({"production.ratio,2.3 times", "production.ratio,2.25", "production.ratio,3 times",
        "production.margin,52 points",
        "production.leader,Large model", "production.leader,nobody", "production.leader,Small model or Large model",
        "production.runner-up,GPT-4.1", "production.holds,39 %", "production.small-model,91 %",
        "latency.small-model,'1,300 ms'", "latency.small-model,1.2 kB", "latency.gpt-4-1,3.5 s", "latency.margin,3 s",
        "latency.large-model,3 s", "price.margin,$500", "price.small-model,'about €2,200'",
        "price.small-model,'over €2,000'", "price.gpt-4-1,'under €2,000'", "price.small-model,'nearly €1,900'",
        "price.large-model,'over €2,000'", "production.ratio,2.2 of 3", "production.ratio,much"})
    void differs(String path, String said) {
        assertEquals(List.of("claim-differs"), wrong("models." + path, said, "en"));
    }

    @ParameterizedTest
    @CsvSource({"de,etwa 2.000 €", "de-AT,knapp 2.000 €", "de,unter 2.000 €", "de,gut 1.900 €", "fr,environ 2 000 €",
        "fr,près de 2 000 €", "fr,plus de 1 900 €", "es,unos 2.000 €", "es,casi 2.000 €", "es,más de 1.900 €",
        "it,circa 2.000 €", "it,quasi 2.000 €", "it,oltre 1.900 €", "pt,cerca de 2.000 €", "pt,menos de 2.000 €",
        "nl,ongeveer 2.000 €", "nl,bijna 2.000 €", "nl,ruim 1.900 €", "pl,około 2 000 €", "pl,ponad 1 900 €",
        "ja,約 €2000", "ja,€1900 以上", "ja,€2000未満", "zh,大约 €2000", "zh,不到 €2000", "ar,حوالي €2000",
        "ar,أكثر من €1900", "tlh,about €2000"})
    void understandsAboutAndOver(String language, String said) {
        assertEquals(List.of(), wrong("models.price.small-model", said, language));
        assertEquals(List.of("claim-differs"), wrong("models.price.small-model", said.replaceFirst("\\P{Nd}*$", "7"),
                language));
    }

    /** Each word of each language's file, with a number that it allows and with one that it doesn't. */
    @ParameterizedTest
    @MethodSource("languages")
    void understandsEveryWordOfALanguage(String language) {
        Map<String, String> held = Map.of("about", "2050", "over", "1900", "under", "2100", "nearly", "2100");
        held.forEach((hedge, number) -> LanguageFile.of(language).list("claim-" + hedge + "-words").forEach(word -> {
            String form = word.startsWith("…") ? "€%s" + word.substring(1) : word + " €%s";
            assertEquals(List.of(), wrong("models.price.small-model", form.formatted(number), language), form);
            assertEquals(List.of("claim-differs"), wrong("models.price.small-model", form.formatted("7"), language),
                    form);
        }));
        assertEquals(List.of("claim-differs"), wrong("models.price.small-model", "€1900", language));
    }

    static List<String> languages() {
        return LanguageFile.codes();
    }

    @Test
    void takesAnAuthorsOwnWords() {
        String page = page("models.price.small-model", "€2050 or so", "en");
        Demands demands = new Demands(Optional.empty(), Optional.empty(), 0,
                new Hedges(Map.of("about", List.of("…or so"))));

        assertEquals(1, Reading.of(page).all().size());
        assertEquals(List.of(), Manuscript.ofMarkdown(page, demands).reading().all());
    }

    /** The one language's word is another one's: "fast" is German for nearly. */
    @Test
    void takesTheWordsOfThePagesLanguage() {
        assertEquals(List.of(), wrong("models.price.small-model", "fast €2.000", "de"));
        assertEquals(List.of("claim-differs"), wrong("models.price.small-model", "fast €2,000", "en"));
    }

    @ParameterizedTest
    @CsvSource({"modles.production.ratio,bad-value,models", "models.prodcution.ratio,unknown-metric,Production",
        "models.production.rtaio,unknown-contender,ratio", "models.production.smal model,unknown-contender,Small model",
        "models.production,bad-value,", "'',bad-value,"})
    void saysWhatIsNamedByNothing(String path, String code, String meant) {
        List<Finding> found = Reading.of(page(path, "2", "en")).all();

        assertEquals(List.of(code), found.stream().map(Finding::code).toList());
        assertEquals(meant == null, !found.get(0).sentence().contains("Did you mean"));
        assertTrue(meant == null || found.get(0).sentence().contains("“" + meant + "”?"), found.get(0).sentence());
    }

    @Test
    void saysBothAndWhereTheTableHasIt() {
        assertEquals("7:4: warning claim-differs: “2.3 times” stands for how many times the one is the other on "
                + "Production (models.production.ratio). The table has 2.24 (92 % in line 3, 41 % in line 4). "
                + "Correct the text, or the table; `weigh check --fix` writes “2.2” for “2.3”.",
                Reading.of(page("models.production.ratio", "2.3 times", "en")).all().get(0).toString());
        assertEquals("7:4: warning claim-differs: “$500” stands for the lead on Price (models.price.margin). The "
                + "table has €500 (€1,999 in line 3, €2,499 in line 4). Correct the text, or the table.",
                Reading.of(page("models.price.margin", "$500", "en")).all().get(0).toString());
    }

    @Test
    void saysThatNobodyLeads() {
        String tie = page("models.production.leader", "Small model", "en").replace("41 %", "92 %");

        assertTrue(Reading.of(tie).all().get(0).sentence().contains("By the table there is none, as nobody leads"));
    }

    @Test
    void readsClaimsInMarkdownAndInVerdicts() {
        Reading reading = Manuscript.ofMarkdown("""
                <div data-weigh="a">

                | Car | Speed |
                |-----|------:|
                | A   |     1 |
                | B   |     3 |

                - **Speed**: B is <span data-weigh-says="a.speed.ratio">4</span> times as fast.

                </div>
                """).reading();

        assertEquals(List.of("8:19: a.speed.ratio: “4”, and the table has 3"),
                reading.claims().stream().map(PageClaim::toString).toList());
        assertEquals(List.of("claim-differs"), reading.all().stream().map(Finding::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<template>%s</template>", "<p data-weigh-ignore='claim-differs: as it was in May'>%s</p>"})
    void leavesAlone(String around) {
        String claim = "<b data-weigh-says=models.production.ratio>9</b>";

        assertEquals(List.of(), Reading.of(TABLE + around.formatted(claim)).all());
    }

    private static List<String> wrong(String path, String said, String language) {
        return Reading.of(page(path, said, language)).all().stream().map(Finding::code).toList();
    }

    private static String page(String path, String said, String language) {
        return TABLE.replace("<div", "<div lang=en")
                + "<p><b lang='" + language + "' data-weigh-says='" + path + "'>" + said + "</b>.";
    }
}
