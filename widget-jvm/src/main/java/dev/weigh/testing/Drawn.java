package dev.weigh.testing;

import dev.weigh.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of a widget's view, with a look at what is in it.
 *
 * @param element where it begins
 */
record Drawn(View element) {

    /** All elements within that are the part, in order. */
    List<Drawn> parts(String part) {
        return within(drawn -> drawn.tokens().contains(part));
    }

    /** The text of the first element that is the part; empty where there is none. */
    String text(String part) {
        List<Drawn> parts = parts(part);
        return parts.isEmpty() ? "" : parts.get(0).text();
    }

    /** The element with the id. */
    Drawn of(String id) {
        return within(drawn -> drawn.attribute("id").equals(id)).get(0);
    }

    /** What the element is: its part, and its states. */
    List<String> tokens() {
        return List.of(element.names().split(" "));
    }

    /** The attribute's value; empty where it has none. */
    String attribute(String name) {
        for (int i = 0; i < element.attributes().length; i += 2) {
            if (element.attributes()[i].equals(name)) {
                return element.attributes()[i + 1];
            }
        }
        return "";
    }

    /** All text within. */
    String text() {
        StringBuilder text = new StringBuilder(element.text());
        for (View child : element.children()) {
            text.append(new Drawn(child).text());
        }
        return text.toString();
    }

    /** What the first slot within shows where the author gives it nothing. */
    String slot() {
        List<Drawn> slots = within(drawn -> drawn.element.tag().equals("slot"));
        return slots.isEmpty() ? "" : slots.get(0).text();
    }

    private List<Drawn> within(Predicate<Drawn> wanted) {
        List<Drawn> found = new ArrayList<>();
        for (View child : element.children()) {
            Drawn drawn = new Drawn(child);
            if (wanted.test(drawn)) {
                found.add(drawn);
            }
            found.addAll(drawn.within(wanted));
        }
        return found;
    }
}
