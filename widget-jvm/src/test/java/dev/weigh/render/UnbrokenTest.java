package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line may not end. */
class UnbrokenTest {

    /** A reader who sees Model 3leads takes it for a slip. */
    @Test
    void holdsAUnitByItsNumberAndLeavesNamesAsTheyAre() {
        String page = Weigh.render("<div data-weigh=x data-contenders='Model 3 Long; Model 3' data-metrics=Weight "
                + "data-scores='9 kg; 8 kg'></div>");

        assertEquals("Model 3 Long leads on Weight at 9_kg, ahead of Model 3 at 8_kg.".replace('_', '\u202f'),
                Jsoup.parse(page).selectFirst("slot[name=v0]").text());
    }

    /** The line is spread over the width of the bars, so an end that has a space would be torn apart. */
    @ParameterizedTest
    @CsvSource({"4.990 €; 8.000 €,0 … 8.000_€", "€ 3; € 4,€_0 … €_4", "CHF 3; CHF 4,CHF_0 … CHF_4",
        "1 kg; 2 kg,0 … 2_kg"})
    void keepsAnEndOfTheBarsInOnePiece(String scores, String scale) {
        String page = Weigh.render("<html lang=de><div data-weigh=x data-contenders='A; B' data-metrics=Wert "
                + "data-scores='" + scores + "'></div>");

        assertEquals(scale.replace('_', '\u202f'), Jsoup.parse(page).selectFirst("[part=scale]").text());
    }
}
