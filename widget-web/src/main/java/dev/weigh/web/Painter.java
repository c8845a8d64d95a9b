package dev.weigh.web;

import dev.weigh.view.View;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Draws views on the page. An element is made once for each tag with its names, and copied from then on. */
final class Painter {

    private final JSObject made = Js.map();

    /** A new node that looks as the view says. */
    Dom drawn(View view) {
        Dom node = element(made, view.tag(), view.names(), view.text());
        for (int i = 0; i < view.attributes().length; i += 2) {
            set(node, view.attributes()[i], view.attributes()[i + 1]);
        }
        for (View child : view.children()) {
            node.append(drawn(child));
        }
        return node;
    }

    /** Names of one letter are for the stylesheet alone. */
    @JSBody(params = {"made", "tag", "names", "text"}, script = "var key = tag + ' ' + names,"
            + " element = made.get(key); if (!element) { element = document.createElement(tag);"
            + " if (names) element.className = names; if (names[1]) element.part = names;"
            + " made.set(key, element) } element = element.cloneNode();"
            + " if (text) element.textContent = text; return element")
    private static native Dom element(JSObject made, String tag, String names, String text);

    /**
     * Sets an attribute, or a custom property of the element's style, unless the value is empty. No colour is longer
     * than its first 99 letters, and thousands of open brackets stop a whole tab of Firefox.
     */
    @JSBody(params = {"element", "name", "value"}, script = "if (value) name.startsWith('--')"
            + " ? element.style.setProperty(name, value.slice(0, 99)) : element.setAttribute(name, value)")
    private static native void set(Dom element, String name, String value);
}
