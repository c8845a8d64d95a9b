package dev.weigh.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({"ms, time, 0.001", "µs, time, 1e-6", "min, time, 60", "hours, time, 3600", "hrs., time, 3600",
        "GB, byte, 1e9", "KiB, byte, 1024", "MB/s, byte/time, 1e6", "Mbps, bit/time, 1e6", "Mb/s, bit/time, 1e6",
        "kWh per day, Wh/time, 0.011574074074074073", "t, g, 1e6", "lbs, g, 453.59237", "km, m, 1000", "cm, m, 0.01",
        "ops/sec, op/time, 1"})
    void bringsUnitsOfAFamilyTogether(String text, String kind, double factor) {
        Unit unit = Unit.of("", text, false, true);

        assertEquals(kind, unit.kind());
        assertEquals(factor, unit.factor(), factor * 1e-12);
    }

    @Test
    void findsACurrencyOnEitherSide() {
        assertEquals(Unit.of("€", "", false, false).kind(), Unit.of("", " €", false, false).kind());
        assertEquals(Unit.of("$", "", false, false).kind(), Unit.of("", " US$", false, false).kind());
        assertEquals(Unit.of("CHF ", "", false, false).kind(), Unit.of("", " CHF", false, false).kind());
    }

    @ParameterizedTest
    @CsvSource({"k, 1e3", "K, 1e3", "M, 1e6", "bn, 1e9", "B, 1e9", "T, 1e12", "million, 1e6", "万, 1e4"})
    void readsMagnitudes(String text, double magnitude) {
        assertEquals(magnitude, Unit.of("", text, false, false).magnitude(), 0);
    }

    @Test
    void readsAMagnitudeBeforeAUnit() {
        Unit unit = Unit.of("", "k ops/sec", false, false);

        assertEquals("op/time", unit.kind());
        assertEquals(1000, unit.magnitude(), 0);
        assertEquals("k ops/sec", unit.suffix());
    }

    @Test
    void readsABareBAsAByteAmongBytes() {
        assertEquals("byte", Unit.of("", "B", true, false).kind());
    }

    @Test
    void leavesWordsThatAreReadThroughOut() {
        assertEquals("€", Unit.of("from €", "", false, false).prefix());
        assertEquals("", Unit.of("ca. ", "", false, false).lead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "€", "ms", "MB/s", "kWh per year", "USD", "ops/s", "g/cm3", "l/100 km"})
    void knowsAUnitInBrackets(String text) {
        assertTrue(Units.isUnit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p95", "Ms", "apples", "5-shot", "5% tolerance", "EM/F1", "k", ""})
    void leavesOtherBracketsToTheLabel(String text) {
        assertFalse(Units.isUnit(text));
    }
}
