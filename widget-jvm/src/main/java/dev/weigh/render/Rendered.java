package dev.weigh.render;

import dev.weigh.jvm.Reading;
import java.util.List;
import java.util.Map;

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
        return new Rendering(html, Reading.of(html), isLinked).rendered();
    }
}
