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
        return place(name).attribute(place(name).has("data-weigh-" + name) ? "data-weigh-" + name : "data-" + name);
    }

    /** Whether the element itself has the attribute. */
    boolean has(String name) {
        return node.has("data-" + name) || node.has("data-weigh-" + name);
    }

    /** Whether a switch is on: there without a value, or with one that says so. */
    boolean isOn(String name) {
        boolean isThere = has(name) || place(name) != node;
        return isThere && choice(name, "|true|on|" + name + "|off|false") < 4;
    }

    /** The place of the value among the choices, which have a bar between; 0 for none of them. */
    int choice(String name, String choices) {
        String value = value(name).trim();
        String[] all = choices.split("[|]", -1);
        for (int i = 0; i < all.length; i++) {
            if (all[i].equals(value)) {
                return i;
            }
        }
        if (!value.isEmpty()) {
            bad(name, value);
        }
        return 0;
    }

    /** The items of a list, with the mark between them. */
    List<String> items(String name, String mark) {
        return Text.items(value(name), mark);
    }

    /** Says that the value is none that the attribute takes. */
    void bad(String name, String value) {
        problems.add(Problems.BAD_VALUE, name + "=" + value, node);
    }

    /** Whose attribute counts: the element's own, or the page's for all. */
    private Source place(String name) {
        for (Source preset : host.presets()) {
            if (!has(name) && preset.has("data-weigh-" + name)) {
                return preset;
            }
        }
        return node;
    }
}
