package dev.weigh.testing;

import static java.time.Duration.ofMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void namesWhatThereIsWhereSomethingIsNot() {
        assertEquals("no widget “model” here; there are: models", message(() -> page.widget("model")));
        assertEquals("“models” has no metric “speed”; it has: capability, production",
                message(() -> models.select("speed")));
        assertEquals("no widget “x” here; there is none, and these problems: []",
                message(() -> Page.of("<p>Nothing").widget("x")));
    }

    @Test
    void doesNotGoBackInTime() {
        page.at(100);
        assertThrows(IllegalArgumentException.class, () -> page.at(99));
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

    @Test
    void opensAFileInItsOwnEncoding(@TempDir Path folder) throws IOException {
        String html = "<meta charset=iso-8859-1>" + HTML.replace("Small", "Größe");
        Path file = Files.write(folder.resolve("page.html"), html.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("Größe", Page.open(file).widget("models").leader());
        assertThrows(UncheckedIOException.class, () -> Page.open(folder.resolve("missing.html")));
    }

    @Test
    void saysProblemsAsAPersonReadsThem() {
        Page broken = Page.of("<div data-weigh=x></div>");

        assertEquals("no-data", broken.problems().get(0).code());
        assertEquals("error", broken.problems().get(0).severity());
        assertTrue(broken.problems().get(0).toString().startsWith("error no-data: "));
        assertEquals("[no widget]\n", broken.picture());
    }

    private static String message(Runnable wrong) {
        return assertThrows(IllegalArgumentException.class, wrong::run).getMessage();
    }
}
