package dev.weigh.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Has a reader that several tools use read what is said in other people's forms. */
class ReaderTest {

    private static final Path BROKEN = Path.of("..", "examples", "broken.html");
    private static final Path CLAIMS = Path.of("..", "examples", "claims", "cargo-bikes.md");
    private static final ViolationsLogger QUIET = new ViolationsLogger() {

        @Override
        public void log(Level level, String line) {
            // Of no use here.
        }

        @Override
        public void log(Level level, String line, Throwable thrown) {
            throw new AssertionError(line, thrown);
        }
    };

    @ParameterizedTest
    @CsvSource({"GITLAB,CODECLIMATE", "SARIF,SARIF", "JUNIT,JUNIT"})
    void findsEveryFindingAgain(Format format, Parser parser) throws Exception {
        Checked page = Checked.of("docs/broken.html", Manuscript.open(BROKEN));
        Checked claims = Checked.of("docs/a \"b\" & <c>.md", Manuscript.open(CLAIMS));
        Set<Violation> read = parser.getViolationsParser()
                .parseReportOutput(said(format, true, page, claims), QUIET);

        assertEquals(page.found().size() + claims.found().size(), read.size());
        for (Checked.Found found : page.found()) {
            assertTrue(read.stream().anyMatch(one -> one.toString().contains(found.finding().code())
                    && (format == Format.JUNIT || one.getStartLine() == found.finding().line())), found.toString());
        }
    }

    /** GitLab tells old findings from new ones by it. */
    @Test
    void givesEachFindingAFingerprintThatStaysWhenItsLineMoves() throws IOException {
        String page =
                "<div data-weigh data-contenders='A;B' data-metrics=Speed data-scores='1;2' data-start=x></div>\n";
        List<String> one = fingerprints(page);
        List<String> moved = fingerprints("<p>\n\n" + page.replace("<div data-weigh ", "<div data-weigh=other "));
        List<String> twice = fingerprints(page + page.replace("data-weigh ", "data-weigh=b "));

        assertEquals(one, moved);
        assertEquals(2, new HashSet<>(twice).size());
    }

    @Test
    void isWholeXmlWhereNotAllCouldBeRead() throws Exception {
        String said = said(Format.JUNIT, false, Checked.of("\u0001\ud83d\ude00", Manuscript.open(BROKEN)));
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(said)));

        assertEquals(1, document.getElementsByTagName("error").getLength());
        assertEquals(8, document.getElementsByTagName("testcase").getLength());
    }

    private static List<String> fingerprints(String page) throws IOException {
        Manuscript manuscript = Manuscript.ofHtml(page.getBytes(StandardCharsets.UTF_8), "");
        String said = said(Format.GITLAB, true, Checked.of("a.html", manuscript));
        return Pattern.compile("\"fingerprint\": \"([0-9a-f]{64})\"").matcher(said).results()
                .map(match -> match.group(1)).toList();
    }

    private static String said(Format format, boolean isWhole, Checked... pages) {
        StringWriter out = new StringWriter();
        Output output = format.output(new PrintWriter(out), false);
        output.begin();
        List.of(pages).forEach(output::add);
        output.end(isWhole);
        return out.toString();
    }
}
