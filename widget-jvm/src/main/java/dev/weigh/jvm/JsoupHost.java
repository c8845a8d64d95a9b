package dev.weigh.jvm;

import dev.weigh.config.Host;
import dev.weigh.config.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page that Jsoup has read gives to its widgets. */
public final class JsoupHost implements Host {

    /** The script, with weights or not, with more languages or not, wherever it lies; generators add a hash. */
    private static final Pattern OURS = Pattern.compile("(?:[^?#]*/)?weigh(?:-plus)?(?:\\.[a-z]{2,3}){0,99}"
            + "(?:[.-][0-9a-f]{6,64})?\\.js(?:[?#].*)?");

    private final Document page;
    /** Found once: every attribute that a root lacks is looked up here. */
    private List<Source> presets;

    /** The host of all widgets of a page. */
    public JsoupHost(Document page) {
        this.page = page;
    }

    @Override
    public String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The script's own element, then {@code <html>}. */
    @Override
    public List<Source> presets() {
        presets = presets == null ? found() : presets;
        return presets;
    }

    private List<Source> found() {
        List<Source> found = new ArrayList<>();
        scripts(page).forEach(script -> found.add(0, new JsoupSource(script)));
        page.select("html").forEach(html -> found.add(new JsoupSource(html)));
        return found;
    }

    /** The elements that load the widget's script. */
    public static List<Element> scripts(Document page) {
        return page.select("script[src]").stream().filter(script -> isOurs(script.attr("src"))).toList();
    }

    /** The links by which a page asks for the script early. */
    public static List<Element> preloads(Document page) {
        return page.select("link[rel=preload], link[rel=modulepreload], link[rel=prefetch]").stream()
                .filter(link -> isOurs(link.attr("href"))).toList();
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
        return OURS.matcher(address).matches();
    }
}
