package dev.weigh.playground;

import dev.weigh.config.Source;
import dev.weigh.draft.Form;
import java.util.List;

/** The widget as readers see it, by the real script: on a light page, on a dark one, and on a phone. */
final class Preview implements View {

    private static final String[] PANES = {"light", "dark", "phone"};

    private final Element fault = Dom.find("no-widget");
    private final Element[] roots = new Element[PANES.length];
    private String rootShown = "";
    private String markupShown = "";

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        String message = !reading.fault().isEmpty() ? "No widget yet: " + reading.fault() + "."
                : reading.config().isEmpty() ? "No widget yet: see what is wrong below." : "";
        fault.setTextContent(message);
        fault.setHidden(message.isEmpty());
        String markup = reading.markup(Form.TABLE);
        if (markup.isEmpty() || markup.equals(markupShown)) {
            return;
        }
        markupShown = markup;
        String root = markup.substring(0, markup.indexOf('>')) + reading.config().isPresent();
        for (int i = 0; i < PANES.length; i++) {
            // The same root goes on with the metric that is shown; one that says something else begins anew.
            if (root.equals(rootShown)) {
                fill(roots[i], reading.root());
            } else {
                Element pane = Dom.find("pane-" + PANES[i]);
                roots[i] = made(reading.root(), PANES[i]);
                pane.replaceChildren();
                pane.append(roots[i]);
                // Later the script sees that one root went and another came, which then has its name.
                if (rootShown.isEmpty()) {
                    Dom.scan(pane);
                }
            }
        }
        rootShown = root;
    }

    private static Element made(Source root, String name) {
        Element element = Dom.element("div");
        attributes(element, root);
        element.setAttribute("data-weigh", "preview-" + name);
        if (!root.has("data-group")) {
            element.setAttribute("data-group", "preview");
        }
        fill(element, root);
        return element;
    }

    private static void fill(Element element, Source node) {
        element.replaceChildren();
        for (Source child : node.children()) {
            if (child.tag().isEmpty()) {
                element.append(child.text());
            } else {
                Element inner = Dom.element(child.tag());
                attributes(inner, child);
                fill(inner, child);
                element.append(inner);
            }
        }
    }

    private static void attributes(Element element, Source node) {
        for (String name : node.attributes().split(" ")) {
            if (!name.isEmpty()) {
                element.setAttribute(name, node.attribute(name));
            }
        }
    }
}
