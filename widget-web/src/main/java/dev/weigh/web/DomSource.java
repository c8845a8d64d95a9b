package dev.weigh.web;

import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;

/** A node of the page, as the reader of the core sees it. */
record DomSource(Dom node) implements Source {

    @Override
    public String tag() {
        return Js.tag(node);
    }

    @Override
    public boolean has(String attribute) {
        return node.getNodeType() == 1 && node.hasAttribute(attribute);
    }

    @Override
    public String attribute(String name) {
        return has(name) ? node.getAttribute(name) : "";
    }

    @Override
    public String attributes() {
        return Js.attributes(node);
    }

    @Override
    public List<Source> children() {
        List<Source> children = new ArrayList<>();
        for (Dom child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            // Elements and texts; attributes, which have 2, are nobody's children.
            if (child.getNodeType() < 4) {
                children.add(new DomSource(child));
            }
        }
        return children;
    }

    @Override
    public String text() {
        return node.getTextContent();
    }
}
