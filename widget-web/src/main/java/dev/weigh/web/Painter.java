package dev.weigh.web;

import dev.weigh.view.View;

/** Draws a view on the page. */
final class Painter {

    private Painter() {
    }

    /** A new node that looks as the view says. */
    static Dom drawn(View view) {
        if (view instanceof View.Text text) {
            return Js.text(text.text());
        }
        View.Element element = (View.Element) view;
        Dom node = Js.element(element.tag());
        for (int i = 0; i < element.attributes().size(); i += 2) {
            Js.set(node, element.attributes().get(i), element.attributes().get(i + 1));
        }
        for (View child : element.children()) {
            node.append(drawn(child));
        }
        return node;
    }
}
