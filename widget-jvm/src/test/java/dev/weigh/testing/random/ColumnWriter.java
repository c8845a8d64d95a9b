package dev.weigh.testing.random;

import dev.weigh.testing.random.KnownColumn.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes columns from known values, all of them in the way of one author. */
final class ColumnWriter {

    /** Labels that say nothing about a direction. */
    private static final List<String> LABELS = List.of("Reach", "Yield", "Grade", "Kappa", "Output", "Rating",
            "Stars given", "Range of use", "CO<sub>2</sub> bound", "p<sub>max</sub>", "Reach<br>at sea", "Pl\u00e4tze",
            "\u901f\u5ea6", "F1", "Top-5", "Part 2", "EM", "ARC<sup>1</sup>");
    /** Labels of which English says that lower is better. */
    private static final List<String> LOWER = List.of("Latency", "Price", "Error rate", "Build time", "Delay", "Cost",
            "Perplexity", "WER", "Latency (p95)", "Total cost");
    private static final String[] HIDDEN = {"<span hidden>%s</span>", "<span style=\"display: none\">%s</span>",
        "<span class=\"a sr-only\">%s</span>", "<i class=visually-hidden>%s</i>",
        "<span class=screen-reader-text>%s</span>", "<template>%s</template>", "<script type=text/plain>%s</script>"};

    private final Chance chance;
    private final Style style;
    private final int count;
    private final List<String> labels = new ArrayList<>(LABELS);

    /** A writer of columns with so many cells. */
    ColumnWriter(Chance chance, Style style, int count) {
        this.chance = chance;
        this.style = style;
        this.count = count;
    }

    /** Any column that is a metric, or none. */
    KnownColumn any() {
        return switch (chance.below(12)) {
            case 0, 1 -> chance.one(List.of(NoMetric.values())).column(chance, count);
            case 3 -> count > 3 && chance.percent(40) ? unsaid() : metric();
            case 2 -> count > 1 ? NoMetric.mixed(chance, style, count) : metric();
            default -> metric();
        };
    }

    /** A metric with at least two known values. */
    KnownColumn metric() {
        Style own = style.other(chance);
        KnownColumn column = switch (chance.below(6)) {
            case 0 -> of(chance.one(List.of(Numerals.values())));
            default -> styled(own);
        };
        return column.scored() < Math.min(count, 2) ? metric() : column;
    }

    /** A metric of bare numbers, which can be summed up. */
    KnownColumn plain() {
        List<Written> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int value = chance.from(1, 9000);
            cells.add(Written.bare(style.number("" + value), value));
        }
        return headed("bare numbers", "", cells, true);
    }

    /** A metric whose decimal mark is not that of the page's language, as one of its cells tells. */
    KnownColumn told() {
        String mark = style.mark().equals(",") ? "." : ",";
        List<Written> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int whole = chance.from(1, 99);
            int thousandths = chance.from(100, 999);
            cells.add(i == 0 ? Written.bare(whole + mark + "25", whole + .25)
                    : chance.percent(50) ? Written.bare(whole + mark + thousandths, whole + thousandths / 1000.)
                    : Written.bare(whole + (mark.equals(",") ? "." : ",") + thousandths, whole * 1000 + thousandths));
        }
        return headed("marks that another cell tells", "", cells, true);
    }

    /** Weights in two units, and a number without one. */
    KnownColumn unsaid() {
        List<Written> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(Written.bare(chance.from(1, 900) + (i == 0 ? " kg" : i == 1 ? " g" : i == 2 ? "" : " kg"), 1));
        }
        return KnownColumn.of("a number without a unit among several", Meant.ASKED, "Load", cells);
    }

    private KnownColumn of(Numerals form) {
        List<Written> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(around(form.cell(chance, style)));
        }
        return headed(form.kind, "", spoiled(cells), false);
    }

    private KnownColumn styled(Style own) {
        List<String> units = own.units().keySet().stream().sorted().toList();
        String unit = own.isConverted() && chance.percent(30) ? chance.one(units) : "";
        // (min) may be a minimum.
        String header = unit.equals("min") ? "" : unit;
        List<Written> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isBare = !header.isEmpty() && chance.percent(40);
            Style bare = isBare ? own.with("", Map.of("", own.units().get(header)), true) : own;
            cells.add(around(Written.of(chance, bare, isBare ? "" : chance.one(units))));
        }
        boolean isOpen = !own.isConverted() && own.units().keySet().stream().noneMatch(one -> one.contains("/"));
        return headed(own.kind(), header, spoiled(cells), isOpen);
    }

    /** The cells, one of which may hold what is no single number. */
    private List<Written> spoiled(List<Written> cells) {
        long known = cells.stream().filter(cell -> !Double.isNaN(cell.value())).count();
        if (known > 4 && chance.percent(20)) {
            // Beside thousands that a space groups, 12 34 would say that none does.
            boolean isSpaced = cells.stream().anyMatch(cell ->
                    cell.text().matches(".*\\d[ \u00a0\u202f\u2009]\\d.*"));
            String text = chance.one("DNF", "Custom", "on request", "varies", isSpaced ? "5 / 7" : "12 34",
                    "5 / 7 / 9");
            cells.set(chance.below(cells.size()), Written.none(text.replace("12 34", "12<br>34"), text));
        }
        return cells;
    }

    /** With a header that says the direction, or where that may be open with one that needn't. */
    private KnownColumn headed(String kind, String unit, List<Written> cells, boolean isOpen) {
        boolean isEnglish = style.language().isEmpty() || style.language().startsWith("en");
        String label = labels.remove(chance.below(labels.size()));
        String better = chance.one("higher", "lower", "none");
        return switch (chance.below(isOpen ? 6 : 3)) {
            case 0 -> new KnownColumn(kind, Meant.METRIC, label, unit, "", " data-better=" + better,
                    better.equals("none") ? 0 : better.equals("lower") ? -1 : 1, cells);
            case 1 -> new KnownColumn(kind, Meant.METRIC, label, unit, chance.one(" \u2193", " (\u2193)",
                    " \u2b07\ufe0f", " (lower is better)"), "", -1, cells);
            case 2 -> new KnownColumn(kind, Meant.METRIC, label, unit, chance.one(" \u2191", " (\u2191)",
                    " (higher is better)"), "", 1, cells);
            case 3 -> isEnglish && unit.isEmpty()
                    ? new KnownColumn(kind, Meant.METRIC, chance.one(LOWER), "", "", "", -1, cells)
                    : new KnownColumn(kind, Meant.METRIC, label, unit, "", "", 1, cells);
            default -> new KnownColumn(kind, Meant.METRIC, label, unit, "", "", 1, cells);
        };
    }

    /** The cell, perhaps with hidden text in it, or with emphasis. */
    private Written around(Written cell) {
        String html = switch (chance.below(16)) {
            case 0 -> hidden() + cell.html();
            case 1 -> cell.html() + hidden();
            case 2 -> "<strong>" + cell.html() + "</strong>";
            case 3 -> "<mark><a href=\"#x\">" + cell.html() + "</a></mark>";
            case 4 -> "<p>" + cell.html() + "</p><!-- 5 -->";
            default -> cell.html();
        };
        return new Written(html, cell.text(), cell.attributes(), cell.value(), cell.error(), cell.isPlain());
    }

    private String hidden() {
        return hidden(chance, chance.one("0388", "7 ", "sort 12", "-3", "winner"));
    }

    /** A text that nobody sees. */
    static String hidden(Chance chance, String text) {
        return chance.one(HIDDEN).formatted(text);
    }
}
