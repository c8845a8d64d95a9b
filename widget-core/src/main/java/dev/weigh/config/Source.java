package dev.weigh.config;

import java.util.List;

/**
 * A node of the author's page, as the reader sees it: the one port between a page and the core.
 * A host has one implementation, which holds the node itself.
 */
public interface Source {

    /** The element's name in lower case; empty for a text. */
    String tag();

    /** Whether the attribute is there, be it empty. */
    boolean has(String attribute);

    /** The attribute's value; empty where there is none. */
    String attribute(String name);

    /** The names of its attributes, in order, with a space between; empty for a text. */
    String attributes();

    /** The elements and texts within, in order; other nodes are left out. */
    List<Source> children();

    /** All text within, to the letter. */
    String text();
}
