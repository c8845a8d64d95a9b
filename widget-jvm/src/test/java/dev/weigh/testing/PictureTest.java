package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void drawsEveryStateAndFillsUpNames() {
        assertEquals("""
                [x] T
                (A)  B
                ms | lower is better
                *^ a    ......=|............. 1 | leads
                ?  bcd  .......|............. –
                !  𝒳𝒴   .......|============= 9
                ~ Bars start at 1
                > ⇄ so it is
                """, new Picture("x", "T", List.of("A", "B"), 0, List.of("ms", "lower is better"), List.of(
                row("a", "1", -0.05, "leads", "highlighted", "leading"),
                row("bcd", "–", 0, "", "missing"),
                row("𝒳𝒴", "9", 1, "", "beyond")), 0.35, "Bars start at 1", " so\n it  is ", true).drawn());
    }

    @Test
    void roundsHalvesUp() {
        assertEquals("[x]\nA\n\n  a  =................... 1\n", one(0.025));
        assertEquals("[x]\nA\n\n  a  .................... 1\n", one(0.02499));
        assertEquals("[x]\nA\n\n  a  ==================== 1\n", one(1));
    }

    private static String one(double length) {
        List<PageRow> rows = List.of(row("a", "1", length, ""));
        return new Picture("x", "", List.of("A"), 0, List.of(), rows, 0, "", "", false).toString();
    }

    private static PageRow row(String name, String text, double length, String mark, String... states) {
        return new PageRow(name, text, length, mark, List.of(states));
    }
}
