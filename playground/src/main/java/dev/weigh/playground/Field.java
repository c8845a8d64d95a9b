package dev.weigh.playground;

import java.util.List;
import java.util.function.Consumer;

/**
 * A control with its label.
 *
 * @param box what has both
 * @param control the control
 */
record Field(Element box, Element control) {

    /** A line of text. */
    static Field text(String id, String label, Consumer<String> changed) {
        Field field = of("input", id, label);
        field.control.setAttribute("autocomplete", "off");
        Dom.on(field.control, "input", () -> changed.accept(field.control.getValue()));
        return field;
    }

    /** A choice; each option is a value and its label. */
    static Field choice(String id, String label, List<Option> options, Consumer<String> changed) {
        Field field = of("select", id, label);
        field.offer(options);
        Dom.on(field.control, "change", () -> changed.accept(field.control.getValue()));
        return field;
    }

    /** What is on or off. */
    static Field check(String id, String label, Consumer<Boolean> changed) {
        Field field = of("input", id, label);
        field.control.setAttribute("type", "checkbox");
        field.box.setAttribute("class", "field check");
        Dom.on(field.control, "change", () -> changed.accept(field.control.isChecked()));
        return field;
    }

    /** What can be chosen. */
    record Option(String value, String label) {
    }

    private static Field of(String tag, String id, String label) {
        Element box = Dom.element("div", "field", "");
        Element name = Dom.element("label", "", label);
        name.setAttribute("for", id);
        Element control = Dom.element(tag);
        control.setAttribute("id", id);
        box.append(name);
        box.append(control);
        return new Field(box, control);
    }

    /** Puts other options into a choice. */
    void offer(List<Option> options) {
        control.replaceChildren();
        for (Option option : options) {
            Element element = Dom.element("option", "", option.label);
            element.setAttribute("value", option.value);
            control.append(element);
        }
    }

    /** Chooses a value, which becomes an option where it is none: pasted markup may say anything. */
    void choose(String value) {
        set(value);
        if (!control.getValue().equals(value)) {
            Element element = Dom.element("option", "", value);
            element.setAttribute("value", value);
            control.append(element);
            control.setValue(value);
        }
    }

    /** Shows a value. */
    void set(String value) {
        set(control, value);
    }

    /** Shows a value in a control; one that is there stays, with the place at which somebody writes. */
    static void set(Element control, String value) {
        if (!control.getValue().equals(value)) {
            control.setValue(value);
        }
    }
}
