package dev.weigh.render;

import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Weigh for servers and generators written in Java. All of it may be called by several threads at once: nothing is
 * kept from one call to the next. No text is wrong input: what is no widget stays as it is.
 *
 * <pre>{@code
 * String page = Weigh.render(article);
 * }</pre>
 */
public final class Weigh {

    private Weigh() {
    }

    /**
     * The page, or the piece of one, with the first view of each widget in it: it flips without a script, and
     * the script takes it over. A root that can't become a widget stays as it is; {@link Rendered} says which, and
     * can keep stylesheets in files.
     */
    public static String render(String html) {
        return Rendered.of(html, false).html();
    }

    /**
     * The page for feeds and mail: each widget as tables and paragraphs, with every metric and verdict, and
     * neither our script nor a style.
     */
    public static String plain(String html) {
        return Plain.of(html);
    }

    /**
     * What {@code weigh check} says of the page, or the piece of one, from its top to its end; empty where it is well.
     * That is {@link Reading#all()}. A file is read by {@link Reading#open}: in its own encoding, and Markdown too.
     */
    public static List<Finding> check(String html) {
        return Reading.of(html).all();
    }

    /** The picture to share of the first widget, on a light ground; empty where there is no widget. */
    public static Optional<ShareCard> card(String html) {
        Reading reading = Reading.of(html);
        return ShareCard.widget(reading).map(config -> ShareCard.of(reading, config));
    }

    /** The picture to share of the widget with the id, on a light ground; empty where there is no such widget. */
    public static Optional<ShareCard> card(String html, String id) {
        Reading reading = Reading.of(html);
        return ShareCard.widget(reading, id).map(config -> ShareCard.of(reading, config));
    }
}
