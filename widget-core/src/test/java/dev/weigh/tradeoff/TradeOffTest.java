package dev.weigh.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.words.LanguageFile;
import dev.weigh.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Prices, of which lower is better, against speeds, of which higher is. */
class TradeOffTest {

    @Test
    void saysWhoIsBeatenByWhomAndWhoIsLeft() {
        TradeOff tradeOff = of(row(5, 50), row(9, 90), row(9, 50), row(10, 95));

        assertEquals("Left to choose among: A, B and D. Beaten outright: C (by A and B).", said(tradeOff));
        assertEquals(List.of("A: Price 5.0, Speed 50.0, left to choose", "B: Price 9.0, Speed 90.0, left to choose",
                "D: Price 10.0, Speed 95.0, left to choose", "C: Price 9.0, Speed 50.0, beaten by A and B"),
                new TradeOffSentences(tradeOff, english()).list());
    }

    @Test
    void countsThoseWhoAreBeatenWhereTheyAreMany() {
        assertEquals("Left to choose among: A and B. Beaten outright: C, D, E and 2 more.",
                said(of(row(1, 50), row(2, 90), row(2, 40), row(2, 30), row(3, 20), row(3, 10), row(4, 5))));
    }

    @Test
    void saysThatOneBeatsAllOthersOrThatNobodyIsBeaten() {
        assertEquals("A beats all others outright.", said(of(row(5, 50), row(9, 40), row(6, 50))));
        assertEquals("Nobody is beaten outright.", said(of(row(5, 50), row(9, 90))));
    }

    /** Neither is better than the other, so neither beats it. */
    @Test
    void beatsNobodyWhoIsLevelOnBoth() {
        assertEquals("Nobody is beaten outright.", said(of(row(5, 50), row(5, 50))));
        assertEquals("Left to choose among: A and B. Beaten outright: C (by A and B).",
                said(of(row(5, 50), row(5, 50), row(5, 49))));
    }

    @Test
    void saysWhoLacksAScore() {
        assertEquals("Nobody is beaten outright. Not shown, for want of a score: C.",
                said(of(row(5, 50), row(9, 90), row(Double.NaN, 99))));
        assertEquals("Fewer than two have both scores. Not shown, for want of a score: B.",
                said(of(row(5, 50), row(9, Double.NaN))));
    }

    /** The worse end of one range has to be as good as the better end of the other. */
    @Test
    void takesBothEndsOfARange() {
        assertEquals("Nobody is beaten outright.", said(of(row(5, 60, 0, 6), row(9, 50, 0, 6))));
        assertEquals("A beats all others outright.", said(of(row(5, 60, 0, 4), row(9, 50, 0, 6))));
    }

    @Test
    void saysWhatOutrightMeansWhereSomebodyIsBeaten() {
        assertEquals("", sentences(of(row(5, 50), row(9, 90))).outright());
        assertEquals("Beaten outright: another is at least as good on both, and better on one.",
                sentences(of(row(5, 50), row(9, 40))).outright());
    }

    @Test
    void saysItInAllLanguages() {
        List<TradeOff> cases = List.of(of(row(5, 50), row(9, 90), row(9, 50), row(Double.NaN, 1)),
                of(row(5, 50), row(9, 40)), of(row(5, 50), row(9, 90)), of(row(5, 50), row(9, Double.NaN)));
        for (String code : LanguageFile.codes()) {
            for (TradeOff tradeOff : cases) {
                TradeOffSentences sentences = new TradeOffSentences(tradeOff, new Words(name -> "", code));
                String all = sentences.all() + sentences.outright() + sentences.list();
                assertFalse(all.contains("{"), code + ": " + all);
                assertTrue(code.equals("en") || !all.contains("eaten"), code + ": " + all);
            }
        }
        Pattern placeholder = Pattern.compile("\\{[a-z]+\\}");
        List<String> names = LanguageFile.of("en").entries();
        for (String name : names.subList(names.indexOf("tradeoff"), names.size())) {
            for (String code : LanguageFile.codes()) {
                assertEquals(placeholder.matcher(LanguageFile.of("en").text(name)).results().map(r -> r.group())
                        .sorted().toList(), placeholder.matcher(LanguageFile.of(code).text(name)).results()
                        .map(r -> r.group()).sorted().toList(), code + " " + name);
            }
        }
    }

    private static String said(TradeOff tradeOff) {
        return sentences(tradeOff).all();
    }

    private static TradeOffSentences sentences(TradeOff tradeOff) {
        return new TradeOffSentences(tradeOff, english());
    }

    private static Words english() {
        return new Words(name -> "", "en");
    }

    private static TradeOff of(double[]... rows) {
        return Comparisons.of(true, rows);
    }

    private static double[] row(double... row) {
        return row;
    }
}
