package dev.weigh.jvm;

import dev.weigh.check.Remedy;
import dev.weigh.check.Report;
import dev.weigh.config.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** What a root gets of the file that its {@code data-from} names: a table, or none. */
public sealed interface FromFile {

    /** The attribute, in both its spellings. */
    List<String> NAMES = List.of("data-weigh-from", "data-from");
    /** What the tools write on a table of theirs: the path, and a seal. */
    String WRITTEN = "data-written-from";

    /** The elements of a page that name a file, in its order; none in a template. */
    static List<Element> roots(Document page) {
        return Roots.marked(page).stream().filter(root -> NAMES.stream().anyMatch(root::hasAttr)).toList();
    }

    /** The path that a root names. */
    static String path(Element root) {
        return NAMES.stream().filter(root::hasAttr).findFirst().map(root::attr).orElse("").trim();
    }

    /** What a root gets. */
    static FromFile of(Element root, DataFiles files) {
        // The parser ends a paragraph where a table begins.
        return root.closest("p") == null ? files.table(path(root))
                : new Fault(path(root) + ": a paragraph can't hold its table; use a div");
    }

    /**
     * A table.
     *
     * @param title what stands above it in the file; empty for none
     * @param rows its rows, of which the first is the header
     */
    record Table(String title, List<List<String>> rows) implements FromFile {

        /** What stands between the table's tags, for this root. */
        public String html(Element root) {
            boolean isTitled = root.hasAttr("data-title") || root.hasAttr("data-weigh-title") || title.isEmpty();
            return (isTitled ? "\n" : "\n<caption>" + Entities.escape(title) + "</caption>\n")
                    + "<thead>" + row(rows.get(0), "th") + "</thead>\n<tbody>\n"
                    + rows.subList(1, rows.size()).stream().map(row -> row(row, "td") + "\n")
                    .collect(Collectors.joining()) + "</tbody>\n";
        }

        private static String row(List<String> cells, String tag) {
            return cells.stream().map(cell -> "<" + tag + ">" + Entities.escape(cell) + "</" + tag + ">")
                    .collect(Collectors.joining("", "<tr>", "</tr>"));
        }

        /** Puts it into a root that was read; what is wrong in it has the root's place. */
        void into(Element root) {
            String table = "<table>" + html(root) + "</table>";
            root.insertChildren(0, Parser.htmlParser().parseFragmentInput(table, root, ""));
        }
    }

    /**
     * Why there is none.
     *
     * @param detail the path, and what is wrong there
     */
    record Fault(String detail) implements FromFile {

        /** What to do about it. */
        public String sentence(Element root) {
            Problem problem = new Problem(Remedy.NO_FILE.kind, detail, new JsoupSource(root), "");
            return "error " + problem.code() + ": " + new Report(Optional.empty()).sentence(problem);
        }
    }
}
