package dev.weigh.jvm;

import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Problem;
import dev.weigh.config.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says to the widget: the comparisons on it and what is wrong with them.
 *
 * @param page the page, left as it is
 * @param widgets every element that has {@code data-weigh} or the class {@code weigh}, in the page's
 *     order, with the widget that it asks for; empty where it gets none
 * @param findings the problems in the order in which they were found
 */
public record Reading(Document page, Map<Element, Optional<Config>> widgets, List<Finding> findings) {

    /**
     * Reads a file, in the encoding that it names.
     *
     * @throws IOException where it can't be read
     */
    public static Reading open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(Jsoup.parse(in, null, file.toUri().toString(), parser()));
        }
    }

    /** Reads a page, or a piece of one. */
    public static Reading of(String html) {
        return of(Jsoup.parse(html, "", parser()));
    }

    /** Reads a page that is parsed already; findings have places where its parser tracked them. */
    public static Reading of(Document page) {
        Roots roots = new Roots(page);
        Problems problems = new Problems();
        JsoupHost host = new JsoupHost(page);
        Map<Element, Optional<Config>> widgets = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>();
        for (Element element : Roots.marked(page)) {
            Optional<Config> widget = Optional.empty();
            JsoupSource source = new JsoupSource(element);
            if (roots.found.contains(element)) {
                widget = new ConfigReader(source, host, problems).read(taken);
            } else if (roots.nested.contains(element)) {
                problems.add(Problems.NESTED_ROOT, "", source);
            }
            widget.ifPresent(config -> taken.add(config.id()));
            widgets.put(element, widget);
        }
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems.found()) {
            findings.add(Finding.of(problem));
        }
        return new Reading(page, widgets, findings);
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true);
    }
}
