package dev.weigh.web;

import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/** A node of the page, as the reader of the core sees it. */
record DomSource(Dom node) implements Source {

    /** What a browser's translation says, by the text in whose place it stands. */
    static final JSObject TRANSLATED = Js.map();

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
                children.add(new DomSource(Js.original(child, TRANSLATED)));
            }
        }
        return children;
    }

    @Override
    public String text() {
        return node.getTextContent();
    }
}
