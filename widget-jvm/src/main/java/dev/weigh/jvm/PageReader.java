package dev.weigh.jvm;

import dev.weigh.check.Checks;
import dev.weigh.check.Depth;
import dev.weigh.check.Remedy;
import dev.weigh.check.Report;
import dev.weigh.check.WeightNotes;
import dev.weigh.claims.Claim;
import dev.weigh.claims.Claims;
import dev.weigh.claims.Effort;
import dev.weigh.claims.ThinLead;
import dev.weigh.claims.Unresolved;
import dev.weigh.claims.VerdictNumbers;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Indexed;
import dev.weigh.config.LookOptions;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads a page from its top to its end: its widgets, what is wrong with them, and what its prose says of them. */
final class PageReader {

    private static final String CLAIMS = "[" + Claims.ATTRIBUTE + "]";

    private final Document page;
    private final Demands demands;
    private final JsoupHost host;
    private final Places places;
    private final PlusElsewhere plus;
    private final Collected collected;
    private final Map<Element, Optional<Config>> widgets = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> advice = new ArrayList<>();
    private final Map<Element, ConfigReader> readers = new LinkedHashMap<>();
    private final List<String> taken = Indexed.list();
    private final Effort effort = new Effort();
    private final PageSize size = new PageSize();
    /** Roots whose figures are in a file that can't be had. */
    private final Map<Element, FromFile.Fault> faults = new HashMap<>();

    PageReader(Document page, Places places, Demands demands) {
        this.page = page;
        this.places = places;
        this.demands = demands;
        host = new JsoupHost(page);
        plus = new PlusElsewhere(page);
        collected = new Collected(page, places);
    }

    Reading read() {
        fill();
        Roots roots = new Roots(page);
        Problems whole = new Problems();
        Checks.checkDefaults(host.presets(), whole);
        LeftOut.check(page, whole);
        WordsElsewhere.check(page, List.copyOf(roots.found), host, whole);
        if (whole.found().stream().noneMatch(found -> found.kind() == Remedy.HTML_LEFT_OUT.kind)) {
            new WholePage(page, whole).check(demands.file());
        }
        collected.add(whole, new Report(Optional.empty()), advice);
        Roots.marked(page).forEach(element -> read(element, roots));
        List<PageClaim> claims = claims();
        collected.addIdle(unseen(), advice);
        return new Reading(page, widgets, findings, advice, claims, collected.silenced(), lines(), readers);
    }

    /** Puts in the tables that are in files; a root that has one of its own keeps that. */
    private void fill() {
        Problems own = new Problems();
        for (Element root : FromFile.roots(page)) {
            Elements tables = root.select("table");
            Optional<FromFile> found = demands.data().filter(files -> tables.isEmpty())
                    .map(files -> FromFile.of(root, files));
            if (found.orElse(null) instanceof FromFile.Table table) {
                table.into(root);
            } else if (found.orElse(null) instanceof FromFile.Fault fault) {
                faults.put(root, fault);
            } else if (!tables.isEmpty() && tables.select("[" + FromFile.WRITTEN + "]").isEmpty()) {
                own.add(Remedy.OWN_TABLE.kind, FromFile.path(root), new JsoupSource(root));
            }
        }
        collected.add(own, new Report(Optional.empty()), advice);
    }

    private Map<Element, Integer> lines() {
        Map<Element, Integer> lines = new LinkedHashMap<>();
        widgets.keySet().forEach(root -> lines.put(root, places.of(root).line()));
        return lines;
    }

    private void read(Element element, Roots roots) {
        Optional<Config> widget = Optional.empty();
        JsoupSource source = new JsoupSource(element);
        Problems problems = new Problems();
        Problems advised = new Problems();
        boolean isRoot = roots.found.contains(element);
        if (isRoot && faults.containsKey(element)) {
            problems.add(Remedy.NO_FILE.kind, faults.get(element).detail(), source);
        } else if (isRoot && !Depth.isTooDeep(source, problems) && !size.isBeyond(source, problems)) {
            ConfigReader reader = new ConfigReader(source, host, problems);
            widget = size.within(reader, reader.read(taken), source, problems);
            if (reader.isRead()) {
                readers.put(element, reader);
                Checks.check(source, reader, widget, isDirected(), advised);
            }
            widget.ifPresent(config -> advise(element, reader, config, advised));
        } else if (roots.nested.contains(element)) {
            problems.add(ProblemKind.NESTED_ROOT, "", source);
        }
        widget.ifPresent(config -> new LookOptions(source, host, problems).pair(config));
        widget.ifPresent(config -> plus.check(element, host, problems));
        widget.ifPresent(config -> taken.add(config.id()));
        widgets.put(element, widget);
        Report report = new Report(named(element, problems).or(() -> widgets.get(element)).map(Config::comparison));
        collected.add(problems, report, findings);
        collected.add(advised, report, advice);
    }

    private void advise(Element element, ConfigReader reader, Config config, Problems problems) {
        JsoupSource source = new JsoupSource(element);
        new WeightNotes(source, host, config).check(problems);
        new VerdictNumbers(source, config, host, demands.hedges(), effort).check(problems);
        List<Source> heads = reader.metrics().stream().map(column -> column.head).toList();
        new ThinLead(source, config, heads, demands.tolerance()).check(problems);
        demands.oldest().ifPresent(oldest -> Staleness.check(element, oldest, problems));
    }

    private List<PageClaim> claims() {
        Map<Source, Config> known = new LinkedHashMap<>();
        widgets.forEach((element, widget) -> widget.ifPresent(config -> known.put(new JsoupSource(element), config)));
        Claims all = new Claims(known, host, demands.hedges(), effort);
        List<Claim> claims = new ArrayList<>();
        for (Element element : page.select(CLAIMS)) {
            if (element.closest("template") != null) {
                continue;
            }
            JsoupSource place = new JsoupSource(element);
            all.claim(place).ifPresentOrElse(claims::add, () -> say(all.unresolved(place), place));
        }
        return claims.stream().map(claim -> collected.held(claim, advice)).toList();
    }

    private void say(Unresolved unresolved, JsoupSource place) {
        Problems problems = new Problems();
        problems.add(unresolved.kind(), unresolved.detail(), place);
        collected.add(problems, new Report(unresolved.widget().map(Config::comparison), taken, Claims.WORDS), advice);
    }

    private boolean isDirected() {
        return host.presets().stream().anyMatch(preset -> preset.has("data-weigh-better"));
    }

    /** Codes that were not looked for, so that nobody is told that there are none. */
    private Set<String> unseen() {
        Set<String> unseen = new HashSet<>(Set.of(ProblemKind.LOW_CONTRAST.code()));
        if (demands.file().isEmpty()) {
            unseen.add(Remedy.NO_SCRIPT.code());
        }
        if (demands.oldest().isEmpty()) {
            unseen.add(Remedy.STALE.code());
        }
        return unseen;
    }

    /** The widget with all metrics of its table, where the author names one that it hasn't as it is. */
    private Optional<Config> named(Element root, Problems problems) {
        boolean isAsked = problems.found().stream().anyMatch(found -> found.kind() == ProblemKind.UNKNOWN_METRIC);
        if (!isAsked || root.select("table").isEmpty()) {
            return Optional.empty();
        }
        Element copy = root.clone().removeAttr("data-metrics").removeAttr("data-weigh-metrics");
        return new ConfigReader(new JsoupSource(copy), host, new Problems()).read(new ArrayList<>());
    }
}
