package dev.weigh.config;

/**
 * The names of all attributes that mean something to the widget; whoever writes another is told.
 *
 * <p>They stand here without the {@code data-} or {@code data-weigh-} before them. What each means and
 * which values it takes is in {@code dev.weigh.check.Attribute}, which a test holds to these.
 */
public final class Vocabulary {

    /** What only a root has, or the page for its roots; and {@code host}, which the widget itself writes. */
    public static final String ROOT = " bars weigh start title metrics-in order decimal blend permalink weights"
            + " highlight group scheme motion contenders metrics scores verdicts auto host";
    /** What stands on header cells, on scores and on verdicts; some of it may be a list on the root. */
    public static final String INNER = " min max metric measuring better unit accent verdict winner value error"
            + " verdict-for ";

    /**
     * What can't be meant for anybody else, with the names behind it: it has our prefix, or is one of the names but
     * for a letter that is missing or two that changed places. A short name is never nearly meant: {@code data-stat}
     * is other people's. Nor is the first name of a list, which is short.
     */
    private static final String WRONG = "data-(weigh-.*|text-.* start .*"
            + "|(?=\\S{5,15} )(\\S+)(\\S?)(\\S?)(\\S*) .* \\2\\4\\S?\\3\\5 .*)";

    private final String inner;
    private final String all;
    private final Problems problems;

    /** The names, with those of the widget's own words. */
    Vocabulary(String words, Problems problems) {
        inner = INNER + words;
        all = ROOT + inner;
        this.problems = problems;
    }

    /** Looks for attributes that are none, on a root and on all within it. */
    void check(Source root) {
        check(root, all);
    }

    private void check(Source node, String names) {
        for (String attribute : node.attributes()) {
            if (!all.contains(" " + attribute.replaceAll("^data-(weigh-)?", "") + " ")
                    && (attribute + names).matches(WRONG)) {
                problems.add(Problems.UNKNOWN_ATTRIBUTE, attribute, node);
            }
        }
        for (Source child : node.children()) {
            if (!child.has("data-weigh")) {
                check(child, inner);
            }
        }
    }
}
