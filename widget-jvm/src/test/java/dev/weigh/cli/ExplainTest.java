package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was understood is said in full, to people as a table and to programs as a line. */
class ExplainTest {

    private static final String PAGE = """
            <p>Boats</p>
            <div data-weigh="boats">
            <table>
            <tr><th>#<th>Boat<th>Reach \u2191<th>Latency (ms)<th>Version<th>Load
            <tr><td>1<td>Otter<td>81<td>820<td>1.2.3<td>3 kg
            <tr><td>2<td>Heron<td>DNF<td>1.2 s<td>1.10.0<td>5 litres
            <tr><td>3<td>Ibis<td>7-9<td>-<td>2.0.0<td>7 kg
            <tr><td><td><td>1<td>2<td><td>3 kg
            </table>
            </div>
            """;

    private static final String PARTS = """
            {"file": "%s", "widgets": [{"id": "boats", "line": 2, "contenders": ["Otter", "Heron", "Ibis"],
            "columns": [{"at": 0, "label": "#", "role": "rank", "why": "counts the rows"}, {"at": 1,
            \u2026
            {"at": 3, "label": "Latency", "role": "metric", "why": "", "metric": "latency", "better": "lower",
            "betterBy": "word", "unit": "ms", "holds": 18.81, "scores":
            \u2026
            {"contender": 0, "text": "820", "value": 820, "error": 0, "state": "read", "why": ""},
            {"contender": 1, "text": "1.2 s", "value": 1200, "error": 0, "state": "read", "why": ""},
            {"contender": 2, "text": "-", "value": null, "error": 0, "state": "missing", "why": ""}],
            "leaders": ["Otter"], "verdict": "Otter leads
            \u2026
            "text": "DNF", "value": null, "error": 0, "state": "refused", "why": "no single number"}
            \u2026
            "text": "7-9", "value": 8, "error": 1, "state": "read", "why": ""}
            \u2026
            ], "leftOut": [{"at": 4, "label": "", "why": "no name"}],
            "weights": null, "dominated": {}, "tradeoff": null}], "problems": [{"code": "
            \u2026
            "severity": "error", "message": "\u201cLoad:""";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("boats.html"), PAGE);
    }

    @Test
    void showsATableToPeople() {
        Path page = folder.resolve("boats.html");

        assertEquals(new Ran(0, page + """

                  boats, line 2: Otter, Heron, Ibis
                    column   role     unit  better           read    leads  why
                    #        rank                                           counts the rows
                    Boat     name                                           names the contenders
                    Reach    metric         higher (author)  2 of 3  Otter  no single number: \u201cDNF\u201d
                    Latency  metric   ms    lower (word)     2 of 3  Otter
                    Version  version                                        versions or addresses
                    Load     refused                                        %s
                    row 4 is left out: it has no name

                """.formatted("units that can't be brought to one: \u201c7 kg\u201d, \u201c5 litres\u201d"), ""),
                Ran.of("explain", page));
    }

    /** What weights would do, whether or not readers may weigh: as {@code PageWeights} has it in a test. */
    @Test
    void saysWhatCanBeWeighed() throws IOException {
        Path page = Files.writeString(folder.resolve("models.html"), """
                <div data-weigh=models data-contenders="Small; Large; Old" data-metrics="Capability | Production | Year"
                  data-scores="58; 95; 40 | 92; 41; 40 | 1; 2; 3" data-max="100 | 100 |" data-better="| | none"></div>
                """);
        String text = Ran.of("explain", page).out();
        String line = Ran.of("explain", "--format", "json", page).out();

        assertTrue(text.contains("    weights: Large leads until Production counts 42%; above that, Small leads.\n"),
                text);
        assertTrue(text.endsWith("    beaten outright: Old by Small, Large\n\n"), text);
        assertTrue(line.contains("\"weights\": {\"yardstick\": \"scale\", \"start\": {\"capability\": 50, "
                + "\"production\": 50}, \"startBy\": \"default\", \"leader\": \"Small\", \"crossovers\": [{\"metric\": "
                + "\"production\", \"percent\": 42.05, \"before\": \"Large\", \"after\": \"Small\"}], \"shares\": "
                + "{\"Small\": 57.95, \"Large\": 42.05, \"Old\": 0}, \"always\": \"\", \"never\": [\"Old\"]"), line);
        assertTrue(line.contains("\"dominated\": {\"Old\": [\"Small\", \"Large\"]}, \"tradeoff\": null}"), line);
        assertTrue(line.contains("\"holds\": 24.18"), line);
    }

    /** The sentence that the page has, and who is left, as its plot shows them. */
    @Test
    void saysWhatATradeOffLeaves() throws IOException {
        Path page = Files.writeString(folder.resolve("planes.html"), """
                <div data-weigh=planes data-tradeoff="Seats | Range" data-contenders="Concorde; A380; A350"
                  data-metrics="Seats | Range" data-scores="100; 525; 325 | 6667; 14800; 15000"></div>
                """);
        String told = "Left to choose among: A380 and A350. Beaten outright: Concorde (by A380 and A350).";

        assertTrue(Ran.of("explain", page).out().contains("    trade-off of Seats and Range: " + told + "\n"));
        assertTrue(Ran.of("explain", "--format", "json", page).out().contains("\"tradeoff\": {\"across\": \"seats\", "
                + "\"up\": \"range\", \"left\": [\"A380\", \"A350\"], \"sentence\": \"" + told + "\"}"));
    }

    @Test
    void writesALineToPrograms() {
        String line = Ran.of("explain", "--format", "json", folder).out();

        assertEquals(1, line.lines().count());
        for (String part : PARTS.formatted(folder.resolve("boats.html")).split("\n\u2026\n")) {
            assertTrue(line.contains(part.replace("\n", " ")), part + "\nin\n" + line);
        }
    }
}
