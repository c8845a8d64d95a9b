package dev.weigh.render;

/**
 * Weigh for servers and generators written in Java. All of it may be called by several threads at once.
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
     * the script takes it over. A root that can't become a widget stays as it is.
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
}
