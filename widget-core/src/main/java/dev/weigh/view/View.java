package dev.weigh.view;

import java.util.ArrayList;
import java.util.List;

/**
 * An element to be drawn, whoever draws it.
 *
 * @param tag its name
 * @param names its classes, for the stylesheet, and its parts, for the page; may be empty
 * @param text the text in it, to the letter; empty where it has children
 * @param attributes names and values in turn, an empty value for an attribute that is not there; a name that
 *     begins with {@code --} is a custom property of the element's style
 * @param children what is within
 */
public record View(String tag, String names, String text, String[] attributes, List<View> children) {

    /** An element to which children are added. */
    public View(String tag, String names, String text, String... attributes) {
        this(tag, names, text, attributes, new ArrayList<>());
    }

    /** This element with a child more. */
    public View of(View child) {
        children.add(child);
        return this;
    }
}
