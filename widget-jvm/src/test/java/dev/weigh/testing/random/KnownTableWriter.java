package dev.weigh.testing.random;

import dev.weigh.testing.random.KnownColumn.Meant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes a table from known values, with what tables of other people have beside: ranks, sums, spans, titles. */
final class KnownTableWriter {

    private static final String MEDALS = "\ud83e\udd47\ud83e\udd48\ud83e\udd49";

    private final Chance chance;
    private final Style style;
    private final List<WrittenName> names = new ArrayList<>();
    private final List<KnownColumn> columns = new ArrayList<>();
    private final List<String> features = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    /** What stands before the metrics in each row, and in the header. */
    private final List<List<String>> before = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private String root = "";
    private boolean isSummed;
    private boolean isTurned;

    private KnownTableWriter(Chance chance) {
        this.chance = chance;
        style = Style.of(chance);
    }

    /** Any such table. */
    static KnownTable of(Chance chance) {
        KnownTableWriter writer = new KnownTableWriter(chance);
        KnownTable table = writer.table();
        return !writer.isSummed && writer.isSumByChance() ? of(chance) : table;
    }

    /** Whether the last row is near to the sum, or the mean, of those above, and means nothing by it. */
    private boolean isSumByChance() {
        return columns.stream().filter(column -> column.meant() == Meant.METRIC).allMatch(KnownColumn::endsInSum);
    }

    private KnownTable table() {
        int count = chance.from(2, 7);
        names.addAll(WrittenName.some(chance, count));
        isSummed = chance.percent(15);
        isTurned = !isSummed && chance.percent(8);
        ColumnWriter writer = new ColumnWriter(chance, style, count);
        int metrics = chance.from(1, 4);
        if (chance.percent(6) && style.forced().isEmpty() && style.zero() == '0' && !isSummed) {
            metrics = 0;
            columns.add(writer.told());
        }
        for (int i = 0; i < metrics; i++) {
            columns.add(isSummed ? writer.plain() : i == 0 ? writer.metric() : writer.any());
        }
        Collections.shuffle(columns, new java.util.Random(chance.below(1000)));
        before();
        cells(count);
        String table = isTurned ? turned() : upright();
        String page = "<div data-weigh=n" + Markup.attribute("lang", style.language())
                + (style.forced().isEmpty() ? "" : " data-decimal=" + style.forced()) + root + ">" + table + "</div>";
        return new KnownTable(page, names.stream().map(WrittenName::text).toList(), columns, heads.size(), features);
    }

    /** A rank before the names, a second column of names, or neither. */
    private void before() {
        int kind = isTurned ? 2 : chance.below(6);
        boolean isHead = kind != 0 && chance.percent(50);
        for (int i = 0; i < names.size(); i++) {
            before.add(new ArrayList<>());
        }
        if (kind == 0) {
            features.add("a rank before the names");
            heads.add(chance.one("", "#", "Rank", "Pos.", "No."));
            int form = chance.below(6);
            for (int i = 0; i < names.size(); i++) {
                before.get(i).add("<td>" + rank(form, i));
            }
        }
        heads.add(chance.one("Name", "", "Who", "Model"));
        for (int i = 0; i < names.size(); i++) {
            before.get(i).add((isHead ? "<th scope=row>" : "<td>") + names.get(i).html());
        }
        if (kind == 1) {
            features.add("two columns of names");
            heads.set(0, "Brand");
            heads.add("Make");
            root += " data-names=\"Brand | Make\"";
            for (int i = 0; i < names.size(); i++) {
                before.get(i).add((isHead ? "<th>" : "<td>") + "S" + (i + 1));
                names.set(i, new WrittenName("", names.get(i).text() + " S" + (i + 1)));
            }
        }
    }

    private String rank(int form, int index) {
        int rank = index + 1;
        return switch (form) {
            case 0 -> rank + ".";
            case 1 -> "#" + rank;
            case 2 -> rank == 1 ? "1st" : rank == 2 ? "2nd" : rank == 3 ? "3rd" : rank + "th";
            case 5 -> (index == 1 || index == 2 ? "T2" : "" + rank);
            case 3 -> index < 3 ? MEDALS.substring(index * 2, index * 2 + 2) : rank + "";
            default -> "" + rank;
        };
    }

