package dev.weigh.web;

import dev.weigh.config.Config;
import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What the author wrote, under a widget: where each part shows, and how it was before.
 *
 * <p>A child gets a {@code slot} and nothing else. What lies deeper can't be slotted: its contents
 * move into a child of ours, and back.
 */
final class Author {

    private final Dom host;
    private final List<Runnable> undo = new ArrayList<>();

    private Author(Dom host) {
        this.host = host;
    }

    /** Gives each part of what the author wrote its place in the widget. */
    static Author placed(Dom host, Config config) {
        Author author = new Author(host);
        Dom data = host;
        if (config.table().isPresent()) {
            data = author.child(((DomSource) config.table().get()).node());
            author.slot(data, "data");
        }
        for (int metric = 0; metric < config.verdicts().size(); metric++) {
            String id = config.comparison().metrics().get(metric).id();
            for (Source verdict : config.verdicts().get(metric)) {
                Dom node = ((DomSource) verdict).node();
                if (node.getParentNode() == host) {
                    author.slot(node, "v" + metric);
                } else {
                    author.move(node, "v" + metric, id);
                }
            }
        }
        for (Dom child = host.getFirstChild(); data != host && child != data; child = child.getNextSibling()) {
            if (child.getNodeType() == 1 && !child.hasAttribute("slot")) {
                author.slot(child, "before");
            }
        }
        return author;
    }

    /** Puts all back as it was. */
    void restore() {
        for (int i = undo.size() - 1; i >= 0; i--) {
            undo.get(i).run();
        }
    }

    /** The child of the host that is or holds the node; the host itself for one outside. */
    private Dom child(Dom node) {
        Dom child = node;
        while (child != null && child.getParentNode() != host) {
            child = child.getParentNode();
        }
        return child == null ? host : child;
    }

    private void slot(Dom child, String name) {
        String before = child.getAttribute("slot");
        child.setAttribute("slot", name);
        undo.add(() -> {
            if (before == null) {
                child.removeAttribute("slot");
            } else {
                child.setAttribute("slot", before);
            }
        });
    }

    /** Moves the contents of a deeper verdict into a child, and hides what is empty then. */
    private void move(Dom verdict, String name, String metric) {
        Dom child = Js.element("div");
        child.setAttribute("slot", name);
        child.setAttribute("data-verdict-for", metric);
        give(verdict, child);
        boolean wasHidden = verdict.isHidden();
        verdict.setHidden(true);
        host.append(child);
        undo.add(() -> {
            give(child, verdict);
            verdict.setHidden(wasHidden);
            child.remove();
        });
        Dom list = child(verdict);
        if (list != host && list.getTextContent().trim().isEmpty()) {
            slot(list, "none");
        }
    }

    private static void give(Dom from, Dom to) {
        while (from.getFirstChild() != null) {
            to.append(from.getFirstChild());
        }
    }
}
