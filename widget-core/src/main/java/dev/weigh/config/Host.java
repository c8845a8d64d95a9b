package dev.weigh.config;

/** What a page gives to every widget on it, beside the nodes themselves. */
public interface Host {

    /** The text in Unicode's form NFC and in lower case, whatever the reader's language is. */
    String folded(String text);

    /** The value that the page gives to every widget for this attribute; empty for none. */
    String preset(String attribute);

    /** The nearest {@code lang} at or above the node, as written; empty for none. */
    String language(Source node);
}
