package dev.weigh.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Columns with digits in them of which nothing can be compared. */
enum NoMetric {

    WORDS("words", "Kind", "plain", "woven", "knitted", "felt", "of 2 plies"),
    LICENCES("licences", "Licence", "MIT", "Apache-2.0", "GPLv3", "GPLv2", "BSD-3-Clause", "MPL 2.0"),
    VERSIONS("versions", "Version", "1.2.3", "1.10.0", "0.9", "2.0.1", "v2", "v1.2", "10.0.0-rc1"),
    MONTHS("months", "Since", "May 2023", "March 2024", "Jan 2019", "Oct 2020", "December 1998"),
    DAYS("days", "Opened", "2023-05-01", "2024-11-30", "1999-01-02", "2020-02-29"),
    YEARS("years", "Year", "2019", "2021", "1998", "2003", "2024"),
    MODELS("names with digits", "Chip", "A-7", "B-20", "H100", "E27", "GPT-4", "M2", "X1-b"),
    LED("names with a number behind", "Stage", "Line 1", "Line 22", "Level 3", "Line 4", "Stage 10"),
    ANSWERS("answers", "Waterproof", "yes", "no", "\u2713", "\u2717", "partly"),
    RANKS("ranks", "Rank", "1", "2", "3", "4", "5", "6");

    private final String kind;
    private final String header;
    private final List<String> texts;

    NoMetric(String kind, String header, String... texts) {
        this.kind = kind;
        this.header = header;
        this.texts = List.of(texts);
    }

    /** A column of this with so many cells, of which a few may be missing. */
    KnownColumn column(Chance chance, int count) {
        List<Written> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = this == RANKS ? texts.get(i % texts.size()) : chance.one(texts);
            cells.add(chance.percent(5) ? Written.none("\u2013", "\u2013") : Written.none(Markup.text(text), text));
        }
        return KnownColumn.of(kind, KnownColumn.Meant.NO_METRIC, header, cells);
    }

    /** A column of numbers that can't be brought to one unit: each of two appears. */
    static KnownColumn mixed(Chance chance, Style style, int count) {
        List<String> pair = chance.one(List.of(List.of("kg", "litres"), List.of("ms", "MB"), List.of("W", "Wh"),
                List.of("%", "s"), List.of("km", "h"), List.of("USD", "EUR"), List.of("users", "points"),
                List.of("Mbit", "MB"), List.of("g", "GB"), List.of("km/h", "kWh"), List.of("\u20ac", "ms")));
        List<Written> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String unit = pair.get(i < 2 ? i : chance.below(2));
            Written cell = Written.of(chance, style.spaced().with("", Map.of(unit, 1.0), false), unit);
            cells.add(i < 2 && Double.isNaN(cell.value()) ? Written.bare("7 " + unit, 7) : cell);
        }
        return KnownColumn.of("units of two kinds: " + pair.get(0) + ", " + pair.get(1), KnownColumn.Meant.REFUSED,
                "Reach", cells);
    }
}
