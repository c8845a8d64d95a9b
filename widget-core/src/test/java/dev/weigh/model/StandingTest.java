package dev.weigh.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Form FORM = new Form("", "", "-", 0, ".", "", 3, '0', 1);

    @Test
    void putsTheBestFirstAndTheMissingLast() {
        Standing standing = Standing.of(scores(3, Double.NaN, 9, 5), 1);

        assertEquals(List.of(2, 3, 0, 1), standing.order());
        assertEquals(2, standing.leader());
        assertEquals(List.of(3), standing.runnersUp());
        assertEquals(3, standing.scored());
    }

    @Test
    void hasTheLowestLeadWhereLowerIsBetter() {
        assertEquals(0, Standing.of(scores(3, 9, 5), -1).leader());
    }

    @Test
    void keepsTheAuthorsOrderAmongTies() {
        Standing standing = Standing.of(scores(5, 5, 1), 1);

        assertTrue(standing.isTie());
        assertEquals(List.of(0, 1), standing.leaders());
        assertEquals(-1, standing.leader());
    }

    @Test
    void hasNobodyLeadAlone() {
        assertEquals(List.of(), Standing.of(scores(5), 1).leaders());
        assertEquals(List.of(), Standing.of(scores(Double.NaN, 5), 1).leaders());
        assertEquals(List.of(), Standing.of(scores(Double.NaN, Double.NaN), 1).leaders());
    }

    @Test
    void countsRangesThatTouchAsTies() {
        List<Score> touching = List.of(score(92, 3), score(86, 3), score(50, 1));

        assertEquals(List.of(0, 1), Standing.of(touching, 1).leaders());
        assertEquals(0, Standing.of(List.of(score(92, 3), score(85, 3)), 1).leader());
    }

    @Test
    void joinsRunnersUpThatAreLevel() {
        assertEquals(List.of(1, 2), Standing.of(scores(9, 5, 5, 1), 1).runnersUp());
    }

    @Test
    void takesEqualDecimalsForEqualWhateverTheBinarySays() {
        Standing standing = Standing.of(scores(0.1 + 0.2, 0.3), 1);

        assertTrue(standing.isTie());
        assertFalse(Standing.of(scores(0.31, 0.3), 1).isTie());
    }

    private static List<Score> scores(double... values) {
        List<Score> scores = new ArrayList<>();
        for (double value : values) {
            scores.add(score(value, 0));
        }
        return scores;
    }

    private static Score score(double value, double error) {
        return new Score("", value, error, FORM, true);
    }
}
