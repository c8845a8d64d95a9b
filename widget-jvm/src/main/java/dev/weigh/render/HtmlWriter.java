package dev.weigh.render;

import dev.weigh.view.View;
import java.util.Map;
import org.jsoup.nodes.Entities;

/** Writes a view as HTML. */
final class HtmlWriter {

    private final Rules rules;
    private final Map<String, String> slots;
    private final StringBuilder html = new StringBuilder();

    /**
     * A writer for one widget.
     *
     * @param rules takes what in a browser would be in the style of an element
     * @param slots the HTML that slots have in the place of the view's text, by their names
     */
    HtmlWriter(Rules rules, Map<String, String> slots) {
        this.rules = rules;
        this.slots = slots;
    }

    /** The view's HTML. */
    String written(View view) {
        element(view);
        return html.toString();
    }

    private void element(View view) {
        StringBuilder names = new StringBuilder(view.names());
        StringBuilder attributes = new StringBuilder();
        String slot = "";
        for (int i = 0; i < view.attributes().length; i += 2) {
            String name = view.attributes()[i];
            String value = view.attributes()[i + 1];
            slot = view.tag().equals("slot") && name.equals("name") ? value : slot;
            if (name.startsWith("--") && !value.isEmpty()) {
                names.append(' ').append(rules.name(name, value)).append(name.equals("--w-z") ? " z" : "");
            } else {
                attributes.append(attribute(name, value));
            }
        }
        html.append('<').append(view.tag()).append(attribute("class", names.toString().trim()))
                .append(attribute("part", view.names().length() > 1 ? view.names() : ""))
                .append(attributes).append('>');
        if (!view.tag().equals("input")) {
            html.append(slots.getOrDefault(slot, text(view.text())));
            view.children().forEach(this::element);
            html.append("</").append(view.tag()).append('>');
        }
    }

    /** An attribute as it is written in a tag; nothing for an empty one. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + text(value) + "\"";
    }

    /** A text as it is written in HTML. */
    static String text(String text) {
        return Entities.escape(text);
    }
}
