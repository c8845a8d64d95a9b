package dev.weigh.render;

import dev.weigh.view.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A widget's view for a page on which no script may run. There a panel is shown by the radio that stands before it, and
 * so the radios stand before the toggle. In their labels, as the script has them, they could only be told by
 * {@code :has()}, which WebKit forgets to look at again in a shadow root.
 */
final class Unscripted {

    private Unscripted() {
    }

    /** The view with its radios before the toggle. */
    static View of(View widget) {
        List<View> children = new ArrayList<>();
        for (View child : widget.children()) {
            if (child.names().equals("toggle")) {
                child.children().forEach(label -> children.add(radio(label)));
                children.add(with(child, child.children().stream().map(Unscripted::label).toList()));
            } else {
                children.add(child);
            }
        }
        return with(widget, children);
    }

    private static View radio(View label) {
        View radio = label.children().get(0);
        return new View(radio.tag(), "s", "", and(radio.attributes(), "aria-label", label.text()), List.of());
    }

    /** The label is read with its radio, and not once more. */
    private static View label(View label) {
        String[] radio = label.children().get(0).attributes();
        String id = radio[List.of(radio).indexOf("id") + 1];
        return new View(label.tag(), label.names(), label.text(),
                and(label.attributes(), "for", id, "aria-hidden", "true"), List.of());
    }

    private static View with(View view, List<View> children) {
        return new View(view.tag(), view.names(), view.text(), view.attributes(), children);
    }

    private static String[] and(String[] attributes, String... more) {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }
}
