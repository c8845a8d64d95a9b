package dev.weigh.render;

import dev.weigh.config.Config;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A widget's root as it may stand on a page that runs and loads nothing but its own. */
final class Cleaned {

    private Cleaned() {
    }

    /** The root's HTML, with the id that it had where it stood. */
    static String of(Element root, Config config) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element clean = root.clone();
        page.body().appendChild(clean);
        clean.select("script, style, link, meta, base, iframe, object, embed, source, video, audio").remove();
        for (Element picture : clean.select("img, input[type=image]")) {
            picture.removeAttr("srcset");
            if (!picture.attr("src").startsWith("data:")) {
                picture.replaceWith(new TextNode(picture.attr("alt")));
            }
        }
        for (Element element : clean.getAllElements()) {
            element.attributes().asList().stream().map(attribute -> attribute.getKey())
                    .filter(name -> name.equals("style") || name.startsWith("on")).toList()
                    .forEach(element::removeAttr);
        }
        clean.attr("data-weigh", config.id());
        return clean.outerHtml();
    }
}
