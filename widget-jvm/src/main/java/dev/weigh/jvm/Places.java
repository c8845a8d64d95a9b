package dev.weigh.jvm;

import org.jsoup.nodes.Range;

/** Tells where in an author's file something stands that a parser has seen elsewhere. */
interface Places {

    /** In a page of HTML it stands where the parser saw it. */
    Places SAME = seen -> new Place(seen.lineNumber(), seen.columnNumber());

    /**
     * A place in a file.
     *
     * @param line the line, from 1; 0 for none
     * @param column the column in that line, from 1; 0 for none
     */
    record Place(int line, int column) {

        static final Place NONE = new Place(0, 0);
    }

    /** The place of what the parser saw here. */
    Place of(Range.Position seen);
}
