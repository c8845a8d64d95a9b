package dev.weigh.web;

import dev.weigh.config.Vocabulary;

/** Tells which elements ask to be a widget. */
final class Roots {

    /** Where to look; not at forms, whose fields stand in the place of an element's own methods. */
    static final String SELECTOR = ":is([data-weigh],.weigh):not(form)";

    private Roots() {
    }

    /** Whether the element is a root: it says so, or has the class and something to show. */
    static boolean isRoot(Dom element) {
        return (Js.matches(element, Vocabulary.SHOWING)
                || element.querySelector("table") != null)
                && !new DomSource(element).attribute("data-weigh").trim().matches(Vocabulary.NONE)
                && !Js.isEditable(element);
    }

    /** Whether the element lies in another root. */
    static boolean isNested(Dom element) {
        Dom outer = Js.outer(element, SELECTOR);
        return outer != null && (isRoot(outer) || isNested(outer));
    }
}
