package dev.weigh.jvm;

import dev.weigh.config.NeedsPlus;
import dev.weigh.config.Problems;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what only {@code weigh-plus.js} has, on a page that loads {@code weigh.js}. */
final class PlusElsewhere {

    private final boolean isElsewhere;

    /** Looks once which scripts the page loads. */
    PlusElsewhere(Document page) {
        List<Element> scripts = JsoupHost.scripts(page);
        isElsewhere = !scripts.isEmpty() && scripts.stream().noneMatch(script -> isPlus(script.attr("src")));
    }

    /** Says it on the root. A page without a script says nothing: its layout may load one. */
    void check(Element root, JsoupHost host, Problems problems) {
        if (isElsewhere) {
            NeedsPlus.check(new JsoupSource(root), host, problems);
        }
    }

    private static boolean isPlus(String address) {
        return address.substring(address.lastIndexOf('/') + 1).startsWith("weigh-plus");
    }
}
