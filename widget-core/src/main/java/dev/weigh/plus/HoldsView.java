package dev.weigh.plus;

import dev.weigh.config.Config;
import dev.weigh.view.Layout;
import dev.weigh.view.View;
import dev.weigh.words.Sentences;

/** The rows of a metric, with a line that says how far the scores may be off before another leads. */
public final class HoldsView {

    private final Config config;

    /** The view of a widget's metrics. */
    public HoldsView(Config config) {
        this.config = config;
    }

    /** The rows of a metric; the line is there on each, so that no flip changes a height, and may be empty. */
    public View data(Layout layout, int place) {
        String holds = new Sentences(config.comparison(), config.words()).own(place, "holds");
        return layout.rows(place).of(new View("div", "y e", holds.isEmpty() ? ""
                : config.words().phrase("holds").replace("{holds}", holds), "lang", config.words().language));
    }
}
