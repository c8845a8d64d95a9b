package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** The first view of one widget, to be written into its page. */
final class Embedding {

    /** What is put around a table whose root can't be the host. */
    static final String HOST = "<div data-weigh-host>";
    static final String HOST_END = "</div>";

    /** The elements that can have a shadow root: the DOM standard, "attach a shadow root". */
    private static final Set<String> HOSTS = Set.of("article", "aside", "blockquote", "body", "div", "footer", "h1",
            "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "p", "section", "span");

    private final Element root;
    private final JsoupHost host;
    private final Config config;
    private final String html;
    private final Optional<Element> table;
    private final boolean isHost;
    private final Slots slots;
    /** What is put in, and the stylesheet in it; {@code null} until it is made. */
    private Edits made;
    private String css;

    Embedding(Element root, JsoupHost host, Config config, String html) {
        this.root = root;
        this.host = host;
        this.config = config;
        this.html = html;
        table = config.table().map(source -> (Element) ((JsoupSource) source).node());
        isHost = HOSTS.contains(root.normalName())
                && root.children().stream().noneMatch(child -> child.hasAttr("shadowrootmode"));
        slots = new Slots(root, isHost, config);
    }

    /** The element that becomes a widget. */
    Element root() {
        return root;
    }

    /** What is in the way; empty where nothing is. */
    String obstacle() {
        boolean isWritten = Tags.areWritten(root, html) && Tags.areWritten(table.orElse(root), html)
                && slots.names.keySet().stream().allMatch(child -> Tags.isStarted(child, html))
                && slots.hidden.stream().allMatch(verdict -> Tags.isStarted(verdict, html));
        return !isWritten ? "a tag is left out, so nothing can be written there: close the root, and its table"
                : hasView() ? "a view was written here that has changed since: render the page as its author wrote it"
                : "";
    }

    /** Whether there is a view that was not taken back, as somebody has changed it. */
    private boolean hasView() {
        return root.select("template[" + Template.MARK + "]").stream().anyMatch(template ->
                template.parent() == root || template.parent().hasAttr("data-weigh-host"));
    }

    /** What the widget needs, put in; nothing of it lies outside the root's tags. It is made once. */
    Edits edits(UnaryOperator<String> styled) {
        if (made == null) {
            made = made(own -> {
                css = own;
                return styled.apply(own);
            });
        } else {
            styled.apply(css);
        }
        return made;
    }

    private Edits made(UnaryOperator<String> styled) {
        Edits edits = new Edits();
        String template = template(styled);
        if (isHost) {
            edits.insert(Tags.opened(root), template);
        } else if (table.isPresent()) {
            edits.insert(Tags.start(table.get()), HOST + template);
            edits.insert(Tags.end(table.get()), HOST_END);
        } else {
            edits.insert(Tags.closing(root), HOST + template + HOST_END);
        }
        slots.names.forEach((child, name) -> edits.insert(Tags.named(child), Carriers.slot(name)));
        slots.hidden.stream().filter(this::isOurs).forEach(verdict ->
                edits.insert(Tags.named(verdict), Carriers.HIDDEN));
        return edits;
    }

    private String template(UnaryOperator<String> styled) {
        String content = Template.content(config, new JsoupSource(root), host, slots.copies, styled);
        Carriers carriers = new Carriers(root, html, element -> isHost ? element.parent() == root
                : table.filter(element::equals).isPresent(), !isHost, this::isOurs);
        String seal = Seal.of(html.substring(Tags.start(root), Tags.end(root)), content,
                carriers.count(this::isOurs));
        return Template.start(seal + carriers.kept(this::isOurs)) + content + Template.END;
    }

    private boolean isOurs(Element element) {
        return slots.names.containsKey(element) || slots.hidden.contains(element) && !element.hasAttr("hidden");
    }
}
