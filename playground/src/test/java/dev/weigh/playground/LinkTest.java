package dev.weigh.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.draft.Form;
import dev.weigh.draft.MetricOptions;
import dev.weigh.draft.DraftOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link holds all of a draft, whatever is written in it; a broken one gives a draft that makes sense, or none. */
class LinkTest {

    @Test
    void holdsAllOfADraft() {
        String odd = "a&b=c,d#e%41+ \"<é😀>|;\\{x}速";
        State state = new State(List.of(List.of("", odd), List.of(odd, "")),
                new DraftOptions("i d", odd, odd, "#2", false, false, Map.of("data-permalink", "", "data-text-data",
                        odd),
                        Map.of("#2", MetricOptions.NONE.with(true)
                                .with("better", odd), "#1", MetricOptions.NONE.with("x", "1"))),
                Form.ATTRIBUTES);

        assertEquals(Optional.of(state), Link.read(Link.of(state)));
        assertTrue(Link.of(state).matches("#draft:[-\\w.~%+=&,]+"), Link.of(state));
        assertEquals(Optional.of(Sample.state()), Link.read(Link.of(Sample.state())));
    }

    @Test
    void takesLettersThatABrowserLeavesAsTheyAre() {
        assertEquals(List.of("é😀", "50 %"), Link.read("#draft:row=é😀,50+%&row=1,2&end").orElseThrow().rows().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#h-metrics", "#weigh:models=production", "#draft:", "#draft:row=a",
        "#draft:row=a,b&end", "#draft:row=a,b&row=c&end", "#draft:row=a,b&row=c,d,e&end", "#draft:%%%&=&&row=,&end"})
    void givesNoDraftWithoutATable(String fragment) {
        assertEquals(Optional.empty(), Link.read(fragment));
    }

    @Test
    void givesNoDraftWhereItWasCutOff() {
        String link = Link.of(Sample.state());
        for (int length = 0; length < link.length(); length++) {
            assertEquals(Optional.empty(), Link.read(link.substring(0, length)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&form=pdf", "&column.x=better,lower", "&column.9999=a,b", "&column.1=better", "&root=a",
        "&other=%zz", "&&="})
    void passesOverWhatItDoesNotKnow(String more) {
        assertEquals(new State(List.of(List.of("a", "b"), List.of("c", "1")),
                new DraftOptions("", "", "", "", false, false, Map.of(), Map.of()), Form.TABLE),
                Link.read("#draft:row=a,b&row=c,1" + more + "&end").orElseThrow());
    }
}
