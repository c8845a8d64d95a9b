package dev.weigh.playground;

import dev.weigh.draft.Form;
import dev.weigh.draft.MetricOptions;
import dev.weigh.draft.DraftOptions;
import java.util.List;
import java.util.Map;

/** What a stranger finds on the page: a table small enough to be seen through, whose case turns. */
final class Sample {

    private Sample() {
    }

    static State state() {
        MetricOptions weight = MetricOptions.NONE.with("better", "lower").with("measuring", "what you carry")
                .with("accent", "#1f5f5b");
        MetricOptions price = MetricOptions.NONE.with("better", "lower").with("measuring", "what you pay")
                .with("accent", "#7a3318");
        MetricOptions range = MetricOptions.NONE.with("measuring", "how far one charge takes you")
                .with("accent", "#4f4063");
        return new State(List.of(List.of("Bicycle", "Range", "Weight", "Price"),
                List.of("Folding bike", "40 km", "14 kg", "€1,400"),
                List.of("City bike", "90 km", "24 kg", "€2,200"),
                List.of("Cargo bike", "70 km", "38 kg", "€4,900")),
                new DraftOptions("bikes", "Which electric bicycle?", "Made-up figures, to show how it works.", "",
                        false,
                        false, Map.of(), Map.of("#2", range, "#3", weight, "#4", price)), Form.TABLE);
    }
}
