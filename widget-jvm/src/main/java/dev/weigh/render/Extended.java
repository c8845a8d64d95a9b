package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.plus.Beyond;
import dev.weigh.plus.Looks;
import dev.weigh.plus.Presets;
import dev.weigh.view.Extension;
import dev.weigh.view.Layout;
import dev.weigh.view.View;

/** What a rendered page has of {@code weigh-plus.js}: presets of weights, and further ways to look. */
final class Extended implements Extension {

    private final Presets presets = new Presets();
    private final Looks looks = new Looks();
    private Config config;

    @Override
    public Config read(Config config, Source root, Host host, Problems problems) {
        this.config = config;
        looks.read(config, root, host, problems);
        return looks.added(presets.read(config, root, host, problems));
    }

    /** How many of the metrics are the author's; those behind them are further ways to look. */
    int own() {
        return config.comparison().metrics().size();
    }

    @Override
    public View data(Layout layout, int place) {
        return place < looks.first() ? presets.data(layout, place) : looks.data(place, this);
    }

    @Override
    public View widget(View widget) {
        return Beyond.marked(presets.widget(widget), own(), config.words().language, "");
    }
}
