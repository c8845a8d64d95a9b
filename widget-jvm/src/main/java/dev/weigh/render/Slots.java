package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.config.Source;
import dev.weigh.jvm.JsoupSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Where each part of what the author wrote shows in the widget. A child of the host is slotted; what lies
 * deeper or outside is shown as a copy, and hidden where it stands.
 */
final class Slots {

    /** The names of the slots in which the host's children show. */
    final Map<Element, String> names = new LinkedHashMap<>();
    /** The HTML that a slot has where its verdict is no child of the host, by the slot's name. */
    final Map<String, String> copies = new LinkedHashMap<>();
    /** Verdicts outside the host. */
    final List<Element> hidden = new ArrayList<>();

    private final Element root;
    private final boolean isHost;
    private final Set<Element> deeper = new LinkedHashSet<>();

    /** The slots of a root's parts; the root may be the host or hold it. */
    Slots(Element root, boolean isHost, Config config) {
        this.root = root;
        this.isHost = isHost;
        config.table().ifPresent(table -> slotData(child(element(table))));
        for (int metric = 0; metric < config.verdicts().size(); metric++) {
            for (Source verdict : config.verdicts().get(metric)) {
                place(element(verdict), "v" + metric);
            }
        }
        deeper.stream().map(this::child).distinct().filter(this::isWithinVerdicts)
                .forEach(child -> names.put(child, "none"));
    }

    private void slotData(Element child) {
        names.put(child, "data");
        if (isHost) {
            child.previousElementSiblings().forEach(before -> names.put(before, "before"));
        }
    }

    private void place(Element verdict, String name) {
        if (isHost && verdict.parent() == root) {
            names.put(verdict, name);
            return;
        }
        (isHost ? deeper : hidden).add(verdict);
        copies.merge(name, copy(verdict), String::concat);
    }

    /** What stands in the verdict; a script there runs where it is, and not twice. */
    private static String copy(Element verdict) {
        Element copy = verdict.clone();
        copy.select("script, style, template").remove();
        return copy.html();
    }

    /** The host's child that is or holds the element; where a host is put around the table, that is the table. */
    private Element child(Element element) {
        Element child = element;
        while (isHost && child.parent() != root) {
            child = child.parent();
        }
        return child;
    }

    /** Whether nothing is left of a child when its verdicts are shown elsewhere. */
    private boolean isWithinVerdicts(Element child) {
        return child.stream().flatMap(one -> one.textNodes().stream()).filter(text -> !text.isBlank())
                .allMatch(this::isInVerdict);
    }

    private boolean isInVerdict(TextNode text) {
        Element parent = (Element) text.parent();
        return deeper.contains(parent) || parent.parents().stream().anyMatch(deeper::contains);
    }

    private static Element element(Source source) {
        return (Element) ((JsoupSource) source).node();
    }
}
