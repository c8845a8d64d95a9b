package dev.weigh.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Every step can be taken back and done again; several letters in one field are one step. */
class HistoryTest {

    private final State first = Sample.state();
    private final History history = new History(first);

    @Test
    void goesBackAndForth() {
        State second = first.with(1, 1, "41 km");
        history.add(second, "");
        history.add(second.withRow(1), "");

        history.undo();
        assertEquals(second, history.now());
        history.undo();
        assertEquals(first, history.now());
        history.redo();
        assertEquals(second, history.now());
        assertTrue(history.canUndo() && history.canRedo());
    }

    @Test
    void hasNoStepForWhatWasTakenBackByHand() {
        history.add(first.with(1, 1, "4"), "cell 1 1");
        history.add(first, "cell 1 1");

        assertFalse(history.canUndo());
    }

    @Test
    void takesLettersOfOneFieldAsOneStep() {
        history.add(first.with(1, 1, "4"), "cell 1 1");
        history.add(first.with(1, 1, "41"), "cell 1 1");
        history.add(first.with(1, 1, "41").with(1, 2, "9"), "cell 1 2");

        history.undo();
        assertEquals("41", history.now().rows().get(1).get(1));
        history.undo();
        assertEquals(first, history.now());
    }

    @Test
    void beginsAnewBehindAnUndo() {
        history.add(first.with(1, 1, "4"), "cell 1 1");
        history.undo();
        history.add(first.with(1, 1, "5"), "cell 1 1");

        assertFalse(history.canRedo());
        history.undo();
        assertEquals(first, history.now());
    }

    @Test
    void takesNoStepWhereNothingChanges() {
        history.add(first.with(1, 1, first.rows().get(1).get(1)), "");
        history.undo();
        history.redo();

        assertFalse(history.canUndo());
        assertEquals(first, history.now());
    }
}
