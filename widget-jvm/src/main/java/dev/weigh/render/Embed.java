package dev.weigh.render;

import dev.weigh.card.Card;
import dev.weigh.config.Config;
import dev.weigh.config.FrameLine;
import dev.weigh.draft.WholePage;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.jvm.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * One widget as a page of its own, for a frame on somebody else's page: all that it needs is in it, and it tells
 * the page around it how high it is.
 *
 * @param id the widget's id
 * @param title what the widget is called
 * @param height about how high it is at a width of 640 pixels, in pixels: for whoever gives a frame one height
 * @param html the page
 */
public record Embed(String id, String title, int height, String html) {

    private static final Pattern STYLE = Pattern.compile("(?s)<style[^>]*>(.*?)</style>");
    private static final List<String> SCHEMES = List.of("light dark", "light", "dark");
    /** The fonts and colours of the page around it are out of reach. */
    private static final String STYLES = "html{color-scheme:%s;font:100%%/1.5 system-ui,sans-serif}"
            + "body{margin:0;display:flow-root}";

    /**
     * A page for each widget, in their order.
     *
     * @param script the text of weigh.js
     */
    public static List<Embed> of(Reading reading, String script) {
        List<Embed> embeds = new ArrayList<>();
        List<String> scripts = List.of(WholePage.inline(script), WholePage.HEIGHT);
        reading.widgets().forEach((root, widget) -> widget.ifPresent(config -> embeds.add(new Embed(config.id(),
                new Card(config, false).name(), FrameLine.height(config),
                page(reading.page(), root, config, scripts)))));
        return embeds;
    }

    private static String page(Document page, Element root, Config config, List<String> scripts) {
        String start = "<!doctype html>\n<html" + attributes(page, root) + ">\n<head>\n<meta charset=\"utf-8\">\n";
        String rest = "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + Entities.escape(new Card(config, false).name()) + "</title>\n<base target=\"_blank\">\n<style>"
                + STYLES.formatted(SCHEMES.get(config.scheme())) + "</style>\n</head>\n<body>\n"
                + Cleaned.of(root, config) + "\n<script>" + String.join("</script>\n<script>", scripts)
                + "</script>\n</body>\n</html>\n";
        String drawn = Rendered.of(start + rest, false).html();
        List<String> styles = STYLE.matcher(drawn).results().map((MatchResult style) -> style.group(1)).toList();
        return start + Sealed.policy(scripts, styles) + "\n" + drawn.substring(start.length());
    }

    /** What the page around the widget says to it: the language, the direction, the defaults. */
    private static String attributes(Document page, Element root) {
        Element html = new Element("html");
        page.select("html").forEach(own -> copy(own, html));
        JsoupHost.scripts(page).forEach(script -> copy(script, html));
        String language = new JsoupHost(page).language(new JsoupSource(root));
        html.attr("lang", language.isEmpty() ? "en" : language);
        Element directed = root.closest("[dir]");
        if (directed != null) {
            html.attr("dir", directed.attr("dir"));
        }
        return html.attributes().html();
    }

    private static void copy(Element from, Element to) {
        for (Attribute attribute : from.attributes()) {
            if (attribute.getKey().startsWith("data-weigh-") && !attribute.getKey().equals("data-weigh-auto")) {
                to.attr(attribute.getKey(), attribute.getValue());
            }
        }
    }
}
