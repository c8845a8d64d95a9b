package dev.weigh.plus;

import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.view.Extension;
import dev.weigh.view.Layout;
import dev.weigh.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page without scripts has of the weights: a choice in the toggle for the author's weights and one for equal
 * ones. That one metric alone counts is what its own choice shows.
 */
public final class Presets implements Extension {

    private final List<Blended> presets = new ArrayList<>();
    private int own;

    @Override
    public Config read(Config config, Source root, Host host, Problems problems) {
        Optional<Blended> blended = Blended.of(config, root, host, problems);
        own = config.comparison().metrics().size();
        Config all = config;
        if (blended.isPresent()) {
            for (Choice choice : blended.get().choices()) {
                if (choice.isStart()) {
                    Blended preset = blended.get().fixed(choice, own + presets.size());
                    presets.add(preset);
                    all = preset.behind(all);
                }
            }
        }
        return all;
    }

    @Override
    public View data(Layout layout, int place) {
        return place < own ? layout.rows(place) : new WeightsView(presets.get(place - own)).still(layout);
    }

    @Override
    public View widget(View widget) {
        return widget;
    }
}
