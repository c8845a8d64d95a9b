package dev.weigh.view;

import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;

/** The extension that does nothing. */
public class Plain implements Extension {

    @Override
    public Config read(Config config, Source root, Host host, Problems problems) {
        return config;
    }

    @Override
    public View data(Layout layout, int place) {
        return layout.rows(place);
    }

    @Override
    public View widget(View widget) {
        return widget;
    }
}
