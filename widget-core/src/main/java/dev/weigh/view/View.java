package dev.weigh.view;

import java.util.List;

/** What is to be drawn, whoever draws it. */
public sealed interface View {

    /** A text, to the letter. */
    record Text(String text) implements View {
    }

    /**
     * An element.
     *
     * @param tag its name
     * @param attributes names and values in turn; a name that begins with {@code --} is a custom
     *     property of the element's style
     * @param children what is within
     */
    record Element(String tag, List<String> attributes, List<View> children) implements View {

        /** This element with an attribute more, or as it is where the value is empty. */
        public Element with(String name, String value) {
            if (!value.isEmpty()) {
                attributes.add(name);
                attributes.add(value);
            }
            return this;
        }

        /** This element with a child more. */
        public Element of(View child) {
            children.add(child);
            return this;
        }

        /** This element with a text more, unless that is empty. */
        public Element say(String text) {
            if (!text.isEmpty()) {
                children.add(new Text(text));
            }
            return this;
        }
    }
}
