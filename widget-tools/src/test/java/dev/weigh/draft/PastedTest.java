package dev.weigh.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people paste is told apart and read: values from anywhere, and our own markup back into what it was made of. */
class PastedTest {

    private static final List<List<String>> LAMPS =
            List.of(List.of("Lamp", "Light (lm)", "Price"), List.of("Torch", "250", "€12"),
                    List.of("Candle", "", "€2"));

    @Test
    void readsASpreadsheet() throws BadTable {
        assertRead(Kind.SPREADSHEET, LAMPS, "Lamp\tLight (lm)\tPrice\r\nTorch\t250\t€12\r\nCandle\t\t€2\r\n");
    }

    @Test
    void readsValuesWithOtherDelimiters() throws BadTable {
        assertRead(Kind.CSV, LAMPS, "Lamp;Light (lm);Price\nTorch;250;€12\nCandle;;€2");
    }

    @Test
    void readsAMarkdownTable() throws BadTable {
        assertRead(Kind.MARKDOWN, LAMPS, """
                Some words before.

                | Lamp | Light (lm) | Price |
                |:-----|-----------:|------:|
                | [**Torch**](https://example.org/a_b) | `250` | _€12_ |
                Candle | | €2

                And | after.
                """);
    }

    @Test
    void keepsWhatIsNoMarkInMarkdown() throws BadTable {
        assertEquals(List.of("a|b", "5 * 3 * 2", "snake_case_name", "*1*"),
                sheet("| x | y | z | w |\n|--|--|--|--|\n| a\\|b | 5 * 3 * 2 | snake_case_name | \\*1\\* |\n").get(1));
    }

    @Test
    void readsATableOfHtml() throws BadTable {
        assertRead(Kind.HTML, LAMPS, """
                <!-- <table> --><style>td { color: red }</style><p>before</p>
                <TABLE class=x><tr><th>Lamp<th>Light (lm)<th>Price
                <tr><td><a href='/t?a=1&amp;b=2'>Torch</a><td>250<td>&euro;12
                <tr><td>Candle<td><td>&#8364;2
                <tfoot><tr><td colspan=3>as of today</table> <table><tr><td>another</table>
                """);
    }

    @Test
    void leavesOutWhatNobodySees() throws BadTable {
        assertRead(Kind.HTML, LAMPS, "<!-- \u0130 --><table><tr><th>Lamp<th>Light (lm)"
                + "<style>th > * {}</STYLE ><th>Price"
                + "<tr><td>Torch<script>if (1 < 2) '<td>'</script><td>250<!-- <td> --><td>€12"
                + "<tr><td>Candle<td><td>€2</table>");
    }

