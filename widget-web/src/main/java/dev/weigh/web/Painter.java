package dev.weigh.web;

import dev.weigh.view.View;
import org.teavm.jso.JSBody;

/** Draws a view on the page. */
final class Painter {

    private Painter() {
    }

    /** A new node that looks as the view says. */
    static Dom drawn(View view) {
        Dom node = element(view.tag(), view.text());
        set(node, "class", view.names());
        set(node, "part", view.names().length() > 1 ? view.names() : "");
        for (int i = 0; i < view.attributes().length; i += 2) {
            set(node, view.attributes()[i], view.attributes()[i + 1]);
        }
        for (View child : view.children()) {
            node.append(drawn(child));
        }
        return node;
    }

    @JSBody(params = {"tag", "text"}, script = "var element = document.createElement(tag);"
            + " element.textContent = text; return element")
    private static native Dom element(String tag, String text);

    /**
     * Sets an attribute, or a custom property of the element's style, unless the value is empty. No colour is longer
     * than its first 99 letters, and thousands of open brackets stop a whole tab of Firefox.
     */
    @JSBody(params = {"element", "name", "value"}, script = "if (value) name.startsWith('--')"
            + " ? element.style.setProperty(name, value.slice(0, 99)) : element.setAttribute(name, value)")
    private static native void set(Dom element, String name, String value);
}
