package dev.weigh.web;

import dev.weigh.config.Host;
import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;

/** What the page gives to its widgets. Made while the script runs: later nobody knows its element. */
final class DomHost implements Host {

    private final List<Source> presets = new ArrayList<>();
    private final String written = Js.written();

    DomHost() {
        presets.add(new DomSource(Js.script()));
        presets.add(new DomSource(Js.html()));
    }

    @Override
    public String folded(String text) {
        return Js.folded(text);
    }

    /** The script's own element, then the page's root. */
    @Override
    public List<Source> presets() {
        return presets;
    }

    @Override
    public String language(Source node) {
        return Js.language(((DomSource) node).node(), written);
    }
}
