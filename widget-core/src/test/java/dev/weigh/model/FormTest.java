package dev.weigh.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @Test
    void writesANumberAsTheAuthorDoes() {
        assertEquals("€1.234,50", new Form("€", "", "-", 2, ",", ".", 3, '0', 1).written(1234.5));
        assertEquals("1’234.5 ms", new Form("", " ms", "-", 1, ".", "’", 3, '0', 1).written(1234.5));
        assertEquals("12,34,567", new Form("", "", "-", 0, ".", ",", 2, '0', 1).written(1_234_567));
        assertEquals("−€5", new Form("€", "", "−", 0, ".", "", 3, '0', 1).written(-5));
        assertEquals("١٢٫٥", new Form("", "", "-", 1, "٫", "", 3, '٠', 1).written(12.5));
    }

    @Test
    void writesInTheCellsOwnUnit() {
        assertEquals("1.2 s", new Form("", " s", "-", 1, ".", "", 3, '0', 1000).written(1200));
    }

    @Test
    void hasNoMinusBeforeNothing() {
        assertEquals("0", new Form("", "", "-", 0, ".", "", 3, '0', 1).written(-0.2));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0, 1", "2.5, 0, 3", "1.005, 2, 1.00", "0.615, 2, 0.61", "1e20, 0, 100000000000000000000"})
    void roundsHalfUpAsJavaScriptsToFixedDoes(double value, int decimals, String fixed) {
        assertEquals(fixed, Decimal.fixed(value, decimals));
    }
}
