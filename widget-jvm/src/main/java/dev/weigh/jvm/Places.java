package dev.weigh.jvm;

import org.jsoup.nodes.Node;
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

    /** The place of a node; an element that the parser put in, a tbody for one, stands where its parent does. */
    default Place of(Node node) {
        Node at = node;
        while (at.parentNode() != null && !isTracked(at)) {
            at = at.parentNode();
        }
        return isTracked(at) ? of(at.sourceRange().start()) : Place.NONE;
    }

    private static boolean isTracked(Node node) {
        return node.sourceRange().isTracked() && !node.sourceRange().isImplicit();
    }
}
