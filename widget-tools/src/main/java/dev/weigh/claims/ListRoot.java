package dev.weigh.claims;

import dev.weigh.config.Host;
import dev.weigh.config.Source;
import java.util.List;
import java.util.Map;

/** A root that is made of lists alone, so that the core reads a text as it reads a cell. */
record ListRoot(Map<String, String> values, Host page, String lang) implements Source, Host {

    /** A list's item, with what would part it from others taken literally. */
    static String item(String text) {
        return text.replaceAll("[|;{\\\\]", "\\\\$0");
    }

    @Override
    public String tag() {
        return "div";
    }

    @Override
    public boolean has(String attribute) {
        return values.containsKey(attribute);
    }

    @Override
    public String attribute(String name) {
        return values.getOrDefault(name, "");
    }

    @Override
    public String attributes() {
        return "";
    }

    @Override
    public List<Source> children() {
        return List.of();
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public String folded(String text) {
        return page.folded(text);
    }

    @Override
    public List<Source> presets() {
        return List.of();
    }

    @Override
    public String language(Source node) {
        return lang;
    }
}
