package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.draft.BadTable;
import dev.weigh.draft.Draft;
import dev.weigh.draft.Sheet;
import dev.weigh.draft.DraftOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final DraftOptions NONE = DraftOptions.of("lamps");

    private final List<String> asked = new ArrayList<>();

    @Test
    void asksForWhatTheTableDoesNotSay() throws BadTable {
        DraftOptions options = answered("Three lamps", "", "low", "fewer", "higher");

        assertEquals(List.of("Heading ", "Name in links [lamps] ",
                "“Light”: which is better, higher or lower? [higher] ",
                "“Price”: which is better, higher or lower? [lower] ",
                "“Price”: which is better, higher or lower? [lower] "), asked);
        assertEquals(NONE.called("lamps", "Three lamps").with("Light", "better", "lower")
                .with("Price", "better", "higher"), options);
    }

    @Test
    void takesWhatIsProposedWhereNothingIsAnswered() throws BadTable {
        assertEquals(NONE.with("Light", "better", "higher").with("Price", "better", "lower"), answered());
    }

    private DraftOptions answered(String... answers) throws BadTable {
        Iterator<String> next = List.of(answers).iterator();
        Draft draft = new Draft(Sheet.read("Lamp,Light (%),Price\nA,3,4\nB,4,5\n", ','), NONE);
        return new Questions(question -> {
            asked.add(question);
            return next.hasNext() ? next.next() : null;
        }).answered(draft, NONE);
    }
}
