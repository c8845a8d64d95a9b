package dev.weigh.jvm;

import dev.weigh.check.Remedy;
import dev.weigh.config.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What an author wants to hear no more of, with a reason: {@code data-weigh-ignore="code: reason"} on an element, or
 * {@code <!-- weigh-ignore code: reason -->} before it.
 *
 * @param at where it is written
 * @param target whose problems it silences, and of all within
 * @param said the item as it is written
 */
record Ignore(Node at, Node target, String said) {

    private static final String ATTRIBUTE = "data-weigh-ignore";
    private static final String COMMENT = "weigh-ignore";

    /** All of a page, in its order. */
    static List<Ignore> all(Document page) {
        List<Ignore> all = new ArrayList<>();
        page.nodeStream().forEach(node -> {
            if (node instanceof Comment comment && comment.getData().trim().startsWith(COMMENT + " ")) {
                add(node, next(node), comment.getData().trim().substring(COMMENT.length()), all);
            } else if (node.hasAttr(ATTRIBUTE)) {
                add(node, node, node.attr(ATTRIBUTE), all);
            }
        });
        return all;
    }

    private static void add(Node at, Node target, String list, List<Ignore> all) {
        for (String item : Text.items(list.isBlank() ? " " : list, "|")) {
            all.add(new Ignore(at, target, Text.literal(item)));
        }
    }

    /** What follows a comment, other such comments left out; the comment itself where nothing does. */
    private static Node next(Node comment) {
        Node next = comment.nextSibling();
        while (next instanceof TextNode text && text.isBlank()
                || next instanceof Comment other && other.getData().trim().startsWith(COMMENT + " ")) {
            next = next.nextSibling();
        }
        return next == null ? comment : written(next);
    }

    /** The node, or what it begins with where the parser put it in: a page may begin with a comment. */
    private static Node written(Node node) {
        return node.nodeStream().filter(one -> one instanceof Element && one.sourceRange().isTracked()
                && !one.sourceRange().isImplicit()).findFirst().orElse(node);
    }

    /** The code that it silences. */
    String code() {
        return said.replaceFirst("(?s)\\s*:.*", "").trim();
    }

    /** Whether it names a code and says why. */
    boolean isWhole() {
        return said.matches("(?s)[^:]+:.*\\S.*") && Remedy.codes().contains(code());
    }

    /** Whether it is about a problem of this code at this node. */
    boolean silences(String code, Node node) {
        return isWhole() && code().equals(code) && isWithin(node);
    }

    private boolean isWithin(Node node) {
        Node at = node;
        while (at != null && at != target) {
            at = at.parentNode();
        }
        return at != null;
    }
}
