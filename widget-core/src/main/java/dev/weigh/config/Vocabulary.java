package dev.weigh.config;

import dev.weigh.words.Words;

/**
 * The names of all attributes that mean something to the widget; whoever writes another is told.
 *
 * <p>They stand here without the {@code data-} or {@code data-weigh-} before them. What each means and
 * which values it takes is in {@code dev.weigh.check.Attribute}, which a test holds to these.
 */
public final class Vocabulary {

    /** What makes a root of an element with the class alone: being this, or having a table within. */
    public static final String SHOWING = "[data-weigh],table,[data-scores],[data-weigh-scores]";
    /** The values of {@code data-weigh} by which an author says that there is no widget. */
    public static final String NONE = "off|false";

    /** Words that weigh-plus.js alone says; a page that has them beside weigh.js may have them for its other pages. */
    private static final String PLUS_WORDS = " text-weights text-counts text-crossover text-no-crossover text-holds"
            + " text-only text-equal text-all text-find";

    /** What only a root has, or the page for its roots; and {@code host}, which the widget itself writes. */
    public static final String ROOT = " bars from weigh start title names metrics-in order decimal blend permalink"
            + " weights yardstick highlight group scheme motion contenders metrics scores verdicts auto host"
            + " tradeoff all frame" + PLUS_WORDS;
    /** What stands on header cells, on scores and on verdicts; some of it may be a list on the root. */
    public static final String INNER = " min max metric measuring better unit accent verdict winner value error"
            + " verdict-for tolerance says ignore source as-of ";

    /**
     * What can't be meant for anybody else, with the names behind it: it has our prefix, or is one of the names but
     * for a letter that is missing or two that changed places. A short name is never nearly meant: {@code data-stat}
     * is other people's. Nor is the first name of a list, which is short.
     */
    private static final String WRONG = "data-(weigh-.*|text-.* start .*"
            + "|(?=[^ ]{5,15} )([^ ]+)([^ ]?)([^ ]?)([^ ]*) .* \\2\\4[^ ]?\\3\\5 .*)";

    private Vocabulary() {
    }

    /** Looks for attributes that are none, on a root and on all within it. */
    static void check(Source root, Problems problems) {
        check(root, ROOT, INNER + Words.names(), problems);
    }

    /** The names that are nearly meant on the node are those of roots, where it is one, and those within. */
    private static void check(Source node, String root, String inner, Problems problems) {
        for (String attribute : Text.items(node.attributes(), " ")) {
            if (!(ROOT + inner).contains(" " + attribute.replaceAll("^data-(weigh-)?", "") + " ")
                    && (attribute + root + inner).matches(WRONG)) {
                problems.add(ProblemKind.UNKNOWN_ATTRIBUTE, attribute, node);
            }
        }
        for (Source child : node.children()) {
            if (!child.has("data-weigh")) {
                check(child, "", inner, problems);
            }
        }
    }
}
