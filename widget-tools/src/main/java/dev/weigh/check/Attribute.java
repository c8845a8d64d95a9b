package dev.weigh.check;

import static dev.weigh.check.Attribute.Place.CELL;
import static dev.weigh.check.Attribute.Place.LIST;
import static dev.weigh.check.Attribute.Place.METRIC;
import static dev.weigh.check.Attribute.Place.OTHER;
import static dev.weigh.check.Attribute.Place.PAGE;
import static dev.weigh.check.Attribute.Place.ROOT;
import static dev.weigh.check.Attribute.Place.TOOLS;

import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What an attribute means. The core knows the names alone, in {@code Vocabulary}; {@code docs/attributes.md} is
 * written from these, and the tools say from them what an attribute takes.
 *
 * @param place where it stands
 * @param name its name without {@code data-}
 * @param takes its value, in Markdown
 * @param without what holds where it isn't said, in Markdown
 */
public record Attribute(Place place, String name, String takes, String without) {

    /** Where an attribute stands. */
    public enum Place { ROOT, LIST, METRIC, CELL, OTHER, PAGE, TOOLS }

    private static final String SCORES = "written from the scores";
    private static final String TABLE = "the table";

    /** All attributes, in the order of the reference. */
    public static final List<Attribute> ALL = List.of(
            new Attribute(ROOT, "weigh", "the widget's id; `off` or `false` for no widget",
                    "the root's `id`, else made from the title, else `weigh-1` and so on"),
            new Attribute(ROOT, "start", "the metric shown first", "the first one"),
            new Attribute(ROOT, "title", "the heading",
                    "the table's caption, else a figure's `figcaption` inside the root"),
            new Attribute(ROOT, "from", "a file of values, `lamps.csv`, by its path from the page on: `weigh render` "
                    + "and `weigh serve` write it into the page as a table", TABLE),
            new Attribute(ROOT, "names", "the columns whose texts together name a contender: `Brand \\| Model`",
                    "the first column of row heads, else the first that is no rank"),
            new Attribute(ROOT, "metrics-in", "`columns` or `rows`: where the table has its metrics", "`columns`"),
            new Attribute(ROOT, "order", "`given`, or `best`: rows go to their standing, ties as given, missing ones "
                    + "last", "`given`"),
            new Attribute(ROOT, "bars", "`value`: a bar is as long as its score; `merit`: longer is always better",
                    "`value`"),
            new Attribute(ROOT, "decimal", "`point` or `comma`, where numbers are read wrongly",
                    "by the cells, else by `lang`"),
            new Attribute(ROOT, "permalink", "`on` or `off`: a link to the view, and an address that follows it",
                    "off"),
            new Attribute(ROOT, "highlight", "contenders to mark, with `;` between", "none"),
            new Attribute(ROOT, "group", "a name; widgets that share it flip together", "none"),
            new Attribute(ROOT, "scheme", "`auto`, `light` or `dark`; `auto` goes by the colour of the text around",
                    "`auto`"),
            new Attribute(ROOT, "motion", "`auto`, `none`, or milliseconds up to 5000", "`auto`: 800"),
            new Attribute(ROOT, "text-…", "one of [the widget's own words](words.md)", "by the page's language"),
            new Attribute(ROOT, "blend",
                    "`on` or `off`: readers weigh the metrics, with `weigh-plus.js`",
                    "off"),
            new Attribute(ROOT, "weights", "how much each metric counts, `\\|` between",
                    "equal"),
            new Attribute(ROOT, "yardstick",
                    "`scale` or `ratio`: by what metrics are weighed against each other",
                    "by what the metrics allow"),
            new Attribute(ROOT, "tradeoff",
                    "two metrics, `\\|` between: who is beaten outright on both, and a plot; in `weigh-plus.js`",
                    "none"),
            new Attribute(ROOT, "all",
                    "`on` or `off`: all metrics side by side, as a last choice; in `weigh-plus.js`", "off"),
            new Attribute(ROOT, "frame", "the address of a page with this widget alone: readers copy the line that "
                    + "shows it in a frame (with `weigh-plus.js`)", "no such line"),
            new Attribute(LIST, "contenders", "the contenders, `;` between", TABLE),
            new Attribute(LIST, "metrics",
                    "the metrics, `\\|` between; with a table: which of its metrics, and in what order", TABLE),
            new Attribute(LIST, "scores", "for each metric its scores: `58; 95 \\| 92; 41`", TABLE),
            new Attribute(LIST, "measuring", "what is measured", "none"),
            new Attribute(LIST, "better", "`higher`, `lower` or `none`", "`higher`"),
            new Attribute(LIST, "unit", "the unit in words", "what stands around the numbers"),
            new Attribute(LIST, "min", "the lower ends of the bars", "see below"),
            new Attribute(LIST, "max", "the upper ends of the bars", "see below"),
            new Attribute(LIST, "accent", "colours", "the theme's"),
            new Attribute(LIST, "winner", "who the author says wins", "not checked"),
            new Attribute(LIST, "verdicts", "verdicts as plain text with placeholders", SCORES),
            new Attribute(METRIC, "metric", "its id", "made from its label"),
            new Attribute(METRIC, "measuring", "the line that says what is measured", "none"),
            new Attribute(METRIC, "better", "`higher`, `lower` or `none`: neither is better",
                    "an arrow in the label, or words or a unit that make it certain, else `higher`"),
            new Attribute(METRIC, "min", "the lower end of its bars, a number below `data-max`",
                    "zero, or the lowest score where that is below"),
            new Attribute(METRIC, "max", "the upper end of its bars, a number above `data-min`",
                    "the highest score, or 100 where all are percentages and the highest is above 50"),
            new Attribute(METRIC, "unit", "the unit in words, for speech and written sentences",
                    "what stands around the numbers"),
            new Attribute(METRIC, "accent", "a CSS colour: hex, `rgb()`, `hsl()`, `oklch()` or a name",
                    "the theme's"),
            new Attribute(METRIC, "verdict", "the verdict as plain text with [placeholders](#placeholders)", SCORES),
            new Attribute(METRIC, "winner", "a contender, or `tie`; compared with the scores", "not checked"),
            new Attribute(METRIC, "source", "where its figures come from, as text, or as one address, which becomes a "
                    + "link; on the root for all metrics", "none"),
            new Attribute(METRIC, "as-of", "of when its figures are: `2026-11`, `2026-11-30`; on the root for all "
                    + "metrics", "none"),
            new Attribute(CELL, "value", "the number in machine form: digits, a point, a minus",
                    "the number in the text"),
            new Attribute(CELL, "error", "half the width of its range, a number of zero or more",
                    "`± 3` or `88–94` in the text, else none"),
            new Attribute(OTHER, "verdict-for",
                    "the metric that this element is the verdict on; several for one metric all show", ""),
            new Attribute(PAGE, "auto",
                    "`off`: no widget is made until a script calls [`weigh.scan()`](events.md#windowweigh)", "on"),
            new Attribute(TOOLS, "says", "`widget.metric.what`: what the element's text says, held to the table; what "
                    + "is `leader`, `runner-up`, `margin`, `ratio`, `holds`, or a contender, whose score it is", ""),
            new Attribute(TOOLS, "ignore", "`code: reason`, `\\|` between several: a problem of this element, or "
                    + "within it, that is none here", ""),
            new Attribute(TOOLS, "tolerance", "how far scores may be off, in percent, without another leader: on a "
                    + "header cell, on the root for all its metrics, or in the long form for the page", ""));

