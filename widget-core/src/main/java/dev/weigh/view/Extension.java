package dev.weigh.view;

import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;

/**
 * The port by which a widget shows more than its metrics, one for each root: {@code weigh-plus.js} has one that does,
 * and {@code weigh.js} one that does nothing. What is not called there is not in the script.
 *
 * <p>A further way to look at a comparison is a further metric of it, behind the author's own: so it gets a choice in
 * the toggle, a panel, a link and a standing as any other. What its panel has is then the extension's to say.
 */
public interface Extension {

    /** What was read, with the ways to look that its author asks for behind its own metrics. */
    Config read(Config config, Source root, Host host, Problems problems);

    /** What a panel has below what is measured: {@link Layout#rows}, with more or in their place. It has a list. */
    View data(Layout layout, int place);

    /** The whole widget, with what stands elsewhere in it. */
    View widget(View widget);
}
