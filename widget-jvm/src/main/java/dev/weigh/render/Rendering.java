package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes the widgets of one page, and looks whether it is the same page still: what was written can be taken back to
 * the letter, and all else is read as before. Tags that are nested in a way that HTML doesn't know may be read
 * otherwise once there is more among them; such a root stays as it was.
 */
final class Rendering {

    /** So often a page is written to find out which of its roots can't be; those that are in doubt then stay. */
    private static final int TRIES = 24;
    /** No try begins once so many characters were written for those before: of a large page there are few. */
    private static final long MOST = 8_000_000;
    private static final String MISNESTED = "its tags are misnested, so nothing can be written there: close each "
            + "element within the one that it was opened in";

    private final String html;
    private final Reading reading;
    private final boolean isLinked;
    private final List<Embedding> all = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final JsoupHost host;
    private int tries = TRIES;
    private long tried;

    Rendering(String html, Reading reading, boolean isLinked) {
        this.html = html;
        this.reading = reading;
        this.isLinked = isLinked;
        host = new JsoupHost(reading.page());
        reading.widgets().forEach(this::add);
    }

    Rendered rendered() {
        List<Embedding> possible = possible(all);
        all.stream().filter(embedding -> !possible.contains(embedding)).forEach(out -> leave(out.root(), MISNESTED));
        left.sort(Comparator.comparingInt(Rendering::line));
        sheets.clear();
        return new Rendered(written(possible), Map.copyOf(sheets), List.copyOf(left));
    }

    private void add(Element root, Optional<Config> widget) {
        if (widget.isPresent()) {
            Embedding embedding = new Embedding(root, host, widget.get(), html);
            String obstacle = embedding.obstacle();
            if (obstacle.isEmpty()) {
                all.add(embedding);
            } else {
                leave(root, obstacle);
            }
        }
    }

    private void leave(Element root, String why) {
        left.add(root.sourceRange().start().lineNumber() + ":" + root.sourceRange().start().columnNumber() + ": "
                + why);
    }

    private static int line(String left) {
        return Integer.parseInt(left.substring(0, left.indexOf(':')));
    }

    /** Those that can be written together: all, or those of each half that can. */
    private List<Embedding> possible(List<Embedding> some) {
        if (some.isEmpty() || isSame(some)) {
            return some;
        }
        List<Embedding> possible = new ArrayList<>();
        if (some.size() > 1) {
            possible.addAll(possible(some.subList(0, some.size() / 2)));
            possible.addAll(possible(some.subList(some.size() / 2, some.size())));
        }
        return isSame(possible) ? possible : List.of();
    }

    /** Whether the page with these can be taken back, and is read as before. */
    private boolean isSame(List<Embedding> some) {
        if (some.isEmpty() || tries-- <= 0 || tried > MOST) {
            return some.isEmpty();
        }
        Edits edits = edits(some);
        if (!edits.areWithin(0, html.length())) {
            return false;
        }
        String written = edits.of(html);
        tried += written.length();
        Original original = new Original(written);
        return original.text().equals(html) && isSame(reading.page(), original.tree());
    }

    private static boolean isSame(Document page, Document other) {
        Iterator<Node> nodes = page.nodeStream().iterator();
        Iterator<Node> others = other.nodeStream().iterator();
        while (nodes.hasNext() && others.hasNext()) {
            Node node = nodes.next();
            Node same = others.next();
            if (!node.nodeName().equals(same.nodeName()) || node.childNodeSize() != same.childNodeSize()
                    || !(node instanceof Element) && !node.outerHtml().equals(same.outerHtml())) {
                return false;
            }
        }
        return nodes.hasNext() == others.hasNext();
    }

    private String written(List<Embedding> some) {
        return edits(some).of(html);
    }

    private Edits edits(List<Embedding> some) {
        Edits edits = new Edits();
        sheets.clear();
        some.forEach(embedding -> edits.add(embedding.edits(this::styled)));
        Element head = reading.page().head();
        for (String name : sheets.keySet()) {
            if (Tags.isStarted(head, html)) {
                edits.insert(Tags.opened(head), Original.link(name));
            }
        }
        return edits;
    }

    private String styled(String css) {
        return isLinked ? "<link id=\"weigh\" rel=\"stylesheet\" href=\"" + kept(css) + "\">"
                : "<style id=\"weigh\">" + css + "</style>";
    }

    /** The name of the file that has a stylesheet; all in it is within the host, so that the page can load it too. */
    private String kept(String css) {
        int host = css.indexOf('}') + 1;
        String text = css.substring(0, host) + ":host{" + css.substring(host) + "}";
        String name = "weigh-" + Seal.hash(text, 6) + ".css";
        sheets.put(name, text);
        return name;
    }
}
