package dev.weigh.jvm;

import dev.weigh.check.Nearest;
import dev.weigh.check.Remedy;
import dev.weigh.check.Report;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what no root can tell: that there is none, that a verdict lies outside, that the script is not there. */
final class WholePage {

    private static final String ROOT = "data-weigh";
    private static final String HOST = "data-weigh-host";
    private static final String DATA = "table, [data-scores], [data-weigh-scores]";
    private static final String VERDICT = "[data-verdict-for], [data-weigh-verdict-for]";
    /** Marks of a template's language, which stand for what is not known yet. */
    private static final String PLACEHOLDER = "(?s).*(\\{\\{|\\{%|<%|\\$\\{).*";

    private final Document page;
    private final Problems problems;

    WholePage(Document page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    void check(Optional<Path> file) {
        List<Element> scripts = JsoupHost.scripts(page);
        boolean isManual = page.select("[data-weigh-auto=off], [data-weigh-auto=false]").size() > 0;
        boolean hasRoot = !page.select("[data-weigh], .weigh").isEmpty();
        List<Element> near = page.getAllElements().stream().filter(element -> !nearMiss(element).isEmpty()).toList();
        for (Element element : near) {
            problems.add(hasRoot ? ProblemKind.UNKNOWN_ATTRIBUTE : Remedy.NO_WIDGET.kind, nearMiss(element),
                    new JsoupSource(element));
        }
        if (!hasRoot && near.isEmpty() && !isManual && !scripts.isEmpty()) {
            problems.add(Remedy.NO_WIDGET.kind, "", new JsoupSource(scripts.get(0)));
        }
        page.select("[^data-w]").stream().filter(element -> element.closest("template") == null)
                .forEach(this::checkNames);
        for (Element verdict : page.select(VERDICT)) {
            if (isOutside(verdict)
                    && near.stream().noneMatch(element -> verdict.parents().contains(element))) {
                problems.add(Remedy.OUTSIDE.kind, "", new JsoupSource(verdict));
            }
        }
        file.ifPresent(known -> scripts.stream().filter(script -> isMissing(script.attr("src"), known)).forEach(
                script -> problems.add(Remedy.NO_SCRIPT.kind, script.attr("src"), new JsoupSource(script))));
    }

    private static boolean isOutside(Element element) {
        return element.closest("[data-weigh], .weigh, template") == null;
    }

    /** What has our prefix and is no name of ours, on prose; within a root, and for the page, others look for it. */
    private void checkNames(Element element) {
        boolean isProse = isOutside(element) && !element.is("html") && !JsoupHost.scripts(page).contains(element);
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean isOurs = isProse && name.startsWith(ROOT + "-") && !name.equals(HOST);
            if (isOurs && !dev.weigh.check.Attribute.isOne(name) || name.matches(Report.NEAR_CLAIM)) {
                problems.add(ProblemKind.UNKNOWN_ATTRIBUTE, name, new JsoupSource(element));
            }
        }
    }

    /** The attribute by which an element with data will have been meant for a root; empty for none. */
    private static String nearMiss(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean isNear = name.matches("data-[a-z]{4,7}") && !name.equals(ROOT) && !name.equals("data-weights")
                    && Nearest.of(name, List.of(ROOT)).isPresent()
                    && Nearest.steps(name, ROOT) <= 2;
            if (isNear && (element.is(DATA) || !element.select(DATA).isEmpty())) {
                return name;
            }
        }
        return "";
    }

    private static boolean isMissing(String address, Path page) {
        String path = address.replaceFirst("[?#].*", "");
        if (path.matches("(?s)(/|[A-Za-z][A-Za-z0-9+.-]*:).*") || address.matches(PLACEHOLDER)) {
            return false;
        }
        try {
            Path folder = page.toAbsolutePath().getParent();
            return !Files.exists(folder.resolve(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException none) {
            return true;
        }
    }
}
