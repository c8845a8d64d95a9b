package dev.weigh.jvm;

import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A node of a page that Jsoup has read. Two of the same node are equal.
 *
 * @param node an element or a text
 */
public record JsoupSource(Node node) implements Source {

    @Override
    public String tag() {
        return node instanceof Element ? node.normalName() : "";
    }

    @Override
    public boolean has(String attribute) {
        return node.hasAttr(attribute);
    }

    @Override
    public String attribute(String name) {
        return node.attr(name);
    }

    @Override
    public String attributes() {
        return node instanceof Element
                ? node.attributes().asList().stream().map(Attribute::getKey).collect(Collectors.joining(" ")) : "";
    }

    @Override
    public List<Source> children() {
        List<Source> children = new ArrayList<>();
        // What a template holds is no child of it: in a browser it is a tree of its own.
        for (Node child : tag().equals("template") ? List.<Node>of() : node.childNodes()) {
            // A shadow root that is written out is none either: a browser takes it away.
            if (!child.hasAttr("shadowrootmode")
                    && (child instanceof Element || child instanceof TextNode || child instanceof DataNode)) {
                children.add(new JsoupSource(child));
            }
        }
        return children;
    }

    /** All text within, to the letter: the DOM's textContent, which has no line break for a br. */
    @Override
    public String text() {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        if (node instanceof DataNode data) {
            return data.getWholeData();
        }
        StringBuilder text = new StringBuilder();
        for (Source child : children()) {
            text.append(child.text());
        }
        return text.toString();
    }
}
