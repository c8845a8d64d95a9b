package dev.weigh.testing.spec;

import java.util.List;

/** Where a {@link Case} is played: whoever opens pages, lets time pass and draws what is to be seen. */
public interface Stage {

    /**
     * Opens the case's page at the moment 0.
     *
     * @param html a whole page, or a piece of one
     */
    void open(String html);

    /** Lets time pass up to a moment, in milliseconds since the page was opened. */
    void at(double millis);

    /** Selects a metric by its id, as a reader does. */
    void select(String widget, String metric);

    /** Selects a metric by a name of it, its id or its label, as a script of the page does. */
    void call(String widget, String metric);

    /** All widgets drawn in letters, an empty line between them. */
    String picture();

    /** What is wrong on the page, each as {@code warning bad-value: the sentence}. */
    List<String> problems();
}
