package dev.weigh.config;

import java.util.List;

/** The attributes of one element under both their spellings, {@code data-x} and {@code data-weigh-x}. */
public final class Attributes {

    final Source node;
    final Host host;
    final Problems problems;

    Attributes(Source node, Host host, Problems problems) {
        this.node = node;
        this.host = host;
        this.problems = problems;
    }

    /** Whether the element itself has the attribute. */
    boolean has(String name) {
        return has(node, name);
    }

    /** Whether the node has the attribute, whose name is without {@code data-}. */
    public static boolean has(Source node, String name) {
        return node.has("data-weigh-" + name) || node.has("data-" + name);
    }

    /** The node's attribute, the longer name first; empty for none. */
    public static String own(Source node, String name) {
        String prefixed = "data-weigh-" + name;
        return node.attribute(node.has(prefixed) ? prefixed : "data-" + name);
    }

    /** The attribute's value; the page's where the element has none; else empty. */
    String value(String name) {
        return value(name, "");
    }

    /** Whether a switch is on: there without a value, or with one that says so. */
    boolean isOn(String name) {
        return choice(name, value(name, "off"), "off|false||true|on|data-" + name + "|data-weigh-" + name) > 1;
    }

    /** The place of the value among the choices, which have a bar between; 0 for none of them. */
    int choice(String name, String choices) {
        return choice(name, value(name), choices);
    }

    /** The place of what is said for the attribute among the choices; 0 for none of them. */
    int choice(String name, String said, String choices) {
        int place = Text.items(choices, "|").indexOf(said.trim());
        if (place < 0 && !said.isEmpty()) {
            bad(name, said);
        }
        return Math.max(0, place);
    }

    /** The number that is said for the attribute, or the usual one where it is none between the ends. */
    double number(String name, String said, double usual, double least, double most) {
        double number = Text.number(said);
        if (number >= least && number <= most) {
            return number;
        }
        if (!said.isEmpty()) {
            bad(name, said);
        }
        return usual;
    }

    /** The items of a list, with the mark between them. */
    List<String> items(String name, String mark) {
        return Text.items(value(name), mark);
    }

    /** Says that the value is none that the attribute takes. */
    void bad(String name, String value) {
        problems.add(ProblemKind.BAD_VALUE, name + "=" + value, node);
    }

    /** The attribute's value; the page's where the element has none; else the usual one. */
    String value(String name, String usual) {
        String prefixed = "data-weigh-" + name;
        if (has(name)) {
            return own(node, name);
        }
        for (Source preset : host.presets()) {
            if (preset.has(prefixed)) {
                return preset.attribute(prefixed);
            }
        }
        return usual;
    }
}
