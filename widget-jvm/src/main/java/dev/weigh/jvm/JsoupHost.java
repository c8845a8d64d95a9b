package dev.weigh.jvm;

import dev.weigh.config.Host;
import dev.weigh.config.Source;
import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page that Jsoup has read gives to its widgets. */
public final class JsoupHost implements Host {

    private final Document page;

    /** The host of all widgets of a page. */
    public JsoupHost(Document page) {
        this.page = page;
    }

    @Override
    public String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The value on the script's own element, else on {@code <html>}. */
    @Override
    public String preset(String attribute) {
        for (Element script : page.select("script[src]")) {
            if (script.hasAttr(attribute) && isOurs(script.attr("src"))) {
                return script.attr(attribute);
            }
        }
        Element html = page.selectFirst("html");
        return html == null ? "" : html.attr(attribute);
    }

    @Override
    public String language(Source node) {
        for (Node at = ((JsoupSource) node).node(); at != null; at = at.parentNode()) {
            if (at.hasAttr("lang")) {
                return at.attr("lang");
            }
        }
        return "";
    }

    private static boolean isOurs(String address) {
        String path = address.replaceFirst("[?#].*", "");
        return path.equals("weigh.js") || path.endsWith("/weigh.js");
    }
}
