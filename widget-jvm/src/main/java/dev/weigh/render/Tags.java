package dev.weigh.render;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Where an element's tags stand in the text that it was read from. */
final class Tags {

    private Tags() {
    }

    /** Whether both its tags are written in the text: the parser puts in what an author leaves out. */
    static boolean areWritten(Element element, String html) {
        return isStarted(element, html) && isWritten(element.endSourceRange())
                && opened(element) <= closing(element) && html.startsWith("</", closing(element));
    }

    /** Whether its start tag is written in the text; of a misnested element the parser makes several. */
    static boolean isStarted(Element element, String html) {
        return isWritten(element.sourceRange()) && html.charAt(start(element)) == '<'
                && html.regionMatches(true, start(element) + 1, element.tagName(), 0, element.tagName().length())
                && html.charAt(opened(element) - 1) == '>';
    }

    /** The same of a script, of whose end tag the parser gives the end alone. */
    static boolean isScript(Element script, String html) {
        return isStarted(script, html) && isWritten(script.endSourceRange()) && opened(script) < end(script)
                && html.substring(opened(script), end(script)).matches("(?is).*</script[^>]*>");
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
