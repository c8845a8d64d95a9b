package dev.weigh.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is said in SARIF to that form's own schema. */
class SarifTest {

    private static final Path BROKEN = Path.of("..", "examples", "broken.html");
    private static final String HOSTILE = "<div data-weigh data-start='50 %, \"é\ud83d\ude00\"::x\u0001' "
            + "data-contenders=A;B data-metrics=Speed data-scores=1;2></div>";

    private final Schema schema = schema();

    @Test
    void isSarifWhereThereAreProblems() throws IOException {
        String said = said(true, Checked.of("../examples/broken.html", Manuscript.open(BROKEN)),
                Checked.of("http://localhost:8080/ä?c=d", Manuscript.open(BROKEN)),
                Checked.of("C:\\pages\\ä.md", Manuscript.ofMarkdown(HOSTILE)));

        assertTrue(said.split("\"ruleId\"").length > 15, said);
        assertEquals(List.of(), faults(said));
    }

    @ParameterizedTest
    @CsvSource({"../a b/ä#.md, ../a%20b/%C3%A4%23.md", "C:\\pages\\x.md, file:///C:/pages/x.md", "/x.md, file:///x.md",
        "a:b.md, a%3Ab.md", "HTTP://localhost/ä, HTTP://localhost/%C3%A4"})
    void writesNamesAsAddresses(String name, String address) {
        String said = said(true, Checked.of(name, Manuscript.ofMarkdown(HOSTILE)));

        assertTrue(said.contains("{\"uri\": \"" + address + "\"}"), said);
        assertEquals(List.of(), faults(said));
    }

    @Test
    void isSarifWhereThereIsNothing() {
        assertEquals(List.of(), faults(said(true)));
        assertEquals(List.of(), faults(said(false)));
    }

    /** The schema finds what it should. */
    @Test
    void isHeldToTheSchema() throws IOException {
        String said = said(true, Checked.of("broken.html", Manuscript.open(BROKEN)));

        assertEquals(List.of("/runs/0/results/0/level"), faults(said.replaceFirst("\"level\": \"warning\", \"message",
                "\"level\": \"worrying\", \"message")));
        assertEquals(List.of("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri"),
                faults(said.replaceFirst("\"uri\": \"broken", "\"uri\": \"broken page")));
        assertEquals(List.of("/runs/0/results/0/locations/0/physicalLocation/region/startLine"),
                faults(said.replaceFirst("\"startLine\": \\d+", "\"startLine\": 0")));
    }

    /** Where the schema is hurt. */
    private List<String> faults(String sarif) {
        return schema.validate(sarif, InputFormat.JSON, execution ->
                        execution.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(Error::getInstanceLocation).map(Object::toString).toList();
    }

    private static String said(boolean isWhole, Checked... pages) {
        StringWriter out = new StringWriter();
        Output output = Format.SARIF.output(new PrintWriter(out), false);
        output.begin();
        List.of(pages).forEach(output::add);
        output.end(isWhole);
        return out.toString();
    }

    private static Schema schema() {
        try (InputStream schema = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
