package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.config.TableText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What readers copy of a table. */
class TableTextTest {

    private static final String TABLE = "<table><caption>Lamps</caption><thead><tr><th>Lamp<th>Light, <br>tested"
            + "<th>Price|€</thead><tr><th colspan=3>At home<tr><th>Bulb \"E27\"<td rowspan=2>800<sup>1</sup> lm<td>€4"
            + "<tr><th>A_b*c\\d <img src=x alt=(new)><td>€1<tfoot><tr><td>Sum<td><td>€5</tfoot></table>";

    private final TableText text =
            new TableText(new JsoupSource(Jsoup.parse(TABLE).selectFirst("table")));

    @Test
    void isCsv() {
        assertEquals("Lamp,\"Light, tested\",Price|€\r\n\"Bulb \"\"E27\"\"\",800 lm,€4\r\nA_b*c\\d,800 lm,€1\r\n",
                text.csv());
    }

    @Test
    void isMarkdown() {
        assertEquals("""
                | Lamp | Light, tested | Price\\|€ |
                | --- | --- | --- |
                | Bulb "E27" | 800 lm | €4 |
                | A\\_b\\*c\\\\d | 800 lm | €1 |
                """, text.markdown());
    }
}
