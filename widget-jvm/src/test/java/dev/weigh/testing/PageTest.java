package dev.weigh.testing;

import static java.time.Duration.ofMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Finding;
import dev.weigh.render.Weigh;
import dev.weigh.testing.spec.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {

    private static final String HTML = """
            <div data-weigh="models" data-start="production" data-contenders="Small; Large"
              data-metrics="Capability | Production" data-scores="58; 95 | 92; 41" data-max="100 | 100"
              data-verdicts="On raw capability the large model wins. | "></div>
            """;

    private final Page page = Page.of(HTML);
    private final PageWidget models = page.widget("models");

    @Test
    void tellsWhatAReaderSees() {
        assertEquals("production", models.metric());
        assertEquals(List.of("capability", "production"), models.metrics());
        assertEquals("Small", models.leader());
        assertEquals(List.of("Small"), models.leaders());
        assertFalse(models.isTie());
        assertFalse(models.isReversal());
        assertEquals("Small leads on Production at 92, ahead of Large at 41.", models.verdict());
        assertEquals("On raw capability the large model wins.", models.verdict("Capability"));
        assertEquals(new PageRow("Small", "92", 0.92, "leads by 51", List.of("leading")),
                models.rows().get(0));
        assertEquals(List.of(), page.problems());
    }

    @Test
    void letsTimePassWhenItIsTold() {
        models.select("capability");
        assertEquals("92", models.rows().get(0).text());

        page.pass(ofMillis(400));
        assertTrue(models.isMoving());
        assertEquals("62", models.rows().get(0).text());

        page.pass(ofMillis(400));
        assertFalse(models.isMoving());
        assertEquals("58", models.rows().get(0).text());
        assertEquals("Large", models.leader());
        assertTrue(models.isReversal());
    }

    @Test
    void drawsItselfInLetters() {
        assertEquals("""
                [models] Metric
                Capability  (Production)
                higher is better
                * Small  ==================.. 92 | leads by 51
                  Large  ========............ 41
                > Small leads on Production at 92, ahead of Large at 41.
                """, models.picture().toString());
    }

    @Test
    void tellsTheOrder() {
        assertEquals(List.of(new PagePlace(1, "Small", "92"), new PagePlace(2, "Large", "41")), models.standing());
        models.select("capability");
        assertEquals(List.of(new PagePlace(1, "Large", "95"), new PagePlace(2, "Small", "58")), models.standing());
    }

    @Test
    void givesThoseWhoAreLevelOnePlace() {
        assertEquals(List.of("1 C", "1 E", "3 A", "3 D", "5 F", "0 B"), places("2; n/a; 3; 2; 3; 1"));
        assertEquals(List.of("1 A", "1 B", "3 D", "4 C", "0 E", "0 F"), places("5 ± 1; 4; 1; 2; ; "));
        assertEquals(List.of("1 F", "0 A", "0 B", "0 C", "0 D", "0 E"), places("; ; ; ; ; 1"));
    }

    private static List<String> places(String scores) {
        return Page.of("<div data-weigh data-contenders='A; B; C; D; E; F' data-metrics=Size data-scores='" + scores
                + "'></div>").widgets().get(0).standing().stream().map(at -> at.place() + " " + at.name()).toList();
    }

    @Test
    void tellsTheBarsOfThisMoment() {
        assertEquals(List.of(0.92, 0.41), models.bars());
        models.select("capability");
        assertEquals(List.of(0.92, 0.41), models.bars());
        page.pass(ofMillis(800));
        assertEquals(List.of(0.58, 0.95), models.bars());
    }

    @Test
    void namesWhatThereIsWhereSomethingIsNot() {
        assertEquals("no widget “models2” here; there are: models; did you mean “models”?",
                message(() -> page.widget("models2")));
        assertEquals("no widget “x” here; there are: models", message(() -> page.widget("x")));
        assertEquals("no widget “x” here; there is none", message(() -> Page.of("<p>Nothing").widget("x")));
    }

    @Test
    void saysWhyAWidgetMayBeMissing() {
        assertEquals("no widget “x” here; there are: models; no-data: This asks to be a widget and has neither a "
                + "table nor `data-scores`. Put a table in it, or write the lists `data-contenders`, `data-metrics` "
                + "and `data-scores`; the table of `data-from` is written by `weigh render`.",
                message(() -> Page.of(HTML + "<div data-weigh=x></div>").widget("x")));
    }

    @Test
    void namesTheMetricsThereAreAndTheNearest() {
        assertEquals("“models” has no metric “speed”; it has: capability, production",
                message(() -> models.select("speed")));
        assertEquals("“models” has no metric “capabilty”; it has: capability, production; did you mean “capability”?",
                message(() -> models.verdict("capabilty")));
        assertEquals("“x” has no metric “Prise of one”; it has: price-of-one; did you mean “Price of one”?",
                message(() -> Page.of("<div data-weigh=x data-contenders='A; B' data-metrics='Price of one'"
                        + " data-scores='1; 2'></div>").widget("x").select("Prise of one")));
    }

    @Test
    void doesNotGoBackInTime() {
        page.at(100);
        assertEquals("it is 100.0 ms already, and too late for 99.0", message(() -> page.at(99)));
        assertThrows(IllegalArgumentException.class, () -> page.at(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> page.pass(ofMillis(-1)));
    }

    @Test
    void leavesADocumentAsItIs() {
        org.jsoup.nodes.Document document = Jsoup.parse(HTML);
        String before = document.outerHtml();
        Page.of(document).widget("models").select("capability");

        assertEquals(before, document.outerHtml());
    }

    /** All that the cases of {@code spec/} show, and what is wrong on them. */
    @ParameterizedTest
    @MethodSource("cases")
    void readsARenderedPageAsItWasBefore(Case spec) {
        Page before = Page.of(spec.sections().get(0).body());
        Page rendered = Page.of(Weigh.render(spec.sections().get(0).body()));

        assertEquals(before.picture(), rendered.picture());
        assertEquals(said(before.problems()), said(rendered.problems()));
        assertEquals(said(before.advice()), said(rendered.advice()));
    }

    static List<Case> cases() {
        return Case.all(Path.of("..", "spec"));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).toList();
    }

    @Test
    void opensAFileInItsOwnEncoding(@TempDir Path folder) throws IOException {
        String html = "<meta charset=iso-8859-1>" + HTML.replace("Small", "Größe");
        Path file = Files.write(folder.resolve("page.html"), html.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("Größe", Page.open(file).widget("models").leader());
        Path missing = folder.resolve("missing.html");
        assertEquals("can't read " + missing.toAbsolutePath(),
                assertThrows(UncheckedIOException.class, () -> Page.open(missing)).getMessage());
    }

    @Test
    void saysProblemsAsAPersonReadsThem() {
        Page broken = Page.of("<div data-weigh=x></div>");

        assertEquals("no-data", broken.problems().get(0).code());
        assertEquals("error", broken.problems().get(0).severity());
        assertTrue(broken.problems().get(0).toString().startsWith("1:1: error no-data: This asks to be a widget"));
        assertEquals("[no widget]\n", broken.picture());
    }

    private static String message(Runnable wrong) {
        return assertThrows(IllegalArgumentException.class, wrong::run).getMessage();
    }
}
