package dev.weigh.jvm;

import dev.weigh.check.Remedy;
import dev.weigh.config.Problems;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds where a generator has left out the element that would have been a root, as Hugo does. */
final class LeftOut {

    /** What goldmark, Hugo's Markdown, writes in the place of HTML. */
    private static final String MARK = "raw HTML omitted";

    private LeftOut() {
    }

    /** Adds where a table follows; where the page has our script and no root, any such place. */
    static void check(Document page, Problems problems) {
        List<Node> marks = page.nodeStream().filter(LeftOut::isMark).toList();
        List<Node> atTables = marks.stream().filter(LeftOut::isAtTable).toList();
        boolean isAlone = !JsoupHost.scripts(page).isEmpty() && Roots.marked(page).isEmpty();
        for (Node mark : !atTables.isEmpty() ? atTables : isAlone ? marks : List.<Node>of()) {
            problems.add(Remedy.HTML_LEFT_OUT.kind, "", new JsoupSource(mark));
        }
    }

    private static boolean isMark(Node node) {
        return node instanceof Comment comment && comment.getData().trim().equals(MARK);
    }

    private static boolean isAtTable(Node mark) {
        Node next = mark.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element element && element.normalName().equals("table");
    }
}
