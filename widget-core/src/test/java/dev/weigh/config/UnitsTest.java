package dev.weigh.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({"ms, s, 0.001", "µs, s, 1e-6", "min, s, 60", "h, s, 3600", "GB, B, 1e9", "KiB, B, 1024",
        "MB/s, B/s, 1e6", "kWh per year, Wh/year, 1000", "t, g, 1e6", "km, m, 1000", "cm, m, 0.01"})
    void bringsUnitsOfAFamilyTogether(String text, String kind, double factor) {
        Units.Unit unit = Units.of("", text, false);

        assertEquals(kind, unit.kind());
        assertEquals(factor, unit.factor(), factor * 1e-12);
    }

    @Test
    void findsACurrencyOnEitherSide() {
        assertEquals(Units.of("€", "", false).kind(), Units.of("", " €", false).kind());
    }

    @ParameterizedTest
    @CsvSource({"k, 1e3", "K, 1e3", "M, 1e6", "bn, 1e9", "B, 1e9", "T, 1e12"})
    void readsMagnitudes(String text, double magnitude) {
        assertEquals(magnitude, Units.of("", text, false).magnitude(), 0);
    }

    @Test
    void readsABareBAsAByteAmongBytes() {
        assertEquals("B", Units.of("", "B", true).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "€", "ms", "MB/s", "kWh per year", "USD"})
    void knowsAUnitInBrackets(String text) {
        assertTrue(Units.isUnit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p95", "Ms", "apples", "l/100 km", ""})
    void leavesOtherBracketsToTheLabel(String text) {
        assertFalse(Units.isUnit(text));
    }
}
