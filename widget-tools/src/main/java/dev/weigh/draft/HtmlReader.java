package dev.weigh.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads pieces of HTML as far as tables need it: elements, attributes, entities, and the end tags that may be left
 * out in a table. It reads what people paste and what {@link Draft} writes; whole pages have better readers.
 */
public final class HtmlReader {

    private static final List<String> VOID = List.of("area", "base", "br", "col", "embed", "hr", "img", "input",
            "link", "meta", "source", "track", "wbr");
    /** What is no markup within; nobody sees it, so it is left out. */
    private static final List<String> RAW = List.of("script", "style", "template", "noscript");
    /** What ends when the element begins, if it is open in the same table. */
    private static final Map<String, List<String>> ENDS = Map.of(
            "td", List.of("td", "th"), "th", List.of("td", "th"), "tr", List.of("tr"),
            "thead", List.of("thead", "tbody", "tfoot", "caption"), "tbody", List.of("thead", "tbody", "caption"),
            "tfoot", List.of("thead", "tbody", "caption"), "li", List.of("li"), "p", List.of("p"));

    /** What lies deeper lies side by side: nobody goes down into it for ever, and each end looks for its start. */
    private static final int DEEPEST = 200;

    private final Deque<Node> open = new ArrayDeque<>();
    private final TagScanner scanner;

    private HtmlReader(String html) {
        scanner = new TagScanner(html);
    }

    /** The piece, in an element without a meaning. */
    public static Node read(String html) {
        return new HtmlReader(html).all();
    }

    private Node all() {
        Node all = Node.element("body");
        open.push(all);
        while (scanner.isMore()) {
            String text = scanner.text();
            if (!text.isEmpty()) {
                open.peek().add(Node.text(Entities.read(text)));
            }
            Tag tag = scanner.tag();
            if (tag.isEnd()) {
                end(tag.name());
            } else if (!tag.name().isEmpty()) {
                start(tag);
            }
        }
        return all;
    }

    private void start(Tag tag) {
        String name = tag.name();
        if (RAW.contains(name)) {
            scanner.skip("</" + name);
            scanner.skip(">");
            return;
        }
        ENDS.getOrDefault(name, List.of()).forEach(this::end);
        if (name.equals("tr") && open.peek().tag().equals("table")) {
            open.push(open.peek().add(Node.element("tbody")));
        }
        Node node = open.peek().add(Node.element(name));
        tag.attributes().forEach(node::with);
        if (!VOID.contains(name) && !tag.isAlone() && open.size() < DEEPEST) {
            open.push(node);
        }
    }

    /** Ends the nearest element of the name, and all within it; one that isn't open in this table is none. */
    private void end(String name) {
        boolean isOpen = false;
        for (Node node : open) {
            isOpen = node.tag().equals(name);
            if (isOpen || node.tag().equals("table")) {
                break;
            }
        }
        while (isOpen && open.size() > 1) {
            isOpen = !open.pop().tag().equals(name);
        }
    }
}
