package dev.weigh.web;

import dev.weigh.config.Host;
import dev.weigh.config.Source;

/** What the page gives to its widgets. Made while the script runs: later nobody knows its element. */
final class DomHost implements Host {

    private final Dom script = Js.script();

    @Override
    public String folded(String text) {
        return Js.folded(text);
    }

    @Override
    public String preset(String attribute) {
        Dom place = script != null && script.hasAttribute(attribute) ? script : Js.html();
        return place.hasAttribute(attribute) ? place.getAttribute(attribute) : "";
    }

    @Override
    public String language(Source node) {
        Dom said = ((DomSource) node).node().closest("[lang]");
        return said == null ? "" : said.getAttribute("lang");
    }
}
