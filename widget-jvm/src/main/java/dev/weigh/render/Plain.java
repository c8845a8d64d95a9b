package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.config.Source;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.jvm.Reading;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes widgets as plain HTML: a table and a verdict for each metric. */
final class Plain {

    private final String html;
    private final Edits edits = new Edits();

    private Plain(String html) {
        this.html = html;
    }

    /** The page with all its widgets in plain HTML, and without the script. */
    static String of(String page) {
        return new Plain(Original.of(page)).written();
    }

    private String written() {
        Reading reading = Reading.of(html);
        Set<Element> replaced = new HashSet<>();
        reading.widgets().forEach((root, widget) -> widget.filter(config -> Tags.areWritten(root, html))
                .ifPresent(config -> {
                    edits.replace(Tags.start(root), Tags.end(root), widget(root, config));
                    replaced.add(root);
                }));
        for (Element script : JsoupHost.scripts(reading.page())) {
            if (Tags.isScript(script, html) && Collections.disjoint(script.parents(), replaced)) {
                edits.replace(Tags.start(script), Tags.end(script), "");
            }
        }
        for (Element link : JsoupHost.preloads(reading.page())) {
            if (Tags.isStarted(link, html)) {
                edits.replace(Tags.start(link), Tags.opened(link), "");
            }
        }
        return edits.apart().of(html);
    }

    private String widget(Element root, Config config) {
        Slots slots = new Slots(root, !root.normalName().equals("table"), config);
        StringBuilder plain = new StringBuilder("<div").append(HtmlWriter.attribute("id", root.id()))
                .append(HtmlWriter.attribute("lang", root.attr("lang")))
                .append(HtmlWriter.attribute("dir", root.attr("dir"))).append(">\n");
        String title = config.comparison().title();
        plain.append(title.isEmpty() ? "" : "<p><strong>" + HtmlWriter.text(title) + "</strong></p>\n");
        plain.append(kept(root, slots, true));
        for (int metric = 0; metric < config.comparison().metrics().size(); metric++) {
            plain.append(new PlainMetric(config, metric).written(verdicts(config.verdicts().get(metric))));
        }
        return plain.append(kept(root, slots, false)).append("</div>").toString();
    }

    /** What else stands in the root, above its table or below; a root in it is plain too. */
    private String kept(Element root, Slots slots, boolean isBefore) {
        return root.normalName().equals("table") ? "" : root.children().stream()
                .filter(child -> isBefore ? "before".equals(slots.names.get(child)) : !slots.names.containsKey(child))
                .filter(child -> !child.normalName().equals("figcaption") && Tags.areWritten(child, html))
                .map(child -> of(html.substring(Tags.start(child), Tags.end(child))) + "\n")
                .collect(Collectors.joining());
    }

    private static String verdicts(List<Source> verdicts) {
        return verdicts.stream().map(verdict -> ((Element) ((JsoupSource) verdict).node()).html())
                .collect(Collectors.joining(" "));
    }
}
