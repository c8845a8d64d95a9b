package dev.weigh.plus;

import dev.weigh.view.View;
import java.util.List;

/**
 * The choices and panels behind the author's metrics. They are in the widget's words; they take the room that they
 * need, and keep none where another is shown.
 */
public final class Beyond {

    private Beyond() {
    }

    /**
     * Marks them in a widget.
     *
     * @param own how many of the metrics are the author's
     * @param language of the widget's words, where it isn't the page's; else empty
     * @param room the longest verdict that the first of them may have; empty for one that stays as it is
     */
    public static View marked(View widget, int own, String language, String room) {
        for (View child : widget.children()) {
            List<View> parts = child.children();
            for (int i = own; i < parts.size(); i++) {
                View part = parts.get(i);
                if (child.names().equals("toggle")) {
                    parts.set(i, new View(part.tag(), part.names(), part.text(), "lang", language)
                            .of(part.children().get(0)));
                } else if (child.names().equals("o")) {
                    verdict(part.children().get(0), language);
                    parts.set(i, new View("div", "p", "", new String[] {"id", "p" + i, "data-m", part.attributes()[3],
                        "data-k", i == own && !room.isEmpty() ? room : " "}, part.children()));
                }
            }
        }
        return widget;
    }

    /** The verdict of one of them, which says its language. */
    public static View verdict(View verdict, String language) {
        verdict.children().get(0).attributes()[3] = language;
        return verdict;
    }
}
