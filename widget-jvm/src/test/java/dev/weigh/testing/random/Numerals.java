package dev.weigh.testing.random;

import java.util.List;

/** Ways to write a number that take more than digits and a unit. */
enum Numerals {

    DURATIONS("durations"), CLOCKS("clocks"), SPELLED("times spelled out"), MAGNITUDE("magnitudes in words"),
    POUNDS("pounds and grams"), MILES("miles and metres"), RATES("rates"), PACES("times for one"),
    POWERS("powers of ten"), HALVES("halves"), SQUARES("square metres"), ATTACHED("errors in sub"),
    SKEWED("errors of two sides"), PLUS("numbers with a plus behind"), DEGREES("degrees"), FROM("prices from"),
    MACHINE("values in data-value");

    /** What it is, in words. */
    final String kind;

    Numerals(String kind) {
        this.kind = kind;
    }

    /** A cell in this way, by the author's marks. */
    Written cell(Chance chance, Style style) {
        if (chance.percent(6)) {
            return Written.none("\u2013", "\u2013");
        }
        int whole = chance.from(1, 99);
        return switch (this) {
            case DURATIONS -> duration(chance, whole);
            case CLOCKS -> clock(chance, whole);
            case SPELLED, MAGNITUDE, POUNDS, MILES, RATES, PACES, PLUS -> unit(chance, style, whole);
            default -> special(chance, style, whole);
        };
    }

    private Written duration(Chance chance, int whole) {
        int small = chance.from(1, 59);
        int hours = chance.below(24);
        return switch (chance.below(5)) {
            case 0 -> Written.bare(whole + "h " + small + "m", whole * 3600 + small * 60);
            case 1 -> Written.bare(whole + "min " + small + "s", whole * 60 + small);
            case 2 -> Written.bare(whole + " d " + hours + " h", whole * 86400 + hours * 3600);
            case 3 -> Written.bare(whole + "m", whole * 60);
            default -> Written.bare(whole + "h", whole * 3600);
        };
    }

    private Written clock(Chance chance, int whole) {
        int small = chance.from(1, 59);
        int minor = chance.from(0, 59);
        return chance.percent(50) ? Written.bare(whole + two(small), whole * 60 + small)
                : Written.bare(whole + two(small) + two(minor), whole * 3600 + small * 60 + minor);
    }

    private Written unit(Chance chance, Style style, int whole) {
        String digits = whole + chance.one("", "", "." + chance.from(1, 9));
        double value = Double.parseDouble(digits);
        String number = style.number(digits);
        return switch (this) {
            case SPELLED -> known(chance, number, value, List.of("s", "sec", "secs", "seconds", "min", "minutes", "hr",
                    "hours", "days", "weeks"), 1, 1, 1, 1, 60, 60, 3600, 3600, 86400, 604800);
            case MAGNITUDE -> known(chance, number, value, List.of("thousand", "million", "Mio.", "billion", "M",
                    "k", "Mrd."), 1e3, 1e6, 1e6, 1e9, 1e6, 1e3, 1e9);
            case POUNDS -> known(chance, number, value, List.of("g", "kg", "lb", "lbs", "oz"), 1, 1000, 453.59237,
                    453.59237, 28.349523125);
            case MILES -> known(chance, number, value, List.of("m", "km", "mi", "miles", "ft", "mm"), 1, 1000, 1609.344,
                    1609.344, .3048, .001);
            case RATES -> known(chance, number, value, List.of("Mb/s", "Gb/s", "kbit/s", "Mbit/s", "Gbps", "Mb per s"),
                    1e6, 1e9, 1e3, 1e6, 1e9, 1e6);
            case PACES -> known(chance, number, value, List.of("ms/op", "ns/op", "s/op", "\u00b5s / op", "ms per op"),
                    1e-3, 1e-9, 1, 1e-6, 1e-3);
            default -> known(chance, number, value, List.of("+", "k+", "k +", "M+"), 1, 1e3, 1e3, 1e6);
        };
    }

    private Written special(Chance chance, Style style, int whole) {
        String digits = whole + chance.one("", "", "." + chance.from(1, 9));
        double value = Double.parseDouble(digits);
        String number = style.number(digits);
        return switch (this) {
            case POWERS -> power(chance, number, value);
            case HALVES -> chance.percent(40) ? Written.bare(whole + "\u00bd", whole + .5)
                    : Written.bare(number, value);
            case SQUARES -> new Written(number + " m<sup>2</sup>", number + " m\u00b2", "", value, 0, false);
            case ATTACHED -> new Written(number + "<sub>\u00b1" + style.number("0.3") + "</sub>",
                    number + " \u00b1" + style.number("0.3"), "", value, .3, false);
            case SKEWED -> new Written(number + " +" + 5 + "/-" + 4, number + " +5/-4", "", value, 5, false);
            case DEGREES -> Written.bare(number + " \u00b0C", value);
            case MACHINE -> switch (chance.below(3)) {
                case 0 -> Written.bare(number, value);
                case 1 -> new Written("some " + number, "some " + number, " data-value=" + digits, value, 0, false);
                default -> new Written("Free", "Free", " data-value=0", 0, 0, false);
            };
            default -> Written.bare(chance.one("from ", "up to ", "about ", "ca. ", "", "~") + "\u20ac" + number,
                    value);
        };
    }

    private static Written known(Chance chance, String number, double value, List<String> units, double... factors) {
        int at = chance.below(factors.length);
        boolean isWord = units.get(at).length() > 2;
        boolean isTight = units.get(at).startsWith("+") || units.get(at).endsWith("+");
        String space = isTight ? "" : isWord ? " " : chance.one("", " ", "\u00a0");
        return Written.bare(number + space + units.get(at), value * factors[at]);
    }

    private static Written power(Chance chance, String number, double value) {
        int power = chance.from(2, 9);
        double known = value * Math.pow(10, power);
        return switch (chance.below(3)) {
            case 0 -> new Written(number + "\u00d710<sup>" + power + "</sup>", number + "\u00d710" + raised(power), "",
                    known, 0, false);
            case 1 -> Written.bare(number + " x 10^" + power, known);
            default -> Written.bare(number + "\u00d710" + raised(power), known);
        };
    }

    private static String raised(int power) {
        return "" + "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(power);
    }

    private static String two(int part) {
        return (part < 10 ? ":0" : ":") + part;
    }
}
