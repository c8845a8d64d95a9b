package dev.weigh.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where an author writes something: a widget's markup with a {@link #MARK} in that place.
 *
 * @param name what the place is called
 * @param html the root; a {@link #NUMBER} in it makes its id a new one
 * @param part the part in which the text is shown to the letter, or several; empty where the widget makes
 *     something of it
 */
public record Place(String name, String html, String part) {

    /** Stands where the string goes. */
    public static final String MARK = "HOSTILE";
    /** Stands where the number of the root goes. */
    public static final String NUMBER = "NUMBER";

    /** What a header's text has where it holds a direction, a unit or a sort mark, which are no part of a label. */
    public static final String MARKED = "[\u2191\u2193\u25b2\u21c5\ufe0f]|^x \\((lower|%|ms)|[\\[(]x[\\])]$";

    /** Values that do no harm, and between them make of a place all that can be made of it. */
    public static final List<String> HARMLESS = List.of("Fine", "fine one", "", "12", "-12", "7 \u00b1 1", "12 %",
            "5 ms", "90", "10", "on", "size", "time", "Train", "Plane", "Train; Plane", "tie", "best", "merit", "rows",
            "lower", "dark", "2", "0", "Size | Time | Size", "{leader} {metric}", "de", "1e400", "Fine [x]", "$",
            "{x}", "\u00b15", "1;2",
            "1;1", "a;b|c", "#123456");

    private static final String BASE = """
            <div data-weigh="wNUMBER"><table><caption>Ways</caption><thead>\
            <tr><th>Way</th><th>Size</th><th>Time</th></tr></thead><tbody>\
            <tr><th>Train</th><td>30</td><td>90</td></tr>\
            <tr><th>Plane</th><td>80</td><td>10</td></tr></tbody></table>\
            <p data-verdict-for="size">Small.</p></div>""";
    private static final String LISTS = """
            <div data-weigh="wNUMBER" data-title="Ways" data-contenders="Train;Plane" data-metrics="Size|Time" \
            data-scores="30;80|90;10" data-verdicts="Small.|Fast."></div>""";
    /** One metric for each of the words that a widget may say. */
    private static final String TALKATIVE = """
            <div data-weigh="wNUMBER" data-permalink WORDS><table><tr><th>Way</th><th>Size</th><th>Tie</th>\
            <th>Range</th><th>Share</th><th data-min=5>Cut</th><th data-max=5>Far</th><th data-better=lower>Alone</th>\
            <th data-metric=none>None</th></tr>\
            <tr><th>Train</th><td>3</td><td>5</td>\
            <td>5 \u00b1 2</td><td>30 %</td><td>7</td><td>9</td><td>4</td>\
            <td>-</td></tr><tr><th>Plane</th><td>8</td><td>5</td><td>4 \u00b1 2</td><td>20 %</td><td>9</td><td>4</td>\
            <td></td><td>?</td></tr></table></div>""";
    private static final String ON_THE_ROOT = "title start order bars decimal highlight group scheme motion permalink "
            + "metrics-in metrics weights measuring better unit min max accent winner verdicts contenders scores "
            + "weigh-title weigh-none text-none";
    private static final String ON_A_HEADER = "data-metric data-measuring data-better data-min data-max data-unit "
            + "data-accent data-verdict data-winner abbr colspan rowspan scope lang";
    private static final String ON_A_SCORE = "data-value data-error colspan rowspan data-weigh-value";
    private static final String WORDS = "toggle measuring higher lower leads leads-by tied missing reversal data link "
            + "copied scale beyond points and verdict verdict-tie verdict-range verdict-alone verdict-none said";

    /** All places that there are. */
    public static List<Place> all() {
        List<Place> places = new ArrayList<>(texts());
        for (String root : ON_THE_ROOT.split(" ")) {
            places.add(on("the root", "<div", "data-" + root, root.equals("title") ? "title" : ""));
        }
        for (String head : ON_A_HEADER.split(" ")) {
            places.add(on("a header", "<th>Size", head, head.equals("abbr") ? "metric" : ""));
        }
        for (String cell : ON_A_SCORE.split(" ")) {
            places.add(on("a score", "<td>30", cell, ""));
        }
        for (String list : List.of("Ways", "Train", "Plane", "Size", "30", "80|90", "Small.", "Small.|Fast.")) {
            places.add(new Place("lists: " + list, LISTS.replace(list, MARK), ""));
        }
        StringBuilder words = new StringBuilder();
        for (String word : WORDS.split(" ")) {
            words.append("data-text-" + word + "=\"" + MARK + "\" ");
        }
        // One that is within another, and then all: drawn with each string alone they would take minutes.
        places.add(new Place("data-text-leads-by", TALKATIVE.replace("WORDS", "data-text-leads-by=\"HOSTILE\""), ""));
        places.add(new Place("data-text-\u2026 all at once", TALKATIVE.replace("WORDS", words), ""));
        return places;
    }

    /** The same places, a few of them in one widget: where a browser draws each, all alone would take minutes. */
    public static List<Place> together() {
        String texts = BASE.replaceAll(">(Ways|Train|30|Small\\.)<", ">HOSTILE<")
                .replace("<th>Size<", "<th data-metric=\"size\">HOSTILE<");
        String more = BASE.replace("<caption>Ways</caption>", "").replace("</div>", "<figcaption>HOSTILE</figcaption>"
                + "<ul><li><b>HOSTILE</b>: HOSTILE</li></ul></div>").replace("30<", "30<sup>HOSTILE</sup><")
                .replace("<tr><th>Way", "<tr><td>HOSTILE</td></tr><tr><th>HOSTILE")
                .replace("<tbody>", "<tbody><tr><td></td><td>HOSTILE</td></tr>");
        String lists = LISTS.replaceAll("Ways|Train|Size|30|Small\\.", MARK);
        List<Place> together = new ArrayList<>(List.of(
                new Place("texts", texts, "title,metric,name,value,verdict"), new Place("other texts", more, "title"),
                new Place("attributes of the root", with(BASE, "<div", "data-", ON_THE_ROOT), "title"),
                new Place("attributes of a header", with(BASE, "<th>Size", "", ON_A_HEADER), ""),
                new Place("attributes of a score", with(BASE, "<td>30", "", ON_A_SCORE), ""),
                new Place("items of lists", lists, ""),
                new Place("whole lists", with(LISTS.replaceAll(" data-[^w][^=]*=\"[^\"]*\"", ""), "<div", "data-",
                        "title contenders metrics scores verdicts"), ""),
                new Place("words", TALKATIVE.replace("WORDS", with("<", "<", "data-text-", WORDS).substring(1)), "")));
        all().stream().filter(place -> List.of("id", "class", "a table's id", "lang on the root",
                "data-metrics on the root", "data-metrics-in on the root", "data-verdict-for on a verdict",
                "data-metric on a header").contains(place.name)).forEach(together::add);
        return together;
    }

    /** How many texts and attributes take the string. */
    public int count() {
        return html.split(MARK, -1).length - 1;
    }

    private static String with(String html, String tag, String prefix, String names) {
        StringBuilder attributes = new StringBuilder();
        for (String name : names.split(" ")) {
            attributes.append(" " + prefix + name + "=\"" + MARK + "\"");
        }
        int at = html.indexOf(tag) + tag.replaceFirst(">.*", "").length();
        return html.substring(0, at) + attributes + html.substring(at);
    }

    /** One of each kind: whose text is read as a number, a label, a list, a name, a verdict, or only shown. */
    public static List<Place> ofEachKind() {
        List<String> names = List.of("caption", "header", "header of a metric", "contender", "score", "verdict",
                "verdict in bold",
                "row of units", "id", "data-start on the root", "data-motion on the root", "data-accent on the root",
                "lists: 80|90", "lists: Train", "data-metric on a header", "data-max on a header",
                "data-measuring on a header", "data-verdict on a header", "data-value on a score",
                "data-text-leads-by");
        return all().stream().filter(place -> names.contains(place.name())).toList();
    }

    private static List<Place> texts() {
        return List.of(text("caption", "Ways", "title"), text("header", "Size", ""),
                new Place("header of a metric", base("<th>Size", "<th data-metric=\"size\">HOSTILE"), "metric"),
                text("corner", "Way", ""),
                text("contender", "Train", "name"),
                // One number of two cells makes no metric, unless its author says that it is one.
                new Place("score", base("<th>Size", "<th data-metric=\"size\">Size").replace(">30<", ">HOSTILE<"),
                        "value"), text("verdict", "Small.", "verdict"),
                new Place("verdict in bold", base("<p data-verdict-for=\"size\">Small.</p>",
                        "<ul><li><b>HOSTILE</b>: HOSTILE</li></ul>"), ""),
                new Place("group of headers", base("<tr><th>Way", "<tr><td>HOSTILE</td></tr><tr><th>Way"), ""),
                new Place("row of units", base("<tbody>", "<tbody><tr><td></td><td>HOSTILE</td></tr>"), ""),
                new Place("note", base("30</td>", "30<sup>HOSTILE</sup></td>"), ""),
                new Place("figcaption", base("<caption>Ways</caption>", "").replace("</div>",
                        "<figcaption>HOSTILE</figcaption></div>"), "title"),
                new Place("id", base("wNUMBER", MARK), ""),
                new Place("class", base("data-weigh=", "class=\"weigh HOSTILE\" id="), ""),
                new Place("a table's id", BASE.replaceAll("<div[^>]*>|<p.*", "")
                        .replace("<table", "<table class=weigh id=HOSTILE"), ""),
                new Place("data-verdict-for on a verdict", base("=\"size\"", "=\"HOSTILE\""), ""),
                new Place("lang on the root", base("<div ", "<div lang=\"HOSTILE\" "), ""));
    }

    /** Whether the text is shown to the letter in the {@link #part}. */
    public boolean shows(String text) {
        return !part.isEmpty() && !(part.equals("metric") && Pattern.compile(MARKED).matcher(text).find());
    }

    /** A page with a widget for each of the strings, in their order. */
    public Document page(List<String> strings) {
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", "en");
        Element template = Jsoup.parseBodyFragment(html).body().child(0);
        for (int i = 0; i < strings.size(); i++) {
            Element root = template.clone();
            String number = "" + i;
            String string = strings.get(i);
            root.forEachNode(node -> fill(node, string, number));
            page.body().appendChild(root);
        }
        return page;
    }

    @Override
    public String toString() {
        return name;
    }

    private static void fill(Node node, String string, String number) {
        if (node instanceof TextNode text) {
            text.text(text.getWholeText().replace(MARK, string));
        } else {
            for (Attribute attribute : node.attributes()) {
                attribute.setValue(attribute.getValue().replace(NUMBER, number).replace(MARK, string));
            }
        }
    }

    private static String base(String instead, String html) {
        return BASE.replace(instead, html);
    }

    private static Place text(String name, String text, String part) {
        return new Place(name, base(">" + text + "<", ">" + MARK + "<"), part);
    }

    private static Place on(String where, String tag, String attribute, String part) {
        return new Place(attribute + " on " + where, with(BASE, tag, "", attribute), part);
    }
}
