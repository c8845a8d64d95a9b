package dev.weigh.render;

import dev.weigh.jvm.Manuscript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page without what the tools have written into it. Only that goes which is to the letter, and in the place, as they
 * write it: its seal says so. Whatever else has our attributes is somebody else's, and stays.
 */
final class Original {

    private static final String MARKED = "[data-weigh], .weigh";
    private static final Pattern SHEET = Pattern.compile("<link id=\"weigh\" rel=\"stylesheet\" href=\"([^\"]*)\">");

    private final String html;
    private final Document page;
    private final Edits edits = new Edits();
    private final boolean areTaken;
    private final List<Element> views = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    /** A root has one view: what says to be a second is none of ours, and is not looked at. */
    private final Set<Element> tried = new HashSet<>();

    /** Looks for what was written into the page. */
    Original(String html) {
        this.html = html;
        page = Jsoup.parse(html, "", Manuscript.parser());
        List<String> sheets = new ArrayList<>();
        for (Element template : page.select("template[" + Template.MARK + "]")) {
            if (isOurs(template)) {
                views.add(template);
                Matcher sheet = SHEET.matcher(content(template));
                if (sheet.lookingAt()) {
                    sheets.add(sheet.group(1));
                }
            }
        }
        takeLinks(sheets);
        areTaken = edits.areWithin(0, html.length());
    }

    /** The page as it was before it was rendered; itself where it never was. */
    static String of(String html) {
        return html.contains(Template.MARK) ? new Original(html).text() : html;
    }

    /** The page as it was. */
    String text() {
        return areTaken ? edits.of(html) : html;
    }

    /** The page's elements without those that were written; their attributes {@code slot} and {@code hidden} stay. */
    Document tree() {
        links.forEach(Element::remove);
        for (Element view : views) {
            Element host = view.parent();
            view.remove();
            if (host.hasAttr("data-weigh-host")) {
                host.unwrap();
            }
        }
        return page;
    }

    private boolean isOurs(Element template) {
        Element host = template.parent();
        String seal = template.attr(Template.MARK);
        if (!Tags.areWritten(template, html) || !Tags.areWritten(host, html)
                || Tags.opened(host) != Tags.start(template)
                || !html.startsWith(Template.start(seal), Tags.start(template))
                || Tags.end(template) - Tags.closing(template) != Template.END.length()) {
            return false;
        }
        if (!host.hasAttr("data-weigh-host")) {
            return host.is(MARKED) && isTaken(host, host, template);
        }
        for (Element root = isWrapped(host) ? host.children().last() : host; root != null; root = root.parent()) {
            if (root.is(MARKED) && isTaken(root, host, template)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the host is one of ours, with nothing in it but the view and a table. */
    private boolean isWrapped(Element host) {
        Element last = host.children().last();
        return html.startsWith(Embedding.HOST, Tags.start(host))
                && Tags.end(host) - Tags.closing(host) == Embedding.HOST_END.length()
                && (last == host.child(0) || Tags.areWritten(last, html)
                && Tags.start(last) == Tags.end(host.child(0)))
                && Tags.end(last) == Tags.closing(host);
    }

    /** Whether the seal is that of the root without the view; that goes then. */
    private boolean isTaken(Element root, Element host, Element template) {
        if (!tried.add(root) || !Tags.areWritten(root, html)) {
            return false;
        }
        boolean isHost = root == host;
        Edits taken = new Edits();
        if (isHost) {
            taken.replace(Tags.start(template), Tags.end(template), "");
        } else {
            taken.replace(Tags.start(host), Tags.end(template), "");
            taken.replace(Tags.closing(host), Tags.end(host), "");
        }
        List<String> seal = List.of(template.attr(Template.MARK).split(" ", -1));
        int count = new Carriers(root, html, element -> element.parent() == host, !isHost, element -> false)
                .takeOut(seal.subList(1, seal.size()), taken);
        // The root may be the table that is in the host.
        int from = Math.min(Tags.start(root), Tags.start(host));
        int to = Math.max(Tags.end(root), Tags.end(host));
        boolean isTaken = taken.areWithin(from, to)
                && seal.get(0).equals(Seal.of(taken.of(html, from, to), content(template), count));
        if (isTaken) {
            edits.add(taken);
        }
        return isTaken;
    }

    private String content(Element template) {
        return html.substring(Tags.opened(template), Tags.closing(template));
    }

    /** Takes out the links to the stylesheets of what was taken out, where the page's head begins. */
    private void takeLinks(List<String> sheets) {
        List<String> left = new ArrayList<>(sheets.stream().distinct().toList());
        int at = Tags.isStarted(page.head(), html) ? Tags.opened(page.head()) : -1;
        for (Element link : page.head().children()) {
            String letters = link(link.attr("href"));
            if (Tags.isStarted(link, html) && Tags.start(link) == at && html.startsWith(letters, at)
                    && left.remove(link.attr("href"))) {
                edits.replace(at, at + letters.length(), "");
                at += letters.length();
                links.add(link);
            }
        }
    }

    /** How a page loads a stylesheet that its widgets have in a file. */
    static String link(String name) {
        return "<link rel=\"stylesheet\" href=\"" + name + "\" " + Template.MARK + ">";
    }
}