    /** A shorter name is nearly another's by chance. */
    private static final int SHORTEST = 5;

    /** Whether the name is an attribute's, in either spelling. */
    public static boolean isOne(String written) {
        String name = written.replaceFirst("^data-(weigh-)?", "");
        return !name.equals(written) && names().contains(name);
    }

    /**
     * Whether it is an attribute of a root or within it, or can't be meant for anybody else: but for one letter it is
     * one, or it has a prefix of ours. Any other may be a command to a script that is on a page: {@code data-hx-get}.
     */
    public static boolean isMeant(String written) {
        String name = written.replaceFirst("^data-(weigh-)?", "");
        return written.matches("data-[a-z][-a-z0-9]*") && !name.matches("auto|host")
                && (isOne(written) || written.startsWith("data-weigh-") || name.startsWith("text-")
                || name.length() >= SHORTEST && names().stream().anyMatch(one -> Nearest.isOneStep(name, one)));
    }

    /** The names of all attributes, those of the widget's own words among them, without {@code data-}. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(Words.names().split(" ")));
        ALL.forEach(attribute -> names.add(attribute.name));
        return names;
    }

    /** The attribute as a page has it: {@code data-start}, {@code data-weigh-auto}. */
    public String written() {
        boolean isLong = place == PAGE || place == TOOLS && !name.equals("tolerance");
        return (isLong ? "data-weigh-" : "data-") + name;
    }
}
