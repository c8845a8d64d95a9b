package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.jvm.JsoupSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes the first view of one widget into its page. */
final class Embedding {

    /** How a verdict that is shown elsewhere is hidden; the script knows it by these letters. */
    static final String HIDDEN = " hidden=\"hidden\"";

    /** The elements that can have a shadow root: the DOM standard, "attach a shadow root". */
    private static final Set<String> HOSTS = Set.of("article", "aside", "blockquote", "body", "div", "footer", "h1",
            "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "p", "section", "span");

    private final Element root;
    private final Config config;
    private final Optional<Element> table;
    private final boolean isHost;
    private final Slots slots;

    Embedding(Element root, Config config) {
        this.root = root;
        this.config = config;
        table = config.table().map(source -> (Element) ((JsoupSource) source).node());
        isHost = HOSTS.contains(root.normalName())
                && root.children().stream().noneMatch(child -> child.hasAttr("shadowrootmode"));
        slots = new Slots(root, isHost, config);
    }

    /** An attribute that slots a child; empty for no slot. */
    static String slot(String name) {
        return HtmlWriter.attribute("slot", name);
    }

    /** Whether the page has all tags that are to be written to. */
    boolean isPossible() {
        Stream<Element> changed = Stream.concat(slots.names.keySet().stream(), slots.hidden.stream());
        return Tags.areWritten(isHost ? root : table.orElse(root)) && changed.allMatch(Tags::isStarted);
    }

    /** Puts in what the widget needs. */
    void write(Edits edits, UnaryOperator<String> styled) {
        String template = Template.of(config, slots.copies, styled);
        if (isHost) {
            edits.insert(Tags.opened(root), template);
        } else if (table.isPresent()) {
            edits.insert(Tags.start(table.get()), "<div data-weigh-host>" + template);
            edits.insert(Tags.end(table.get()), "</div>");
        } else {
            edits.insert(Tags.closing(root), "<div data-weigh-host>" + template + "</div>");
        }
        slots.names.forEach((child, name) -> edits.insert(Tags.named(child), slot(name)));
        for (Element verdict : slots.hidden) {
            edits.insert(Tags.named(verdict), verdict.hasAttr("hidden") ? "" : HIDDEN);
        }
    }
}