    @Test
    void putsCellsWhereSpansPutThem() throws BadTable {
        assertEquals(List.of(List.of("Lamp", "Light", "Price"), List.of("Torch", "250", "12"),
                List.of("Candle", "250", "2")), sheet("""
                <table><thead><tr><th><th colspan=2>Measured</tr>
                <tr><th>Lamp</th><th>Light</th><th>Price</th></tr></thead>
                <tbody><tr><td>Torch</td><td rowspan=2>250</td><td>12</td></tr><tr><td>Candle</td><td>2</td></tr>
                <tr><td colspan=3>A title</td></tr></tbody></table>"""));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void readsOurOwnMarkupBack(Form form) throws BadTable {
        MetricOptions light = MetricOptions.NONE.with("measuring", "how bright | it is").with("accent",
                "#4f4063").with("min", "10");
        MetricOptions price = MetricOptions.NONE.with("better", "lower").with("unit", "euros").with("verdict",
                "Candles are \"cheap\".")
                .with("winner", "Candle");
        Draft draft = new Draft(new Sheet(LAMPS), new DraftOptions("lamps", "Three & more", "Source: a shop.",
                "Price", false,
                false, Map.of("data-order", "best", "data-permalink", "", "lang", "de"),
                Map.of("#2", light, "#3", price)));

        Pasted back = Pasted.read(draft.text(form));

        assertEquals(draft.text(form), new Draft(back.sheet(), back.options()).text(form));
        assertEquals(draft.text(Form.ATTRIBUTES), new Draft(back.sheet(), back.options()).text(Form.ATTRIBUTES));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void knowsWhichMetricsWereLeftOut(Form form) throws BadTable {
        DraftOptions options = new DraftOptions("", "", "", "", false, false, Map.of(), Map.of("#2",
                MetricOptions.NONE.with(true),
                "#3", MetricOptions.NONE.with("better", "lower")));
        String text = new Draft(new Sheet(LAMPS), options).text(form);

        Pasted back = Pasted.read(text);

        assertEquals(text, new Draft(back.sheet(), back.options()).text(form));
    }

    @Test
    void keepsAttributesThatItDoesNotKnow() throws BadTable {
        Pasted pasted = Pasted.read("<div data-weigh=x data-hihglight=Torch onclick=alert(1) style=color:red>"
                + "<table><tr><th>a<th data-better=lowr>b<tr><td>c<td>1</table></div>");

        assertEquals(Map.of("data-hihglight", "Torch"), pasted.options().root());
        assertEquals("lowr", pasted.options().column(1).said("better"));
    }

    @Test
    void takesLinesAroundCopiedCellsAsTitleAndSource() throws BadTable {
        Pasted pasted = Pasted.read("Shop\nThree lamps\n\nLamp\tLight (lm)\tPrice\nTorch\t250\t€12\nCandle\t\t€2\n"
                + "Source: the shop.\n");

        assertEquals(LAMPS, pasted.sheet().rows());
        assertEquals("Three lamps", pasted.options().title());
        assertEquals("Source: the shop.", pasted.options().source());
        assertEquals(List.of("Left out from above the table: “Shop”."), pasted.notes());
        assertEquals(List.of("Two\nlines", "x"), Pasted.read("\"Two\nlines\"\tx\na\t1\n").sheet().rows().get(0)
                .stream().map(text -> text.replace(' ', '\n')).toList());
    }

    @Test
    void readsMarkupWhereTheTextAloneHasNoTable() throws BadTable {
        String html = "<meta charset=utf-8><table><caption>Three lamps</caption><tr><th>Lamp<th>Light (lm)<th>Price"
                + "<tr><td>Torch<td>250<td>€12<tr><td>Candle<td><td>€2</table>";

        assertEquals(Kind.SPREADSHEET, Pasted.read("Lamp\tLight\na\t1", html).kind());
        Pasted pasted = Pasted.read("Three lamps\nLamp Light (lm) Price", html);
        assertEquals(LAMPS, pasted.sheet().rows());
        assertEquals("Three lamps", pasted.options().title());
        assertThrows(BadTable.class, () -> Pasted.read("hello", "<b>hello</b>"));
    }

    @Test
    void tellsTheDecimalMarkByTheWholeSheet() throws BadTable {
        Pasted german = Pasted.read("Laptop;Preis;Akku\nA;1.249 €;11,5 h\nB;899 €;9 h");
        assertEquals("comma", german.options().root().get("data-decimal"));
        assertEquals(List.of("Its numbers have a decimal comma."), german.notes());

        Pasted euros = Pasted.read("Laptop;Preis\nA;1.249 €\nB;899 €");
        assertEquals("comma", euros.options().root().get("data-decimal"));

        Sheet open = Pasted.read("Laptop;Preis\nA;1.249\nB;899").sheet();
        assertEquals("1.249", new Decimals(open).open(), "nobody can tell which of the two it is");

        for (String clear : List.of("a\tb\nc\t€1.249\nd\t11.5 h", "a\tb\nc\t0.249\nd\t3", "a\tb\nc\t1,249\nd\t3")) {
            assertEquals(Map.of(), Pasted.read(clear).options().root(), clear);
            assertEquals(List.of(), Pasted.read(clear).notes(), clear);
        }
    }

    @Test
    void saysWhereItTakesNoLinks() throws BadTable {
        String table = "<table><tr><th>Lamp<th>Light<tr><td>Torch<td>250</table>";
        String markdown = "<div data-weigh>\n\n| Lamp | Light |\n|---|--:|\n| Torch | 250 |\n\n";

        for (String rich : List.of(
                "<div data-weigh>" + table + "<p data-verdict-for=Light>It is <em>bright</em>.</p></div>",
                "<div data-weigh>" + table + "<p>Source: <a href=x>a shop</a></p></div>",
                markdown + "- **Light**: it is *bright*.\n\n</div>", markdown + "Source: [a shop](x)\n\n</div>")) {
            assertEquals(1, Pasted.read(rich).notes().size(), rich);
        }
        assertEquals(List.of(), Pasted.read(markdown + "- **Light**: 5 * 3 snake_case.\n\n</div>").notes());
    }

    @Test
    void saysWhyThereIsNoTable() {
        for (String text : List.of("hello", "<p>hello</p>", "a\tb", "<table></table>", "<div data-weigh></div>",
                "| a |\n|---|\n", "<", "<table", "\"a,b\n1,2")) {
            assertThrows(BadTable.class, () -> Pasted.read(text), text);
        }
    }

    private static void assertRead(Kind kind, List<List<String>> rows, String text) throws BadTable {
        assertEquals(new Pasted(kind, new Sheet(rows), Pasted.read(text).options(), List.of()), Pasted.read(text));
    }

    private static List<List<String>> sheet(String text) throws BadTable {
        return Pasted.read(text).sheet().rows();
    }
}
