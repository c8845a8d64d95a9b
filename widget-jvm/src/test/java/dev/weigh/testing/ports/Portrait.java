package dev.weigh.testing.ports;

import dev.weigh.config.Host;
import dev.weigh.config.Source;

/**
 * All that the two ports between a page and the core say of a part of a page, as text: each implementation has to say
 * the same. It is plain enough for TeaVM, since that of the browser says it there.
 */
public final class Portrait {

    /** What is folded: letters with marks of their own, a letter whose small form has two, and a sharp s. */
    private static final String LETTERS = "A\u0308 \u0130 \u1e9e \u03a3\u03a3";
    private static final String PRESET = "data-weigh-motion";

    private final StringBuilder text = new StringBuilder();
    private final Host host;

    private Portrait(Host host) {
        this.host = host;
    }

    /** What a page's ports say of this node and of all that is in it. */
    public static String of(Source node, Host host) {
        Portrait portrait = new Portrait(host);
        for (Source preset : host.presets()) {
            portrait.text.append("preset " + preset.tag() + ": " + preset.has(PRESET) + " "
                    + preset.attribute(PRESET) + "\n");
        }
        portrait.text.append("folded " + host.folded(LETTERS) + "\n");
        portrait.add(node, "");
        return portrait.text.toString();
    }

    private void add(Source node, String indent) {
        text.append(indent);
        if (node.tag().isEmpty()) {
            text.append("(" + node.text() + ")" + node.attributes() + node.has("id") + node.attribute("id") + "\n");
            return;
        }
        text.append(node.tag());
        for (String name : node.attributes().split(" ")) {
            text.append(name.isEmpty() ? "" : " " + name + "=(" + node.attribute(name) + ")" + node.has(name));
        }
        text.append(" none=(" + node.attribute("none") + ")" + node.has("none") + " in (" + host.language(node)
                + "): (" + node.text() + ")\n");
        for (Source child : node.children()) {
            add(child, indent + "  ");
        }
    }
}
