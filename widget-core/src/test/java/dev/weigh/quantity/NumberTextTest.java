package dev.weigh.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "—", "?", "…", "...", "n/a", "NA", "TBD", "null", "NaN", "—[1]", "*", "†"})
    void knowsWhatSaysThatThereIsNoScore(String text) {
        assertEquals(NumberText.MISSING, new NumberText(text).kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"92", "€0.40", "1,200 ms", "92 %", "~5", "<3", "12 (est.)", "7*", "−5", "-$5", "1.2e-5",
        ".5", "4×10⁶", "3 x 10^5", "1½", "17.7 kWh/100 km", "16GB套装", "10K+", "1 234 567", "1.234.567,8", "12,34,567"})
    void findsOneNumber(String text) {
        assertEquals(NumberText.ONE, new NumberText(text).kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5", "3 – 5", "3 to 5", "€10–€12", "80 ms – 120 ms", "3 to 4 t", "20t-24t", "-9 – -7"})
    void findsRanges(String text) {
        assertEquals(NumberText.RANGE, new NumberText(text).kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"92 ± 3", "92 +/- 3", "12 ms ± 5 %", "92 (±3)", "1402 +5/-4"})
    void findsErrors(String text) {
        assertEquals(NumberText.ERROR, new NumberText(text).kind);
    }

    @ParameterizedTest
    @CsvSource({"1h 20m, 8", "4min 40s, 8", "3 d 4 h, 8", "2:05, 9", "1:04:45, 9", "3:1, 5", "12:75, 5",
        "2 s 3 min, 5"})
    void findsDurations(String text, int kind) {
        assertEquals(kind, new NumberText(text).kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 of 30", "2023 100", "4/8", "± 5 %", "1976 –", "10 20"})
    void guessesAtNothing(String text) {
        assertEquals(NumberText.SEVERAL, new NumberText(text).kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "yes", "(12)", "✓", "H100", "v1.2", "Apache-2.0", "GPT-4", "E27",
        "5-shot", "1080p", "2nd", "5x3"})
    void findsNoneInNames(String text) {
        assertEquals(NumberText.NONE, new NumberText(text).kind);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, 3", "1.10.0, 3", "2026-03-01, 4", "01.03.2026, 4", "3/1/2026, 4", "May 2026, 4",
        "'March 5, 2026', 4",
        "1990–1995, 4"})
    void tellsVersionsAndDates(String text, int kind) {
        assertEquals(kind, new NumberText(text).kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1,234.5|.", "1.234,5|,", "1,234,567|.", "1.5|.", "0.123|.", "1,5|,", "1,234|''", "12|''"})
    void tellsTheDecimalMarkWhereTheDigitsDo(String digits, String mark) {
        assertEquals(mark, DecimalMark.of(digits));
    }
}
