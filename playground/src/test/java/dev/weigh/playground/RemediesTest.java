package dev.weigh.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.draft.BadTable;
import dev.weigh.draft.Form;
import dev.weigh.draft.Pasted;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a press mends is mended: of what is found afterwards, the problem is no more. */
class RemediesTest {

    private static final String ROWS = "<tr><td>Lantern<td>3 lm<td>€30<tr><td>Torch<td>2 lm<td>€12</table>";

    @Test
    void saysTheDirection() throws BadTable {
        assertMends("direction-unsaid", List.of("Lower is better", "Higher is better"),
                "<table><tr><th>Lamp<th>Light<th>Weight" + ROWS);
    }

    @Test
    void saysTheDirectionThatIsTaken() throws BadTable {
        assertMends("direction-taken", List.of("Lower is better", "Higher is better"),
                "<table><tr><th>Lamp<th>Light<th>Price" + ROWS);
    }

    @Test
    void writesTheNearestValue() throws BadTable {
        assertMends("bad-value", List.of("Write “lower”", "Take it back"),
                "<table><tr><th>Lamp<th data-better=lowr>Light<th data-better=lower>Price" + ROWS);
        assertMends("bad-value", List.of("Write “best”", "Take it back"),
                "<div data-weigh data-order=bst><table><tr><th>Lamp<th>Light<th data-better=lower>Price" + ROWS);
    }

    @Test
    void writesTheNearestName() throws BadTable {
        assertMends("unknown-metric", List.of("Start with “Price”", "Start with the first"),
                "<div data-weigh data-start=Prise><table><tr><th>Lamp<th>Light<th data-better=lower>Price" + ROWS);
        assertMends("unknown-contender", List.of("Write “Torch”", "Take it back"),
                "<table><tr><th>Lamp<th>Light<th data-better=lower data-winner=Torsch>Price" + ROWS);
        assertMends("unknown-attribute", List.of("Write “data-highlight”", "Take it back"),
                "<div data-weigh data-hihglight=Torch><table><tr><th>Lamp<th>Light<th data-better=lower>Price" + ROWS);
        assertMends("unknown-placeholder", List.of("Write {leader}"),
                "<table><tr><th>Lamp<th>Light<th data-better=lower data-verdict='{laeder} wins'>Price" + ROWS);
    }

    @Test
    void takesBackWhatTheScoresContradict() throws BadTable {
        assertMends("winner-differs", List.of("Take the claim back"),
                "<table><tr><th>Lamp<th>Light<th data-better=lower data-winner=Lantern>Price" + ROWS);
        assertMends("beyond-scale", List.of("Let the bars follow the scores"),
                "<table><tr><th>Lamp<th data-max=2>Light<th data-better=lower>Price" + ROWS);
    }

    @Test
    void leavesOutAColumnOfWords() throws BadTable {
        assertMends("not-a-number", List.of("Leave out “Range”"),
                "<table><tr><th>Lamp<th>Range<th>Light"
                + "<tr><td>Lantern<td>4 or 5<td>3<tr><td>Torch<td>7<td>2<tr><td>Candle<td>6<td>1</table>");
    }

    @Test
    void asksWhatAPointIsWhereNothingTells() throws BadTable {
        State state = state("Lamp;Light\nLantern;1.249\nTorch;899");
        Finding found = Finding.of(state, Reading.of(state, RemediesTest::folded)).get(0);

        assertEquals(List.of("It is 1249", "It is 1.249"), found.remedies().stream().map(Remedy::label).toList());
        for (Remedy remedy : found.remedies()) {
            State mended = remedy.mended();
            assertEquals(List.of(), Finding.of(mended, Reading.of(mended, RemediesTest::folded)));
        }
        State grouped = found.remedies().get(0).mended();
        assertEquals("Lantern leads on Light at 1.249, ahead of Torch at 899.",
                Reading.of(grouped, RemediesTest::folded).verdict(1));
    }

    @Test
    void addsARow() throws BadTable {
        State alone = state("Lamp,Light\nTorch,3");
        Finding found = Finding.of(alone, Reading.of(alone, RemediesTest::folded)).get(0);

        assertEquals(3, found.remedies().get(0).mended().rows().size());
    }

    @Test
    void saysWhereAProblemIs() throws BadTable {
        State state = state("Lamp,Light,Light\nTorch,3,4\nCandle,3 or 4,5\nTorch,2,1");
        List<Finding> found = Finding.of(state, Reading.of(state, RemediesTest::folded));

        assertEquals(List.of(new Place(2, 1), Place.NONE), found.stream().map(Finding::place).toList());
    }

    private static void assertMends(String code, List<String> labels, String text) throws BadTable {
        State state = state(text);
        Finding found = Finding.of(state, Reading.of(state, RemediesTest::folded)).get(0);

        assertEquals(List.of(code), codes(state));
        assertEquals(labels, found.remedies().stream().map(Remedy::label).toList());
        for (Remedy remedy : found.remedies()) {
            assertEquals(List.of(), codes(remedy.mended()), remedy.label());
        }
    }

    /** The problems' codes, each once: a scale is too short for every score. */
    private static List<String> codes(State state) {
        return Reading.of(state, RemediesTest::folded).problems().stream().map(problem -> problem.code())
                .distinct().toList();
    }

    private static State state(String text) throws BadTable {
        Pasted pasted = Pasted.read(text);
        return new State(pasted.sheet().rows(), pasted.options(), Form.TABLE);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
