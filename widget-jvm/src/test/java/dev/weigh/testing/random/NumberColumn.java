package dev.weigh.testing.random;

import java.util.ArrayList;
import java.util.List;

/**
 * One metric whose cells were written from known values.
 *
 * @param page the page that has it, in a table or in lists
 * @param cells what was written
 * @param unit what one of the metric's unit is, in that of the known values
 * @param isList whether it stands in lists, where a metric needs no number
 */
public record NumberColumn(String page, List<Written> cells, double unit, boolean isList) {

    /** Any metric with one to four cells. */
    public static NumberColumn of(Chance chance) {
        Style style = Style.of(chance);
        List<String> units = style.units().keySet().stream().sorted().toList();
        // (min) in a header may be a minimum.
        String some = style.isConverted() && chance.percent(30) ? chance.one(units) : "";
        String header = some.equals("min") ? "" : some;
        List<Written> cells = new ArrayList<>();
        double unit = header.isEmpty() ? 0 : style.units().get(header);
        for (int i = chance.from(1, 4); i > 0; i--) {
            String own = chance.one(units);
            Written cell = Written.of(chance, style, own);
            unit = unit == 0 && style.isConverted() && cell.value() == cell.value() ? style.units().get(own) : unit;
            cells.add(cell);
        }
        boolean isList = cells.stream().allMatch(cell -> cell.attributes().isEmpty() && !cell.html().contains("<s"))
                && !cells.get(0).text().isBlank()
                && chance.percent(30);
        String root = "<div data-weigh=n" + Markup.attribute("lang", style.language())
                + (style.forced().isEmpty() ? "" : " data-decimal=" + style.forced());
        String label = "Metric" + (header.isEmpty() ? "" : " (" + header + ")");
        return new NumberColumn(root + (isList ? lists(label, cells) : table(label, cells)) + "</div>", cells,
                unit == 0 ? 1 : unit, isList);
    }

    private static String lists(String label, List<Written> cells) {
        StringBuilder names = new StringBuilder();
        StringBuilder scores = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            names.append(i > 0 ? ";" : "").append("Name ").append((char) ('A' + i));
            scores.append(i > 0 ? "; " : " ").append(Markup.item(cells.get(i).text()));
        }
        return Markup.attribute("data-metrics", label) + Markup.attribute("data-contenders", names.toString())
                + Markup.attribute("data-scores", scores.toString()) + ">";
    }

    private static String table(String label, List<Written> cells) {
        StringBuilder table = new StringBuilder("><table><tr><th><th data-metric=metric>" + Markup.text(label));
        for (int i = 0; i < cells.size(); i++) {
            table.append("\n<tr><th>Name ").append((char) ('A' + i)).append("<td").append(cells.get(i).attributes())
                    .append(">").append(cells.get(i).html());
        }
        return table + "</table>";
    }
}
