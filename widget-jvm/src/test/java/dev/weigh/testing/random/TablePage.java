package dev.weigh.testing.random;

import java.util.List;

/** A table as it may come from an editor, a converter or a hand that slipped, with a root around it. */
public final class TablePage {

    private final Chance chance;
    private final StringBuilder html = new StringBuilder();
    private final int width;
    private final Style style;

    private TablePage(Chance chance) {
        this.chance = chance;
        width = chance.from(0, 6);
        style = Style.of(chance);
    }

    /** Any table. */
    public static String of(Chance chance) {
        return new TablePage(chance).page();
    }

    /** A table alone, for another root. */
    static String table(Chance chance) {
        TablePage page = new TablePage(chance);
        page.table("");
        return page.html.toString();
    }

    private String page() {
        String root = chance.one("", "", Markup.attribute("data-order", "best"), " data-metrics-in=rows",
                " data-metrics-in=rows data-order=best", " data-bars=merit") + Markup.attribute("lang",
                        style.language());
        if (chance.percent(10)) {
            table(" data-weigh" + root);
            return html.toString();
        }
        String name = chance.one("div", "div", "section", "figure", "article");
        html.append("<").append(name).append(chance.one(" data-weigh", " data-weigh", " class=weigh")).append(root)
                .append(">").append(chance.one("", "<p>Before it.</p>", "<figcaption>A figure</figcaption>"));
        table("");
        html.append(chance.percent(5) ? table(chance) : "");
        for (int i = chance.percent(30) ? chance.from(1, 3) : 0; i > 0; i--) {
            verdict();
        }
        return html.append("</").append(name).append(">").toString();
    }

    private void table(String attributes) {
        html.append("<table").append(attributes).append(">")
                .append(chance.percent(20) ? "<caption>" + content(words()) + "</caption>" : "");
        if (chance.percent(60)) {
            html.append("<thead>");
            rows(chance.one(List.of(0, 1, 1, 1, 2, 2, 3)), true);
            html.append("</thead>");
        }
        for (int bodies = chance.one(List.of(0, 1, 1, 1, 1, 2, 3)); bodies > 0; bodies--) {
            html.append(chance.percent(50) ? "<tbody>" : "");
            rows(chance.below(6), false);
        }
        if (chance.percent(10)) {
            html.append("<tfoot>");
            rows(1, false);
            html.append("</tfoot>");
        }
        html.append("</table>\n");
    }

    private void rows(int count, boolean isHead) {
        boolean hasHeads = isHead || chance.percent(50);
        boolean isCounted = chance.percent(10);
        for (int i = 0; i < count; i++) {
            html.append("\n<tr>");
            switch (chance.below(20)) {
                case 0 -> cell("th", " colspan=" + Math.max(1, width), words());
                case 1 -> unitsRow();
                default -> row(isCounted ? "" + (i + 1) : "", hasHeads, isHead);
            }
            html.append(chance.percent(50) ? "</tr>" : "");
        }
    }

    private void row(String count, boolean hasHeads, boolean isHead) {
        int cells = chance.percent(8) ? chance.from(0, width + 1) : width;
        for (int i = 0; i < cells; i++) {
            String tag = i == 0 && hasHeads || isHead && chance.percent(95) ? "th" : "td";
            boolean isName = i == (count.isEmpty() ? 0 : 1);
            cell(tag, spans() + (isHead && i > 0 ? AttributePage.ofHead(chance) : ofCell()),
                    i == 0 && !count.isEmpty() ? count : isName || isHead ? words() : score());
        }
    }

    private void unitsRow() {
        cell("td", "", "");
        for (int i = 1; i < width; i++) {
            cell("td", "", chance.one("ms", "(s)", "%", "\u20ac", "", "kg", "GB / s"));
        }
    }

    private void cell(String tag, String attributes, String content) {
        html.append("<").append(tag).append(attributes).append(">").append(content(content))
                .append("</").append(tag).append(">");
    }

    private String spans() {
        return !chance.percent(6) ? "" : " " + chance.one("rowspan", "colspan") + "=\""
                + chance.one("2", "2", "3", "0", "-1", "x", "", "2.5", "+2", " 2",
                chance.percent(90) ? "2" : chance.one("999", "1000", "99999999999")) + "\"";
    }

    private String ofCell() {
        return !chance.percent(5) ? "" : chance.percent(50)
                ? Markup.attribute(chance.one("data-value", "data-error"), AttributePage.number(chance))
                : chance.one(" data-weigh=off", " hidden", " lang=de", " class=weigh", " abbr=short");
    }

    private String words() {
        return switch (chance.below(12)) {
            case 0 -> "";
            case 1 -> Markup.text(Nonsense.text(chance));
            case 2 -> "Size " + chance.one("\u2193", "\u2191", "(\u2b07\ufe0f)", "(ms)", "(lower is better)",
                    "\u25b2", "[kB] \u2193");
            default -> chance.one("Small model", "Large", "A", "B", "Gr\u00f6\u00dfe", "\u901f\u5ea6", "Cost / token",
                    "Time", "Speed",
                    "Capability", "C++", "1", "\ud83c\udfc6 Winner", "\u05d0\u05d1", "Latency (p95)");
        };
    }

    private String score() {
        return switch (chance.below(12)) {
            case 0 -> Markup.text(Nonsense.text(chance));
            case 1 -> chance.one("MIT", "yes", "", "<br>", "5 of 10", "12:30", "2024-05-01");
            default -> Written.of(chance, style, chance.one(style.units().keySet().stream().sorted().toList())).html();
        };
    }

    /** The content, bare or in markup. */
    private String content(String text) {
        return switch (chance.below(40)) {
            case 0 -> "<b>" + text + "</b>";
            case 1 -> "<p>" + text + "</p><!-- note --><i></i>";
            case 2 -> text + "<sup>1</sup>";
            case 3 -> "<span hidden>" + text + "</span><ul><li>" + text + "</ul>";
            case 4 -> "<table><tr><td>9<td>8</table>" + text;
            case 5 -> text + "<template><b>7</b></template>";
            case 6 -> text + "<script type=text/plain>6 < 7</script>";
            case 7 -> "<span>".repeat(60) + text + "</span>".repeat(60);
            case 8 -> " \n " + text + "<br>\t<button type=button>" + text + "</button>";
            case 9 -> "<svg><title>5</title><g><text>4</text></g></svg>" + text;
            case 10 -> "<math><mn>3</mn></math>" + text;
            default -> text;
        };
    }

    private void verdict() {
        String text = words() + " wins.";
        html.append(switch (chance.below(4)) {
            case 0 -> "<p" + Markup.attribute("data-verdict-for", chance.one("Time", "speed", "size|time", "x", ""))
                    + ">" + text + "</p>";
            case 1 -> "<ul><li><b>" + chance.one("Time", "Speed:", "Size ") + "</b>: " + text + "</li><li></ul>";
            case 2 -> "<blockquote><p><strong>Time</strong> \u2013 " + text + "</p></blockquote>";
            default -> "<p><em>" + text + "</em></p>";
        });
    }
}
