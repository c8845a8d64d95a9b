package dev.weigh.config;

import java.util.List;

/** The attributes of one element under both their spellings, {@code data-x} and {@code data-weigh-x}. */
final class Attributes {

    private final Source node;
    private final Host host;
    private final Problems problems;

    Attributes(Source node, Host host, Problems problems) {
        this.node = node;
        this.host = host;
        this.problems = problems;
    }

    /** The attribute's value; the page's where the element has none; else empty. */
    String value(String name) {
        String prefixed = "data-weigh-" + name;
        return node.has(prefixed) ? node.attribute(prefixed)
                : has(name) ? node.attribute("data-" + name) : host.preset(prefixed);
    }

    /** Whether the element itself has the attribute. */
    boolean has(String name) {
        return node.has("data-" + name) || node.has("data-weigh-" + name);
    }

    /** Whether a switch is on: there without a value, or with one that says so. */
    boolean isOn(String name) {
        String value = value(name);
        return value.isEmpty() ? has(name) : choice(name, "off false on true " + name) > 1;
    }

    /** The place of the value among the choices, which have a space between; 0 for none of them. */
    int choice(String name, String choices) {
        String value = value(name);
        List<String> all = Text.items(choices, ' ');
        int place = all.indexOf(value.trim());
        if (place < 0 && !value.isEmpty()) {
            bad(name);
        }
        return place < 0 ? 0 : place;
    }

    /** The items of a list, with the mark between them. */
    List<String> items(String name, char mark) {
        return Text.items(value(name), mark);
    }

    /** Says that the attribute's value is none that it takes. */
    void bad(String name) {
        problems.add(Problems.BAD_VALUE, name + "=" + value(name), node);
    }
}
