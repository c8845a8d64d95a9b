package dev.weigh.claims;

import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Slug;
import dev.weigh.config.Source;
import dev.weigh.config.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What {@code widget.metric.what} names: ids and labels may have points in them. */
sealed interface ClaimPath {

    /** The words for what is no contender's score. */
    List<String> WORDS = List.of("leader", "runner-up", "margin", "ratio", "holds");

    /**
     * It names something.
     *
     * @param root the widget's root
     * @param metric the metric's place
     * @param what one of {@link #WORDS}; empty for a score
     * @param contender the contender's place; -1 for none
     */
    record Known(Source root, Config widget, int metric, String what, int contender) implements ClaimPath {
    }

    /**
     * It names nothing.
     *
     * @param kind why
     * @param detail what is named by nothing
     * @param widgets the widget that was meant, where that is known; else none
     */
    record Unknown(ProblemKind kind, String detail, List<Config> widgets) implements ClaimPath {
    }

    /** So long may a path be: an id, a metric and a contender, each of a thousand characters. */
    int LONGEST = 3000;

    /** What the path names among the widgets of a page. */
    static ClaimPath of(String path, Map<Source, Config> widgets, Host host) {
        if (path.length() > LONGEST) {
            return new Unknown(ProblemKind.BAD_VALUE, "says=" + path.substring(0, LONGEST), List.of());
        }
        List<Map.Entry<Source, Config>> longestFirst = new ArrayList<>(widgets.entrySet());
        longestFirst.sort(Comparator.comparing(entry -> -entry.getValue().id().length()));
        for (Map.Entry<Source, Config> widget : longestFirst) {
            if (path.startsWith(widget.getValue().id() + ".")) {
                return within(path, widget.getKey(), widget.getValue(), host);
            }
        }
        return new Unknown(ProblemKind.BAD_VALUE, "says=" + path, List.of());
    }

    private static ClaimPath within(String path, Source root, Config widget, Host host) {
        String rest = path.substring(widget.id().length() + 1);
        ClaimPath best = new Unknown(ProblemKind.BAD_VALUE, "says=" + path, List.of(widget));
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
            String name = Text.literal(rest.substring(0, dot)).trim();
            String what = Text.literal(rest.substring(dot + 1)).trim();
            int metric = widget.metrics().place(name);
            int contender = metric < 0 ? -1 : contender(what, widget.comparison().contenders(), host);
            if (metric >= 0 && (WORDS.contains(what) || contender >= 0)) {
                boolean isWord = WORDS.contains(what);
                return new Known(root, widget, metric, isWord ? what : "", isWord ? -1 : contender);
            }
            boolean isFirst = best instanceof Unknown unknown && unknown.kind == ProblemKind.BAD_VALUE;
            best = metric >= 0 ? new Unknown(ProblemKind.UNKNOWN_CONTENDER, what, List.of(widget))
                    : isFirst ? new Unknown(ProblemKind.UNKNOWN_METRIC, name, List.of(widget)) : best;
        }
        return best;
    }

    /** The place of a contender by its label, or an equal slug; -1 for none. */
    static int contender(String name, List<String> contenders, Host host) {
        String slug = Slug.of(name, host);
        for (int i = 0; i < contenders.size(); i++) {
            if (contenders.get(i).equals(name) || !slug.isEmpty() && Slug.of(contenders.get(i), host).equals(slug)) {
                return i;
            }
        }
        return -1;
    }
}
