package dev.weigh.render;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Where an element's tags stand in the text that it was read from. */
final class Tags {

    private Tags() {
    }

    /** Whether both its tags are written there: the parser puts in what an author leaves out. */
    static boolean areWritten(Element element) {
        return isStarted(element) && isWritten(element.endSourceRange())
                && element.sourceRange().endPos() <= element.endSourceRange().startPos();
    }

    /** Whether its start tag is written there. */
    static boolean isStarted(Element element) {
        return isWritten(element.sourceRange());
    }

    /** Before the start tag. */
    static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** Behind the name in the start tag. */
    static int named(Element element) {
        return start(element) + 1 + element.tagName().length();
    }

    /** Behind the start tag. */
    static int opened(Element element) {
        return element.sourceRange().endPos();
    }

    /** Before the end tag. */
    static int closing(Element element) {
        return element.endSourceRange().startPos();
    }

    /** Behind the end tag. */
    static int end(Element element) {
        return element.endSourceRange().endPos();
    }

    private static boolean isWritten(Range range) {
        return range.isTracked() && !range.isImplicit();
    }
}
