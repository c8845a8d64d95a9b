package dev.weigh.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "—", "?", "…", "...", "n/a", "NA", "TBD", "—[1]"})
    void knowsWhatSaysThatThereIsNoScore(String text) {
        assertEquals(NumberText.MISSING, NumberText.of(text).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"92", "€0.40", "1,200 ms", "92 %", "~5", "<3", "12 (est.)", "7*", "−5", "1.2e-5", ".5"})
    void findsOneNumber(String text) {
        assertEquals(NumberText.ONE, NumberText.of(text).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5", "3 – 5", "3 to 5", "€10–€12", "80 ms – 120 ms", "3 to 4 t"})
    void findsRanges(String text) {
        assertEquals(NumberText.RANGE, NumberText.of(text).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"92 ± 3", "92 +/- 3", "12 ms ± 5 %"})
    void findsErrors(String text) {
        assertEquals(NumberText.ERROR, NumberText.of(text).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 of 30", "5x3", "8 l/100 km", "2023 100"})
    void guessesAtNothing(String text) {
        assertEquals(NumberText.SEVERAL, NumberText.of(text).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "yes", "(12)", "*"})
    void findsNoneInWords(String text) {
        assertEquals(NumberText.NONE, NumberText.of(text).kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1,234.5|.", "1.234,5|,", "1,234,567|.", "1.5|.", "0.123|.", "1,5|,", "1,234|''", "12|''"})
    void tellsTheDecimalMarkWhereTheDigitsDo(String digits, String mark) {
        assertEquals(mark, DecimalMark.of(digits));
    }
}
