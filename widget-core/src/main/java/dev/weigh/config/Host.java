package dev.weigh.config;

import java.util.List;

/** What a page gives to every widget on it, beside the nodes themselves. */
public interface Host {

    /** The text in Unicode's form NFC and in lower case, whatever the reader's language is. */
    String folded(String text);

    /** The elements whose {@code data-weigh-…} attributes hold for all widgets, the first before the next. */
    List<Source> presets();

    /** The nearest {@code lang} at or above the node, as written; empty for none. */
    String language(Source node);
}
