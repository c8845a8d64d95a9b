package dev.weigh.jvm;

import dev.weigh.check.Checks;
import dev.weigh.check.Report;
import dev.weigh.check.Size;
import dev.weigh.check.WeightNotes;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Problem;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param readers for each of those elements that is a root what has read it, and knows how each column was taken
 */
public record Reading(Document page, Map<Element, Optional<Config>> widgets, List<Finding> findings,
        List<Finding> advice, Map<Element, ConfigReader> readers) {

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
        Roots roots = new Roots(page);
        JsoupHost host = new JsoupHost(page);
        boolean isDirected = host.presets().stream().anyMatch(preset -> preset.has("data-weigh-better"));
        Reading reading = new Reading(page, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(),
                new LinkedHashMap<>());
        Problems defaults = new Problems();
        Checks.checkDefaults(host.presets(), defaults);
        LeftOut.check(page, defaults);
        WordsElsewhere.check(page, List.copyOf(roots.found), host, defaults);
        add(defaults, new Report(Optional.empty()), places, reading.advice);
        List<String> taken = new Taken();
        int widgets = 0;
        for (Element element : Roots.marked(page)) {
            Optional<Config> widget = Optional.empty();
            JsoupSource source = new JsoupSource(element);
            Problems problems = new Problems();
            Problems advice = new Problems();
            boolean isRoot = roots.found.contains(element);
            if (isRoot && Size.isTooLarge(source, widgets++, advice)) {
                widget = Optional.empty();
            } else if (isRoot) {
                ConfigReader reader = new ConfigReader(source, host, problems);
                widget = reader.read(taken);
                reading.readers.put(element, reader);
                Checks.check(source, reader, widget, isDirected, advice);
                widget.ifPresent(config -> new WeightNotes(source, host, config).check(advice));
            } else if (roots.nested.contains(element)) {
                problems.add(ProblemKind.NESTED_ROOT, "", source);
            }
            widget.ifPresent(config -> taken.add(config.id()));
            reading.widgets.put(element, widget);
            Report report = new Report(named(element, host, problems).or(() -> reading.widgets.get(element))
                    .map(Config::comparison));
            add(problems, report, places, reading.findings);
            add(advice, report, places, reading.advice);
        }
        return reading;
    }

    /** The ids of the widgets, each of which is asked for: a thousand may be equal but for their numbers. */
    private static final class Taken extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        private final Set<String> ids = new HashSet<>();

        @Override
        public boolean add(String id) {
            ids.add(id);
            return super.add(id);
        }

        @Override
        public boolean contains(Object id) {
            return ids.contains(id);
        }
    }

    /** The problems and the advice, from the page's top to its end. */
    public List<Finding> all() {
        return Stream.concat(findings.stream(), advice.stream())
                .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column)).toList();
    }

    /** The widget with all metrics of its table, where the author names one that it hasn't as it is. */
    private static Optional<Config> named(Element root, JsoupHost host, Problems problems) {
        boolean isAsked = problems.found().stream().anyMatch(found -> found.kind() == ProblemKind.UNKNOWN_METRIC);
        Element copy = root.clone().removeAttr("data-metrics").removeAttr("data-weigh-metrics");
        return !isAsked || copy.select("table").isEmpty() ? Optional.empty()
                : new ConfigReader(new JsoupSource(copy), host, new Problems()).read(new ArrayList<>());
    }

    private static void add(Problems problems, Report report, Places places, List<Finding> findings) {
        for (Problem problem : problems.found()) {
            findings.add(Finding.of(problem, report, places));
        }
    }
}
