package dev.weigh.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The elements of a root that have one of our attributes behind their names: what slots a child, or hides a verdict
 * that is shown elsewhere. An author may have written the same letters there; those are counted, and kept.
 */
final class Carriers {

    /** How a verdict that is shown elsewhere is hidden; the script knows it by these letters. */
    static final String HIDDEN = " hidden=\"hidden\"";

    private final Map<Element, String> letters = new LinkedHashMap<>();

    /**
     * The carriers in a root, in the page's order.
     *
     * @param isSlotted whether an element is one that is slotted; of others a verdict may be hidden
     * @param mayHide whether there are verdicts outside the host
     * @param isOurs whether an element will have the letters, be they there already or not
     */
    Carriers(Element root, String html, Predicate<Element> isSlotted, boolean mayHide, Predicate<Element> isOurs) {
        for (Element element : root.getAllElements()) {
            String own = isSlotted.test(element) ? slot(element.attr("slot")) : mayHide ? HIDDEN : "";
            boolean isThere = !own.isEmpty() && Tags.isStarted(element, html)
                    && html.startsWith(own, Tags.named(element));
            if ((isThere || isOurs.test(element)) && element.closest("template") == null) {
                letters.put(element, own);
            }
        }
    }

    /** An attribute that slots a child; empty for no slot. */
    static String slot(String name) {
        return HtmlWriter.attribute("slot", name);
    }

    /** Which of them are the author's own, counted from 0, each with a space before it. */
    String kept(Predicate<Element> isOurs) {
        StringBuilder kept = new StringBuilder();
        int index = 0;
        for (Element element : letters.keySet()) {
            kept.append(isOurs.test(element) ? "" : " " + index);
            index++;
        }
        return kept.toString();
    }

    /** How many there are that aren't the author's own. */
    int count(Predicate<Element> isOurs) {
        return (int) letters.keySet().stream().filter(isOurs).count();
    }

    /** Takes out the letters of all but those that are the author's own; gives how many that were. */
    int takeOut(List<String> kept, Edits edits) {
        List<Element> all = new ArrayList<>(letters.keySet());
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            if (!kept.contains("" + i)) {
                count++;
                int at = Tags.named(all.get(i));
                edits.replace(at, at + letters.get(all.get(i)).length(), "");
            }
        }
        return count;
    }
}
