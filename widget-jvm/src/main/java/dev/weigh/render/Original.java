package dev.weigh.render;

import dev.weigh.jvm.Manuscript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what the tools have put in, so that it is what its author wrote. */
final class Original {

    private final String html;
    private final Edits edits = new Edits();

    private Original(String html) {
        this.html = html;
    }

    /** The page as it was before it was rendered; itself where it never was. */
    static String of(String html) {
        return html.contains("data-weigh-rendered") ? new Original(html).restored() : html;
    }

    private String restored() {
        Document page = Jsoup.parse(html, "", Manuscript.parser());
        for (Element template : page.select("template[data-weigh-rendered]")) {
            if (Tags.areWritten(template)) {
                restore(template, template.parent());
            }
        }
        for (Element link : page.select("link[data-weigh-rendered]")) {
            edits.replace(Tags.start(link), Tags.opened(link), "");
        }
        return edits.of(html);
    }

    private void restore(Element template, Element host) {
        if (host.hasAttr("data-weigh-host") && Tags.areWritten(host)) {
            edits.replace(Tags.start(host), Tags.opened(host), "");
            edits.replace(Tags.closing(host), Tags.end(host), "");
            Element root = host.closest("[data-weigh], .weigh");
            if (root != null) {
                root.select("[hidden]").forEach(verdict -> drop(verdict, Embedding.HIDDEN));
            }
        }
        edits.replace(Tags.start(template), Tags.end(template), "");
        for (Element child : host.children()) {
            drop(child, Embedding.slot(child.attr("slot")));
        }
    }

    /** Takes out an attribute where it stands as the tools write it. */
    private void drop(Element element, String attribute) {
        int at = Tags.named(element);
        if (!attribute.isEmpty() && html.startsWith(attribute, at)) {
            edits.replace(at, at + attribute.length(), "");
        }
    }
}
