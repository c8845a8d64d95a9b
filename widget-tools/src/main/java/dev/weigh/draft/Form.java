package dev.weigh.draft;

import java.util.Locale;

/** The three forms of markup, which give the same widget. */
public enum Form {

    /** A table of HTML, with what is said of a metric on its header cell. */
    TABLE,
    /** A Markdown table in an element that carries the attributes. */
    MARKDOWN,
    /** One element with attributes alone. */
    ATTRIBUTES;

    /** The name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
