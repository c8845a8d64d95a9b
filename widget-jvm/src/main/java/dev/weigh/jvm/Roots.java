package dev.weigh.jvm;

import dev.weigh.config.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the elements of a page that become widgets. */
final class Roots {

    private static final String MARKED = ":is([data-weigh], .weigh):not(form)";

    /** The roots in the page's order. */
    final Set<Element> found = new LinkedHashSet<>();
    /** Roots within others, which are left out. */
    final Set<Element> nested = new LinkedHashSet<>();

    /** All in which there is a table; found once, as roots may lie in each other by the thousand. */
    private final Set<Element> around = new HashSet<>();

    Roots(Document page) {
        for (Element table : outside(page.select("table"))) {
            for (Element at = table; at != null && around.add(at); at = at.parent()) {
                // Above one that was there already all are.
            }
        }
        for (Element element : marked(page)) {
            if (isRoot(element)) {
                (isWithinRoot(element) ? nested : found).add(element);
            }
        }
    }

    /** All elements that have the attribute or the class, be they roots or not, in the page's order. */
    static List<Element> marked(Document page) {
        return outside(page.select(MARKED));
    }

    /** Those that aren't in a template, which in a browser is a page of its own. */
    private static List<Element> outside(List<Element> elements) {
        boolean areTemplates = !elements.isEmpty() && elements.get(0).ownerDocument().selectFirst("template") != null;
        return elements.stream().filter(element -> !areTemplates || element.closest("template") == null).toList();
    }

    private boolean isRoot(Element element) {
        return !element.attr("data-weigh").trim().matches(Vocabulary.NONE) && !isEditable(element)
                && (element.is(Vocabulary.SHOWING) || around.contains(element));
    }

    private boolean isWithinRoot(Element element) {
        Element at = element.parent();
        while (at != null && !found.contains(at) && !nested.contains(at)) {
            at = at.parent();
        }
        return at != null;
    }

    /** Whether the nearest element that says so lets a visitor edit it. */
    private static boolean isEditable(Element element) {
        Element editor = element.closest("[contenteditable]");
        return editor != null && !editor.attr("contenteditable").equalsIgnoreCase("false");
    }
}
