package dev.weigh.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.weigh.draft.Form;
import dev.weigh.draft.MetricOptions;
import dev.weigh.draft.DraftOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wanted of a column goes with it wherever the column goes, and nothing else changes. */
class StateTest {

    private static final MetricOptions LOWER = MetricOptions.NONE.with("better", "lower");
    private static final State LAMPS = new State(List.of(List.of("Lamp", "Light", "Price"),
            List.of("Torch", "250", "€12"), List.of("Candle", "13", "€2")),
            DraftOptions.of("").with("#3", "better", "lower").startingWith("#3"), Form.TABLE);

    @Test
    void takesWishesAlongWithAColumn() {
        State moved = LAMPS.withColumnMoved(2, 1);

        assertEquals(List.of("Lamp", "Price", "Light"), moved.rows().get(0));
        assertEquals(Map.of("#2", LOWER), moved.options().metrics());
        assertEquals("#2", moved.options().start());
        assertEquals(LAMPS, moved.withColumnMoved(1, 2));
    }

    @Test
    void movesWishesAsideForAColumn() {
        State more = LAMPS.withColumn(1);

        assertEquals(List.of("Torch", "250", "", "€12"), more.rows().get(1));
        assertEquals(Map.of("#4", LOWER), more.options().metrics());
        assertEquals(LAMPS, more.withoutColumn(2));
    }

    @Test
    void forgetsWishesWithTheirColumn() {
        State less = LAMPS.withoutColumn(2);

        assertEquals(Map.of(), less.options().metrics());
        assertEquals("", less.options().start());
    }

    @Test
    void keepsATable() {
        State least = LAMPS.withoutColumn(2).withoutRow(1);

        assertEquals(List.of(List.of("Lamp", "Light"), List.of("Candle", "13")), least.rows());
        assertEquals(least, least.withoutRow(1));
        assertSame(least, least.withoutColumn(0));
        assertEquals(least, least.withRowMoved(0, -1));
        assertEquals(least, least.withRowMoved(1, 2));
    }

    @Test
    void addsAndMovesRows() {
        assertEquals(List.of("", "", ""), LAMPS.withRow(1).rows().get(2));
        assertEquals("Candle", LAMPS.withRowMoved(2, 1).rows().get(1).get(0));
    }

    @Test
    void swapsRowsAndColumns() {
        assertEquals(List.of("Price", "€12", "€2"), LAMPS.turned().rows().get(2));
        assertEquals(LAMPS.rows(), LAMPS.turned().turned().rows());
    }

    @Test
    void takesCellsOfASpreadsheet() {
        assertEquals(List.of(List.of("Lamp", "Light", "Price", ""), List.of("Torch", "250", "€12", ""),
                List.of("Candle", "13", "€3", "x"), List.of("", "", "€4", "")),
                LAMPS.filled(2, 2, "€3\tx\r\n€4\r\n").rows());
    }
}
