package dev.weigh.draft;

import java.util.Map;

/**
 * A tag as it is written.
 *
 * @param name its name in lower case; empty for a comment and the like
 * @param isEnd whether it ends an element
 * @param isAlone whether it says itself that nothing is within
 * @param attributes its attributes, their names in lower case
 */
record Tag(String name, boolean isEnd, boolean isAlone, Map<String, String> attributes) {

    /** What is no element. */
    static final Tag NONE = new Tag("", false, false, Map.of());
}