    /** The scores as cells, of which two with one text may be one. */
    private void cells(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>(before.get(i)));
        }
        for (KnownColumn column : columns) {
            List<Written> known = new ArrayList<>(column.cells());
            boolean isHanging = !isTurned && !isSummed && column.scored() > 3 && column.meant() == Meant.METRIC
                    && chance.percent(8);
            int hanging = isHanging ? chance.below(count - 1) : -1;
            for (int i = 0; i < count; i++) {
                Written cell = known.get(i);
                boolean isHung = hanging >= 0 && i == hanging + 1;
                rows.get(i).add(isHung ? "" : (i == hanging ? "<td rowspan=2" : "<td") + cell.attributes() + ">"
                        + cell.html());
                if (isHung) {
                    known.set(i, known.get(hanging));
                }
            }
            if (hanging >= 0) {
                features.add("a cell over two rows");
            }
            columns.set(columns.indexOf(column), column.with(known));
        }
    }

    private String turned() {
        features.add("metrics in rows");
        root += " data-metrics-in=rows";
        StringBuilder html = new StringBuilder("<table><tr><th>").append(heads.get(0));
        for (List<String> row : rows) {
            html.append(row.get(0));
        }
        for (int i = 0; i < columns.size(); i++) {
            html.append("\n<tr><th").append(columns.get(i).attributes()).append(">")
                    .append(columns.get(i).head(" (", ")"));
            for (List<String> row : rows) {
                html.append(row.get(i + 1));
            }
        }
        return html + "</table>";
    }

    private String upright() {
        StringBuilder html = new StringBuilder("<table>").append(chance.percent(20)
                ? "<caption>Of 3 things" + ColumnWriter.hidden(chance, "4") + "</caption>" : "");
        header(html);
        boolean isWhole = String.join("", rows.stream().map(row -> String.join("", row)).toList()).contains("rowspan");
        int titled = chance.percent(8) && !isWhole ? chance.below(rows.size()) : -1;
        for (int i = 0; i < rows.size(); i++) {
            if (i == titled) {
                features.add("a title between rows");
                html.append("\n<tr><th colspan=").append(heads.size() + columns.size()).append(">The 2 others");
            }
            html.append("\n<tr>").append(String.join("", rows.get(i)));
        }
        if (chance.percent(6)) {
            features.add("a row that is off");
            extra(html, "<tr data-weigh=off>", "Off");
        }
        if (chance.percent(5)) {
            features.add("a row without a name");
            extra(html, "<tr>", "");
        }
        if (isSummed) {
            sums(html);
        }
        if (chance.percent(10)) {
            features.add("a foot");
            extra(html, "<tfoot><tr>", "Average");
        }
        return html + "</table>";
    }

    /** One header row or two, in a head or not, and perhaps a row of units. */
    private void header(StringBuilder html) {
        boolean hasHead = chance.percent(70);
        boolean isDouble = columns.size() > 1 && heads.size() == 1 && chance.percent(12);
        boolean isComma = chance.percent(30);
        boolean hasUnits = !isDouble && columns.stream().anyMatch(column -> !column.unit().isEmpty())
                && chance.percent(40);
        html.append(hasHead ? "<thead>" : "").append("<tr>");
        if (isDouble) {
            features.add(hasHead ? "two header rows" : "two header rows without thead");
            html.append("<th rowspan=2>").append(heads.get(0)).append("<th colspan=").append(columns.size())
                    .append(">All of them<tr>");
        } else {
            heads.forEach(head -> html.append("<th>").append(head));
        }
        columns.forEach(column -> html.append("<th").append(column.attributes()).append(">").append(
                hasUnits ? column.head("", "") : isComma ? column.head(", ", "") : column.head(" (", ")")));
        html.append(hasHead ? "</thead><tbody>" : "");
        if (hasUnits) {
            features.add("a row of units");
            html.append("\n<tr>").append("<td>".repeat(heads.size()));
            columns.forEach(column -> html.append("<td>").append(Markup.text(column.unit())));
        }
    }

    /** A row that is no contender, with a rank before its name where others have one. */
    private void extra(StringBuilder html, String row, String name) {
        boolean isRanked = heads.size() > 1 && root.isEmpty();
        html.append("\n").append(row).append(isRanked ? "<td>7" : "")
                .append(("<td>" + name).repeat(heads.size() - (isRanked ? 1 : 0)))
                .append("<td>99999999".repeat(columns.size()));
    }

    /** A last row with the sums, or the means, of those above. */
    private void sums(StringBuilder html) {
        boolean isMean = chance.percent(40);
        // Two numbers and a third may be their sum by chance; only a name tells.
        boolean isClear = rows.size() > 2 && columns.size() > 1;
        features.add(isMean ? "a last row of means" : "a last row of sums");
        html.append("\n<tr>").append("<td>".repeat(heads.size() - 1)).append("<td>")
                .append(isMean ? "Average" : isClear ? chance.one("Total", "Sum", "All together") : "Total");
        for (KnownColumn column : columns) {
            long sum = column.cells().stream().mapToLong(cell -> (long) cell.value()).sum();
            double mean = Math.round(sum * 100.0 / column.cells().size()) / 100.0;
            html.append("<td>").append(style.number(isMean ? "" + mean : "" + sum));
        }
    }
}
