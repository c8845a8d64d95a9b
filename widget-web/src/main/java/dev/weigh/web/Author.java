package dev.weigh.web;

import dev.weigh.config.Config;
import dev.weigh.config.Source;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What the author wrote, under a widget: where each part shows, and how it was before.
 *
 * <p>A child gets a {@code slot} and nothing else. What lies deeper can't be slotted: its contents
 * move into a child of ours, and back.
 */
final class Author {

    private final Dom host;
    private final JSObject undo = Js.array();

    /** Gives each part of what the author wrote its place in the widget. */
    Author(Dom host, Config config) {
        this.host = host;
        if (config.table().isPresent()) {
            Dom child = child(host, ((DomSource) config.table().get()).node());
            slot(undo, child, "data");
            while ((child = child.getPreviousElementSibling()) != null) {
                if (Js.matches(child, ":not([slot]),[slot=before]")) {
                    slot(undo, child, "before");
                }
            }
        }
        for (int metric = 0; metric < config.verdicts().size(); metric++) {
            for (Source verdict : config.verdicts().get(metric)) {
                place(((DomSource) verdict).node(), "v" + metric, config.comparison().metrics().get(metric).id());
            }
        }
    }

    /** Puts all back as it was. */
    void restore() {
        restore(undo);
    }

    /** Shows a verdict in its slot; where it lies deeper, hides what is empty then. */
    private void place(Dom verdict, String name, String metric) {
        Dom child = child(host, verdict);
        if (child == verdict) {
            slot(undo, child, name);
        } else {
            move(undo, verdict, host, name, metric);
            if (child != host && child.getTextContent().trim().isEmpty()) {
                slot(undo, child, "none");
            }
        }
    }

    /** The child of the host that is or holds the node; the host itself for one outside. */
    @JSBody(params = {"host", "node"},
            script = "return Array.from(host.children).find(child => child.contains(node)) || host")
    private static native Dom child(Dom host, Dom node);

    /** Puts a child in a slot; where it is there already, a script has copied it from a widget. */
    @JSBody(params = {"undo", "child", "name"}, script = "var was = child.slot; child.slot = name;"
            + " undo.push(() => was && was != name ? child.slot = was : child.removeAttribute('slot'))")
    private static native void slot(JSObject undo, Dom child, String name);

    /** Moves a verdict's contents into a child of the host; the tools have hidden it by the attribute's own name. */
    @JSBody(params = {"undo", "verdict", "host", "name", "metric"}, script = "var was ="
            + " verdict.matches('[hidden]:not([hidden=hidden])'), child = document.createElement('div');"
            + " child.slot = name; child.setAttribute('data-verdict-for', metric);"
            + " child.append.apply(child, verdict.childNodes); host.append(child); verdict.hidden = true;"
            + " undo.push(() => { verdict.append.apply(verdict, child.childNodes); verdict.hidden = was;"
            + " child.remove() })")
    private static native void move(JSObject undo, Dom verdict, Dom host, String name, String metric);

    @JSBody(params = "undo", script = "undo.reverse().forEach(one => one())")
    private static native void restore(JSObject undo);
}
