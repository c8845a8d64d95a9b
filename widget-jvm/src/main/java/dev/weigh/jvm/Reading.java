package dev.weigh.jvm;

import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says to the widget: the comparisons on it and what is wrong with them.
 *
 * @param page the page, left as it is
 * @param widgets every element that has {@code data-weigh} or the class {@code weigh}, in the page's
 *     order, with the widget that it asks for; empty where it gets none
 * @param findings the problems in the order in which they were found: those that the script finds too
 * @param advice what only the tools look for
 * @param claims what the prose says of the widgets, be it right or wrong
 * @param silenced how many problems the page silences, with a reason
 * @param lines for each element of {@code widgets} its line in the file, from 1; 0 where the page came from no text
 * @param readers for each of those elements that is a root what has read it, and knows how each column was taken
 */
public record Reading(Document page, Map<Element, Optional<Config>> widgets, List<Finding> findings,
        List<Finding> advice, List<PageClaim> claims, int silenced, Map<Element, Integer> lines,
        Map<Element, ConfigReader> readers) {

    /**
     * Reads a file, HTML in the encoding that it names or Markdown: see {@link Manuscript}.
     *
     * @throws IOException where it can't be read, or is no text
     */
    public static Reading open(Path file) throws IOException {
        return Manuscript.open(file).reading();
    }

    /** Reads a page, or a piece of one. */
    public static Reading of(String html) {
        return of(Jsoup.parse(html, "", Manuscript.parser()));
    }

    /** Reads a page that is parsed already; findings have places where its parser tracked them. */
    public static Reading of(Document page) {
        return of(page, Places.SAME);
    }

    static Reading of(Document page, Places places) {
        return of(page, places, Demands.NONE);
    }

    /** Reads a page of which more is asked. */
    static Reading of(Document page, Places places, Demands demands) {
        return new PageReader(page, places, demands).read();
    }

    /** The problems and the advice, from the page's top to its end. */
    public List<Finding> all() {
        return Stream.concat(findings.stream(), advice.stream())
                .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column)).toList();
    }
}
