package dev.weigh.web;

import dev.weigh.view.View;
import org.teavm.jso.JSBody;

/** Draws a view on the page. */
final class Painter {

    private Painter() {
    }

    /** A new node that looks as the view says. */
    static Dom drawn(View view) {
        if (view instanceof View.Text text) {
            return text(text.text());
        }
        View.Element element = (View.Element) view;
        Dom node = element(element.tag());
        for (int i = 0; i < element.attributes().size(); i += 2) {
            set(node, element.attributes().get(i), element.attributes().get(i + 1));
        }
        for (View child : element.children()) {
            node.append(drawn(child));
        }
        return node;
    }

    @JSBody(params = "tag", script = "return document.createElement(tag)")
    private static native Dom element(String tag);

    @JSBody(params = "text", script = "return document.createTextNode(text)")
    private static native Dom text(String text);

    /** Sets an attribute, or a custom property of the element's style. */
    @JSBody(params = {"element", "name", "value"}, script = "name.startsWith('--')"
            + " ? element.style.setProperty(name, value) : element.setAttribute(name, value)")
    private static native void set(Dom element, String name, String value);
}
