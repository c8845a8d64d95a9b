package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.jvm.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A page with the first view of its widgets in it.
 *
 * @param html the page; all that is not ours as it was, to the letter
 * @param sheets the stylesheets that it links, by the names of their files; none where they are in the page
 * @param left the roots that stayed as they were, each as {@code line:column: reason}
 */
public record Rendered(String html, Map<String, String> sheets, List<String> left) {

    /**
     * Renders a page, or a piece of one. What was rendered before is rendered anew.
     *
     * @param isLinked whether stylesheets are files of their own, as a strict policy wants them
     */
    public static Rendered of(String page, boolean isLinked) {
        String html = Original.of(page);
        Reading reading = Reading.of(html);
        Rendered rendered = new Rendered(html, new LinkedHashMap<>(), new ArrayList<>());
        Edits edits = new Edits();
        reading.widgets().forEach((root, widget) -> rendered.write(root, widget, edits, isLinked));
        rendered.link(reading.page().head(), edits);
        return new Rendered(edits.of(html), Map.copyOf(rendered.sheets), List.copyOf(rendered.left));
    }

    private void write(Element root, Optional<Config> widget, Edits edits, boolean isLinked) {
        if (widget.isEmpty()) {
            return;
        }
        Embedding embedding = new Embedding(root, widget.get());
        if (embedding.isPossible()) {
            embedding.write(edits, css -> isLinked ? "<link id=\"weigh\" rel=\"stylesheet\" href=\"" + kept(css) + "\">"
                    : "<style id=\"weigh\">" + css + "</style>");
        } else {
            left.add(root.sourceRange().start().lineNumber() + ":" + root.sourceRange().start().columnNumber()
                    + ": a tag is left out, so nothing can be written there: close the root, and its table");
        }
    }

    /** The name of the file that has a stylesheet; all in it is within the host, so that the page can load it too. */
    private String kept(String css) {
        int host = css.indexOf('}') + 1;
        String text = css.substring(0, host) + ":host{" + css.substring(host) + "}";
        String name = "weigh-" + hash(text) + ".css";
        sheets.put(name, text);
        return name;
    }

    /** Has the page load the stylesheets itself: in a shadow root alone they come after the first drawing. */
    private void link(Element head, Edits edits) {
        for (String name : sheets.keySet()) {
            if (Tags.isStarted(head)) {
                edits.insert(Tags.opened(head),
                        "<link rel=\"stylesheet\" href=\"" + name + "\" data-weigh-rendered>");
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
