package dev.weigh.web;

import dev.weigh.config.Config;
import dev.weigh.config.Source;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What the author wrote, under a widget: where each part shows.
 *
 * <p>A child gets a {@code slot} and nothing else. What lies deeper can't be slotted: it stays where it is, and is
 * shown as a copy.
 */
final class SlottedContent {

    private final Dom host;
    private final JSObject undo = Js.array();

    SlottedContent(Dom host) {
        this.host = host;
    }

    /** Gives each part of what the author wrote its place in the widget that is drawn, and no other. */
    void place(Config config, Dom drawn) {
        restore();
        if (config.table().isPresent()) {
            Dom child = child(host, ((DomSource) config.table().get()).node());
            slot(undo, child, "data");
            while ((child = child.getPreviousElementSibling()) != null) {
                if (Js.matches(child, ":not([slot]),[slot=before]")) {
                    slot(undo, child, "before");
                }
            }
        }
        JSObject copied = Js.array();
        for (int metric = 0; metric < config.verdicts().size(); metric++) {
            for (Source verdict : config.verdicts().get(metric)) {
                Dom node = ((DomSource) verdict).node();
                if (child(host, node) == node) {
                    slot(undo, node, "v" + metric);
                } else {
                    copy(undo, drawn, metric, node);
                    Js.add(copied, node);
                    if (isShown(child(host, node), copied)) {
                        slot(undo, child(host, node), "none");
                    }
                }
            }
        }
    }

    /** Puts all back as it was. */
    void restore() {
        restore(undo);
    }

    /** The child of the host that is or holds the node; the host itself for one outside. */
    @JSBody(params = {"host", "node"},
            script = "var contains = Node.prototype.contains;"
            + " return Array.from(host.children).find(child => contains.call(child, node)) || host")
    private static native Dom child(Dom host, Dom node);

    /** Puts a child in a slot; where it is there already, a script has copied it from a widget. */
    @JSBody(params = {"undo", "child", "name"}, script = "var was = child.slot; child.slot = name;"
            + " undo.push(() => was && was != name ? child.slot = was : child.removeAttribute('slot'))")
    private static native void slot(JSObject undo, Dom child, String name);

    /** Shows what is in a verdict, links and all, in the slot's place; the tools have hidden it by that name. */
    @JSBody(params = {"undo", "drawn", "metric", "verdict"}, script = "var copy ="
            + " document.createElement('span'), slot = drawn.querySelectorAll('slot')[metric];"
            + " copy.append.apply(copy, verdict.cloneNode(true).childNodes);"
            + " copy.querySelectorAll('script,style,template').forEach(one => one.remove());"
            + " slot.children[0] || (slot.textContent = ''); slot.append(copy, ' ');"
            + " verdict.matches('[hidden=hidden]') && undo.push(() => verdict.removeAttribute('hidden'))")
    private static native void copy(JSObject undo, Dom drawn, int metric, Dom verdict);

    /** Whether all text of a child is in verdicts that are copied. */
    @JSBody(params = {"child", "copied"}, script = "var rest = child.textContent; copied.forEach(one =>"
            + " rest = rest.replace(one.textContent, '')); return !rest.trim()")
    private static native boolean isShown(Dom child, JSObject copied);

    @JSBody(params = "undo", script = "undo.splice(0).reverse().forEach(one => one())")
    private static native void restore(JSObject undo);
}
