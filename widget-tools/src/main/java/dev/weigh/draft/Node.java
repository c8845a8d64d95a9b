package dev.weigh.draft;

import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** An element or a text of a piece of HTML, in no browser and without a library: what {@link HtmlReader} reads. */
public final class Node implements Source {

    private final String tag;
    private final String text;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Source> children = new ArrayList<>();

    private Node(String tag, String text) {
        this.tag = tag;
        this.text = text;
    }

    /** An element of this name, in lower case. */
    static Node element(String tag) {
        return new Node(tag, "");
    }

    static Node text(String text) {
        return new Node("", text);
    }

    /** Takes a child at its end, and gives it. */
    Node add(Node child) {
        children.add(child);
        return child;
    }

    /** Takes an attribute where it has none of that name. */
    Node with(String name, String value) {
        attributes.putIfAbsent(name, value);
        return this;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    @Override
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    @Override
    public String attributes() {
        return String.join(" ", attributes.keySet());
    }

    @Override
    public List<Source> children() {
        return children;
    }

    @Override
    public String text() {
        StringBuilder all = new StringBuilder(text);
        children.forEach(child -> all.append(child.text()));
        return all.toString();
    }

    /** The first element at or below a node for which this holds. */
    public static Optional<Source> first(Source node, Predicate<Source> which) {
        if (!node.tag().isEmpty() && which.test(node)) {
            return Optional.of(node);
        }
        for (Source child : node.children()) {
            Optional<Source> found = first(child, which);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
