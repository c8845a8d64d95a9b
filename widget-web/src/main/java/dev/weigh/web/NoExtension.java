package dev.weigh.web;

import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.NeedsPlus;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.view.Plain;
import org.teavm.jso.JSObject;

/** The extension of {@code weigh.js}: it says what its author asks for and it hasn't got, and nothing more. */
final class NoExtension extends Plain implements WebExtension {

    @Override
    public WebExtension of(WidgetRoot root) {
        return this;
    }

    @Override
    public Config read(Config config, Source root, Host host, Problems problems) {
        NeedsPlus.check(root, host, problems);
        return config;
    }

    @Override
    public int own(Config config) {
        return config.comparison().metrics().size();
    }

    @Override
    public int place(String name, int usual) {
        return usual;
    }

    @Override
    public void shown(int place, Dom drawn) {
        // Each panel has the same room.
    }

    @Override
    public boolean hasBars(int place) {
        return true;
    }

    @Override
    public void drawn(int place, Dom data) {
        // It is drawn as it is.
    }

    @Override
    public void follow() {
        // It is in the address by its metric alone.
    }

    @Override
    public String said(int place, String usual) {
        return usual;
    }

    @Override
    public String link(String usual) {
        return usual;
    }

    @Override
    public JSObject detail(JSObject usual, int place) {
        return usual;
    }

    @Override
    public JSObject door(JSObject usual) {
        return usual;
    }
}
