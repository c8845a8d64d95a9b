package dev.weigh.words;

/** What the widget has to know of a language besides its words. It stands in the language's file, by these names. */
public enum Usage {
    /** What parts names but the last two. */
    COMMA,
    /** A margin of one percentage point. */
    ONE_POINT
}
