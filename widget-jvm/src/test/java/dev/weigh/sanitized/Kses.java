package dev.weigh.sanitized;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What WordPress makes of an author's markup: kses takes some of it away, wptexturize sets the rest. */
final class Kses {

    private static final List<String> DROPPED = List.of("script", "style", "template", "input", "select", "option");
    private static final String UNSET = "pre, code, kbd, script, style, tt, textarea";

    private Kses() {
    }

    static String filtered(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        for (Element element : new ArrayList<>(page.body().select("*"))) {
            boolean isDropped = DROPPED.contains(element.normalName()) || element.normalName().contains("-");
            if (isDropped && element != page.body()) {
                // The tags go, and what is in them stays: of a script too, as text.
                element.dataNodes().forEach(Kses::show);
                element.unwrap();
            } else {
                attributes(element);
                element.textNodes().forEach(Kses::set);
            }
        }
        page.outputSettings().prettyPrint(false);
        return page.body().html();
    }

    private static void show(DataNode data) {
        data.replaceWith(new TextNode(data.getWholeData()));
    }

    private static void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            if (name.matches("hidden|tabindex|on.*|.*(--|[.:]).*")) {
                element.removeAttr(name);
            } else {
                element.attr(name, attribute.getValue().replace("<", ""));
            }
        }
    }

    private static void set(TextNode text) {
        if (((Element) text.parentNode()).closest(UNSET) == null) {
            text.text(text.getWholeText().replace("---", "\u2014").replace("--", "\u2013").replace("...", "\u2026")
                    .replaceAll("(^|[\\s(\\[{\u2013\u2014-])\"", "$1\u201c").replace('"', '\u201d')
                    .replaceAll("(^|[\\s(\\[{\u2013\u2014-])'", "$1\u2018").replace('\'', '\u2019')
                    .replaceAll("(?<=\\d)x(?=\\d)", "\u00d7"));
        }
    }
}
