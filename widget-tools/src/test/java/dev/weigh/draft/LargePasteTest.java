package dev.weigh.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that is pasted keeps the reader busy, and none brings along more than a table. */
class LargePasteTest {

    private static final int MANY = 80_000;

    /** Each of these took seconds to minutes in a loop that begins anew at each character. */
    static Stream<String> texts() {
        Stream<String> all = Stream.of("&", " ", "<", "<a", "<!--", "<a b=\"", "&#", "\"", "|", "| ", "-", "|-", "[",
                "![", "](", "**", "* ", "__", "`", "_a", "*a", "~~", "\\", "\n", "\t", "\r", ",", ";", "a,", "1,\n",
                "<b>", "<td>", "<table>", "<tr>", "<p>", "<div>", "</b>", "1", ".", "1.", "\u0301", "- **a**: ",
                "| a |\n|-|\n", ">", "\0");
        return all.flatMap(part -> Stream.of(part.repeat(MANY / part.length()),
                "| a | b |\n|---|---|\n| x | " + part.repeat(MANY / part.length()) + " 1 |\n",
                "<table><tr><th>a<th>b<tr><td>x<td>1 " + part.repeat(MANY / part.length()) + "</table>",
                "a\tb\nx\t1" + part.repeat(MANY / part.length())));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void isReadOrRefusedAtOnce(String text) {
        try {
            Pasted pasted = Pasted.read(text, text);
            assertTrue(pasted.sheet().rows().size() > 1);
        } catch (BadTable refused) {
            assertFalse(refused.getMessage().isEmpty());
        }
    }

    @Test
    void saysWhatIsTooLarge() {
        assertEquals("it has 2 rows and 201 columns; there may be 200 columns, and 10,000 cells", fault(
                ("a" + ",a".repeat(200) + "\n").repeat(2)));
        assertEquals("it has 5001 rows and 2 columns; there may be 200 columns, and 10,000 cells",
                fault("a,1\n".repeat(5_001)));
        assertEquals("row 2 has a cell of more than 5,000 characters", fault("a,b\nc," + "1".repeat(5001)));
        assertEquals("row 1 has a cell of more than 5,000 characters", fault("a," + "b".repeat(1_000_000) + "\nc,1"));
    }

    @Test
    void bringsNoAttributeButThoseOfTheContract() throws BadTable {
        String strange = "<div data-weigh=x data-hx-get=/x data-bs-toggle=y onclick=z class=c style=s data-order=best"
                + " lang=en data-weigh-host data-text-toggle=t id=i><table><tr><th>A<th data-better=lower"
                + " data-hx-get=/y onclick=z data-accent=red>S<tr><th>B<td data-hx-get=/z>1<tr><th>C<td>2</table>";
        Pasted pasted = Pasted.read(strange);
        for (Form form : Form.values()) {
            DraftOptions options = pasted.options().with("data-hx-get", "/x").with("onclick", "z")
                    .with(1, MetricOptions.NONE.with("hx-get", "/y").with("better", "lower"));
            String text = new Draft(pasted.sheet(), options).text(form);

            assertFalse(text.matches("(?s).*(hx-get|bs-toggle|onclick|class|style|host| id=).*"), text);
            for (String kept : List.of("data-order=\"best\"", "data-text-toggle=\"t\"", "lang=\"en\"", "lower")) {
                assertTrue(text.contains(kept), text);
            }
        }
    }

    private static String fault(String text) {
        return assertThrows(BadTable.class, () -> Pasted.read(text)).getMessage();
    }
}
