package dev.weigh.report;

/** Says what was found, page after page, and keeps none of it. */
public interface Output {

    /** Says what comes before all pages. */
    default void begin() {
        // Most have nothing to say there.
    }

    /** Says what was found on a page. */
    void add(Checked page);

    /**
     * Says what comes after all pages.
     *
     * @param isWhole whether every page could be read
     */
    default void end(boolean isWhole) {
        // Most have nothing to say there.
    }
}
