package dev.weigh.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CSV is read as programs write it, and where it can't be, the sentence says what to do. */
class DelimitedTextTest {

    private static final List<List<String>> LAMPS =
            List.of(List.of("Lamp", "Price, net"), List.of("Torch", "1,5"), List.of("Candle", ""));
    private static final String VALUES = "Lamp;Price, net\nTorch;1,5\nCandle;\n";

    static Stream<String> same() {
        return Stream.of(VALUES, VALUES.replace("\n", "\r\n"), VALUES.replace("\n", "\r"), "\ufeff" + VALUES,
                "sep=;\n" + VALUES, "\ufeff\"sep=;\"\r\n" + VALUES.replace("\n", "\r\n"), "SEP=;;\n" + VALUES,
                "sep=\t\n" + VALUES.replace(';', '\t'), "sep=^\n" + VALUES.replace(';', '^'),
                VALUES.replace(';', '|'), VALUES.replace(';', '\t'),
                "Lamp,\"Price, net\"\nTorch,\"1,5\"\nCandle,\n",
                // Empty columns and rows, and a header that ends in the separator.
                "Lamp;Price, net;;\nTorch;1,5;;\nCandle;;;\n;;;\n;;;\n\n", "Lamp;Price, net;\nTorch;1,5\nCandle;\n",
                "Lamp;Price, net\nTorch;1,5;\nCandle;;\n", "\n\n" + VALUES,
                // Lines above.
                "# by hand, in November, by two\n" + VALUES, "# a\n#b;c;d\n" + VALUES, "// a\n\n" + VALUES);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("same")
    void readsTheSame(String text) throws BadTable {
        assertEquals(LAMPS, Sheet.read(text, (char) 0).rows());
        assertEquals(LAMPS, Pasted.read(text).sheet().rows());
    }

    @Test
    void takesTheLineAboveAsTheTitle() throws BadTable {
        DelimitedText text = DelimitedText.of("Office\nLamps of 2026;;\n# as sold\n" + VALUES, (char) 0);

        assertEquals("Lamps of 2026", text.title());
        assertEquals(List.of("Left out from above the table: \u201cOffice # as sold\u201d."), text.notes());
        assertEquals("Lamps of 2026", Pasted.read("Lamps of 2026\n" + VALUES).options().title());
    }

    @Test
    void tellsAHeaderFromACommentAndYearsFromScores() throws BadTable {
        assertEquals("#", Sheet.read("#,Lamp,Price\n1,Torch,5\n2,Candle,6\n", (char) 0).rows().get(0).get(0));
        assertEquals("2024", Sheet.read("Sold\nLamp,2023,2024\nTorch,5,6\n", (char) 0).rows().get(0).get(2));
    }

    @Test
    void readsQuotedDelimitersLinesAndQuotes() throws BadTable {
        assertEquals(List.of("a;\"b\" c", "5"),
                Sheet.read("Lamp;Price\n\"a;\"\"b\"\"\nc\";5\n", (char) 0).rows().get(1));
    }

    @Test
    void takesTheDelimiterThatItIsTold() throws BadTable {
        assertEquals(List.of("Lamp", "Price"), Sheet.read("sep=;\nLamp^Price\nTorch^5;6\n", '^').rows().get(0));
    }

    @Test
    void saysWhatToDoWhereItCannotTell() {
        String hint = "; if another sign stands between values, weigh new takes it by --delimiter";

        assertEquals("line 3 has 2 values, and the header has 3" + hint,
                fault("Lamp;Price;Light\nTorch;1,5;3\nCandle;2\n", (char) 0));
        assertEquals("line 1 has 1 value, and the next has 2" + hint, fault("Lamp\nTorch,5\nCandle,6\n", (char) 0));
        assertEquals("line 3 has 3 values, and the header has 2", fault("a,b\nx,1\ny,2,3\n", ','));
        assertEquals(Sheet.NONE, fault("hello", (char) 0));
    }

    private static String fault(String text, char delimiter) {
        return assertThrows(BadTable.class, () -> Sheet.read(text, delimiter)).getMessage();
    }
}
