package dev.weigh.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.check.Remedy;
import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a page with one mistake is said to have, in each form. */
class FormatTest {

    private static final String PAGE = "<p>\n\t<div data-weigh data-start='50 %, \"é\"::x' data-contenders=A;B"
            + " data-metrics=Speed data-scores=1;2></div>";
    private static final String SENTENCE =
            "“50 %, \"é\"::x”: No metric has this name. Use a metric's id or its label.";

    @Test
    void saysItToPeopleWithAMarkBelowTheColumn() {
        assertEquals("a b.md:2:2: warning unknown-metric: " + SENTENCE + "\n    2 | "
                + PAGE.substring(4) + "\n      | \t^\n", said(Format.TEXT, false));
        assertTrue(said(Format.TEXT, true).startsWith("\u001b[1ma b.md:2:2:\u001b[0m \u001b[33mwarning\u001b[0m "));
    }

    @Test
    void saysItInJson() {
        assertEquals("""
                {"problems": [
                {"file": "a b.md", "line": 2, "column": 2, "severity": "warning", "code": "unknown-metric", \
                "sentence": "%s"}
                ], "count": 1, "pages": 1, "widgets": 1, "whole": true}
                """.formatted(SENTENCE.replace("\"", "\\\"")), said(Format.JSON, false));
    }

    @Test
    void saysNothingInJson() {
        StringWriter out = new StringWriter();
        Output output = Format.JSON.output(new PrintWriter(out), false);
        output.begin();
        output.end(false);

        assertEquals("{\"problems\": [], \"count\": 0, "
                + "\"pages\": 0, \"widgets\": 0, \"whole\": false}\n", out.toString());
    }

    @Test
    void saysItToAWorkflowAtGithub() {
        assertEquals("::warning file=a b.md,line=2,col=2,title=unknown-metric::"
                + SENTENCE.replace("%", "%25") + "\n", said(Format.GITHUB, false));
        StringWriter out = new StringWriter();
        Format.GITHUB.output(new PrintWriter(out), false).add(Checked.of("a:b,c%.md", Manuscript.ofMarkdown(PAGE)));
        assertTrue(out.toString().startsWith("::warning file=a%3Ab%2Cc%25.md,line=2,"), out.toString());
    }

    @Test
    void saysItInSarif() {
        String sarif = said(Format.SARIF, false);

        assertTrue(sarif.contains("\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"weigh\""));
        assertTrue(sarif.contains("\"results\": [\n{\"ruleId\": \"unknown-metric\", \"ruleIndex\": "
                + Remedy.UNKNOWN_METRIC.ordinal() + ", \"level\": \"warning\", \"message\": {\"text\": "
                + Json.text(SENTENCE) + "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
                + "\"a%20b.md\"}, \"region\": {\"startLine\": 2, \"startColumn\": 2}}}]}\n], \"invocations\": "
                + "[{\"executionSuccessful\": true}]}]}\n"), sarif);
        for (Remedy remedy : Remedy.values()) {
            assertTrue(sarif.contains("{\"id\": \"" + remedy.code() + "\", \"shortDescription\": {\"text\": "
                    + Json.text(remedy.fault) + "}, \"help\": {\"text\": " + Json.text(remedy.advice)), remedy.code());
        }
    }

    @Test
    void writesAnyTextInJson() {
        assertEquals("\"a\\\"\\\\\\u000a\\u0000é\\ud83d\\ude00\"", Json.text("a\"\\\n\u0000é\ud83d\ude00"));
    }

    @Test
    void cutsLongLinesAroundTheColumn() {
        Excerpt excerpt = Excerpt.of("x".repeat(500) + "<b>" + "y".repeat(500), 501);

        assertEquals("…" + "x".repeat(40) + "<b>" + "y".repeat(77) + "…", excerpt.source());
        assertEquals(" ".repeat(41) + "^", excerpt.pointer());
        assertEquals("\u3000\u3000 \t\u3000^", Excerpt.of("速度 \t\ud83d\ude00x", 7).pointer());
    }

    private static String said(Format format, boolean isColoured) {
        StringWriter out = new StringWriter();
        Output output = format.output(new PrintWriter(out), isColoured);
        output.begin();
        output.add(Checked.of("a b.md", page()));
        output.end(true);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Manuscript page() {
        try {
            return Manuscript.ofHtml(PAGE.getBytes(StandardCharsets.UTF_8), "");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
