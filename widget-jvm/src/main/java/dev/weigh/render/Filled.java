package dev.weigh.render;

import dev.weigh.jvm.DataFiles;
import dev.weigh.jvm.FromFile;
import dev.weigh.jvm.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page with the tables in it that its roots name by {@code data-from}. A table that was written before is written
 * anew; one that its author has, or has changed since, stays, and so does the old one where there is no file any more.
 *
 * @param html the page; all that is not such a table as it was, to the letter
 * @param faults the roots that got none, each as {@code line:column: severity code: sentence}
 */
public record Filled(String html, List<String> faults) {

    /** A page without this is not looked at any further. */
    private static final Pattern NAMED = Pattern.compile("(?i)data-(weigh-)?from");

    /** The page as it was written, with the tables of these files; a view that was rendered is taken out of it. */
    public static Filled of(String page, DataFiles files) {
        String html = NAMED.matcher(page).find() ? Original.of(page) : page;
        Edits edits = new Edits();
        List<String> faults = new ArrayList<>();
        for (Element root : roots(html)) {
            Optional<Element> old = old(root, html);
            boolean isFree = root.select("table").stream().allMatch(table -> old.filter(table::equals).isPresent());
            if (isFree && Tags.isStarted(root, html)) {
                FromFile found = FromFile.of(root, files);
                if (found instanceof FromFile.Table table) {
                    edits.replace(Tags.opened(root), old.map(Tags::end).orElse(Tags.opened(root)),
                            written(FromFile.path(root), table.html(root)));
                } else if (found instanceof FromFile.Fault fault) {
                    faults.add(root.sourceRange().start().lineNumber() + ":"
                            + root.sourceRange().start().columnNumber() + ": " + fault.sentence(root));
                }
            }
        }
        return new Filled(edits.apart().of(html), List.copyOf(faults));
    }

    /** The page as its author wrote it, without what was rendered and without such tables. */
    static String original(String page) {
        String html = Original.of(page);
        Edits edits = new Edits();
        for (Element root : roots(html)) {
            old(root, html).ifPresent(table -> edits.replace(Tags.start(table), Tags.end(table), ""));
        }
        return edits.apart().of(html);
    }

    private static List<Element> roots(String html) {
        Document page = NAMED.matcher(html).find() ? Jsoup.parse(html, "", Manuscript.parser()) : new Document("");
        return FromFile.roots(page);
    }

    /** The table that was written at the root's beginning, where nobody has changed it. */
    private static Optional<Element> old(Element root, String html) {
        return Optional.ofNullable(root.firstElementChild()).filter(table -> Tags.areWritten(table, html)
                && Tags.start(table) == Tags.opened(root)
                && html.startsWith(written(FromFile.path(root),
                        html.substring(Tags.opened(table), Tags.closing(table))), Tags.start(table)));
    }

    private static String written(String path, String content) {
        return "<table" + HtmlWriter.attribute(FromFile.WRITTEN, path + " " + Seal.hash(content, 4)) + ">" + content
                + "</table>";
    }
}
