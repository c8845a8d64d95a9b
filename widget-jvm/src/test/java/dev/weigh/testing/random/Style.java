package dev.weigh.testing.random;

import java.util.List;
import java.util.Map;

/**
 * How one author writes the numbers of one metric.
 *
 * @param language the page's {@code lang}
 * @param forced the value of {@code data-decimal}; empty where the language says enough
 * @param mark the decimal mark
 * @param group what stands between groups; empty for nothing
 * @param isIndian whether groups but the last have two digits
 * @param zero the script's digit zero
 * @param minus the sign
 * @param before what stands before each number, a currency for one
 * @param units what may stand behind a number, and what it multiplies by
 * @param space what stands between the number and its unit
 * @param isConverted whether the units are brought to one, so that only their ratio counts
 */
record Style(String language, String forced, String mark, String group, boolean isIndian, char zero, String minus,
        String before, Map<String, Double> units, String space, boolean isConverted) {

    /** Languages, each with its decimal mark, what groups, and its digit zero. */
    private record Habit(String language, String mark, List<String> groups, char zero) {
    }

    private static final List<String> SPACES = List.of(" ", "\u00a0", "\u202f", "\u2009", "");
    private static final List<Habit> HABITS = List.of(
            new Habit("", ".", List.of(",", ",", " ", "\u00a0", ""), '0'),
            new Habit("en", ".", List.of(",", ",", "\u202f", ""), '0'),
            new Habit("en-IN", ".", List.of("Indian", ""), '0'), new Habit("hi", ".", List.of("Indian"), '\u0966'),
            new Habit("de", ",", List.of(".", " ", "\u202f", ""), '0'),
            new Habit("de-CH", ".", List.of("'", "\u2019"), '0'), new Habit("fr", ",", SPACES, '0'),
            new Habit("es", ",", List.of(".", " "), '0'), new Habit("pt-BR", ",", List.of("."), '0'),
            new Habit("ar", "\u066b", List.of("\u066c"), '\u0660'), new Habit("fa", "\u066b", List.of("\u066c"),
                    '\u06f0'),
            new Habit("ja", ".", List.of(",", ""), '\uff10'));

    private static final Map<String, Double> NONE = Map.of("", 1.0);
    private static final List<Map<String, Double>> FAMILIES = List.of(
            Map.of("ns", 1e-9, "\u00b5s", 1e-6, "\u03bcs", 1e-6, "us", 1e-6, "ms", 1e-3, "s", 1.0, "min", 60.0, "h",
                    3600.0,
                    "d", 86400.0),
            Map.of("kB", 1e3, "KB", 1e3, "MB", 1e6, "GB", 1e9, "TB", 1e12, "KiB", 1024.0, "MiB", 1048576.0,
                    "GiB", 1073741824.0, "TiB", 1099511627776.0),
            Map.of("bit", 1.0, "kbit", 1e3, "Mbit", 1e6, "Gbit", 1e9),
            Map.of("bps", 1.0, "kbps", 1e3, "Mbps", 1e6, "Gbps", 1e9),
            Map.of("mW", 1e-3, "W", 1.0, "kW", 1e3, "MW", 1e6, "GW", 1e9, "TW", 1e12),
            Map.of("Wh", 1.0, "kWh", 1e3, "MWh", 1e6, "GWh", 1e9, "TWh", 1e12),
            Map.of("Hz", 1.0, "kHz", 1e3, "MHz", 1e6, "GHz", 1e9),
            Map.of("\u00b5g", 1e-6, "mg", 1e-3, "g", 1.0, "kg", 1e3, "t", 1e6),
            Map.of("nm", 1e-9, "\u00b5m", 1e-6, "mm", 1e-3, "cm", 1e-2, "m", 1.0, "km", 1e3));
    private static final Map<String, Double> MAGNITUDES = Map.of("", 1.0, "k", 1e3, "K", 1e3, "M", 1e6, "B", 1e9,
            "bn", 1e9, "T", 1e12, "tn", 1e12);

    /** Any style. */
    static Style of(Chance chance) {
        Habit habit = chance.one(HABITS);
        String group = chance.one(habit.groups);
        boolean isIndian = group.equals("Indian");
        boolean isForced = habit.zero == '0' && chance.percent(20);
        Style bare = new Style(isForced ? chance.one(HABITS).language : habit.language,
                !isForced ? "" : habit.mark.equals(",") ? "comma" : "point",
                habit.mark, isIndian ? "," : group, isIndian, habit.zero, chance.one("-", "\u2212", "\u2013"),
                "", NONE, chance.one(SPACES), false);
        return bare.other(chance);
    }

    /** The same author's numbers of another metric. */
    Style other(Chance chance) {
        String currency = chance.one("\u20ac", "$", "\u00a3", "\u00a5", "\u20b9");
        return switch (chance.below(10)) {
            case 0, 1 -> bare();
            case 2 -> with("", Map.of("%", 1.0), false);
            case 3 -> with(currency + chance.one("", " ", "\u00a0"), NONE, false);
            case 4 -> with("", Map.of(chance.one(currency, "EUR", "USD", "CHF", currency + "/h",
                    currency + " per user", "l/100 km"), 1.0), false);
            case 9 -> spaced().with("", Map.of(chance.one("users", "points"), 1.0), false);
            case 5 -> with(chance.one("EUR ", "USD "), NONE, false);
            case 6 -> with(chance.one("", currency), MAGNITUDES, false);
            default -> with("", chance.one(FAMILIES), true);
        };
    }

    /** The same with a space before a unit: what is no known unit must not touch a number. */
    Style spaced() {
        return new Style(language, forced, mark, group, isIndian, zero, minus, before, units,
                space.isEmpty() ? " " : space, isConverted);
    }

    /** The same author's numbers without anything around them. */
    Style bare() {
        return with("", NONE, false);
    }

    /** The same author's numbers with this around them. */
    Style with(String before, Map<String, Double> units, boolean isConverted) {
        return new Style(language, forced, mark, group, isIndian, zero, minus, before, units, space, isConverted);
    }

    /** What stands around the numbers, in words. */
    String kind() {
        List<String> around = units.keySet().stream().sorted().toList();
        return !before.isBlank() ? "a currency before" + (around.size() > 1 ? " magnitudes" : "")
                : around.equals(List.of("")) ? "bare numbers"
                : around.contains("bn") ? "magnitudes"
                : (isConverted ? "units such as " : "each with ") + around.get(0).replaceAll("\\p{Sc}", "a currency");
    }

    boolean isPercentage() {
        return units.containsKey("%");
    }

    /** ASCII digits with an ASCII point as this author writes them. */
    String number(String digits) {
        int point = (digits + ".").indexOf('.');
        String shape = "\\B(?=(\\d{" + (isIndian ? 2 : 3) + "})*\\d{3}$)";
        String written = digits.substring(0, point).replaceAll(shape, group)
                + digits.substring(point).replace(".", mark);
        StringBuilder own = new StringBuilder();
        for (char letter : written.toCharArray()) {
            own.append(letter >= '0' && letter <= '9' ? (char) (letter - '0' + zero) : letter);
        }
        return own.toString();
    }
}
