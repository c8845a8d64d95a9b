package dev.weigh.testing.random;

import java.util.List;

/** A root with any of the attributes there are, their values good, nearly good or absurd. */
public final class AttributePage {

    /** Each attribute with values that it takes; a capital N stands for a number, W for words, L for a list. */
    private static final List<String> OF_ROOT = List.of("start: W|Time|time", "title: W", "metrics-in:columns|rows",
            "order:given|best", "bars:value|merit", "decimal:point|comma", "blend:|on|off", "permalink:|on|off|true",
            "weights: L", "highlight: S", "group:g|h|W", "scheme:auto|light|dark", "motion:auto|none|0|100|5000|N",
            "metrics: L", "measuring: L", "better:higher|lower|lower \\| higher|L", "unit: L", "min: L|0|-5 \\| 3",
            "max: L|100|100 \\| 200", "accent:red|#4f4063|#123 \\| blue|oklch(60% 0.1 20)|L", "winner: L|tie",
            "verdicts: L", "verdict-for: W");
    private static final List<String> OF_HEAD = List.of("metric: W|m", "measuring: W", "better:higher|lower", "min: N",
            "max: N", "unit: W|ms", "accent:red|hsl(20 30% 40%)|W", "verdict: V||W", "winner: W|tie");
    private static final String[] WORDS = {"toggle", "measuring", "higher", "lower", "leads", "leads-by", "tied",
        "missing", "reversal", "data", "link", "copied", "scale", "beyond", "points", "and", "verdict", "verdict-tie",
        "verdict-range", "verdict-alone", "verdict-none", "said", "nothing"};

    private final Chance chance;

    private AttributePage(Chance chance) {
        this.chance = chance;
    }

    /** Any root: with lists, with a table, with both or with nothing. */
    public static String of(Chance chance) {
        AttributePage page = new AttributePage(chance);
        StringBuilder root = new StringBuilder("<" + chance.one("div", "section", "p-x", "aside") + page.asked());
        if (chance.percent(75)) {
            page.lists(root);
        }
        for (int i = chance.below(8); i > 0; i--) {
            page.append(root, chance.one(OF_ROOT));
        }
        for (int i = chance.percent(40) ? chance.from(1, 5) : 0; i > 0; i--) {
            root.append(Markup.attribute("data-text-" + chance.one(WORDS),
                    chance.percent(50) ? page.verdict() : Nonsense.text(chance)));
        }
        root.append(chance.percent(30) ? Markup.attribute("lang", chance.one("en", "de", "fr-CH", "DE", "tr", "xx",
                Nonsense.text(chance))) : "");
        String name = root.substring(1, root.indexOf(" "));
        return root + ">" + (chance.percent(40) ? TablePage.table(chance) : "") + "</" + name + ">";
    }

    /** Attributes of a header cell, or none. */
    static String ofHead(Chance chance) {
        StringBuilder head = new StringBuilder();
        for (int i = chance.percent(15) ? chance.from(1, 3) : 0; i > 0; i--) {
            new AttributePage(chance).append(head, chance.one(OF_HEAD));
        }
        return head.toString();
    }

    /** A number in machine form, or nearly. */
    static String number(Chance chance) {
        return switch (chance.below(5)) {
            case 0 -> chance.one("1e3", "-1e-3", ".5", "5.", "-0", "1e300", "1e308", "-1e999", "1e-320", "Infinity",
                    "NaN",
                    "0x10", "5f", "1d", "+5", "1,5", " 7 ", "1e", "--1", "1_000", "\uff15", "\u0665", "1E3", "");
            case 1 -> "" + chance.from(-1000, 1000) / 10.0;
            case 2 -> Nonsense.text(chance);
            default -> "" + chance.from(-5, 200);
        };
    }

    private String asked() {
        return switch (chance.below(12)) {
            case 0 -> " class=\"a weigh\"";
            case 1 -> Markup.attribute("data-weigh", Nonsense.text(chance));
            case 2 -> " data-weigh=" + chance.one("off", "false", "on", "true", "weigh-1", "models");
            case 3 -> " data-weigh" + Markup.attribute("id", Nonsense.text(chance));
            default -> " data-weigh";
        };
    }

    /** The three lists, of lengths that mostly agree. */
    private void lists(StringBuilder root) {
        int contenders = chance.from(0, 5);
        int metrics = chance.from(1, 4);
        StringBuilder scores = new StringBuilder();
        for (int i = 0; i < metrics; i++) {
            scores.append(i > 0 ? chance.one(" | ", "|") : "").append(scores(chance.percent(96) ? contenders : 3));
        }
        root.append(Markup.attribute("data-contenders", list(contenders, ";")))
                .append(Markup.attribute("data-metrics", list(chance.percent(96) ? metrics : 2, "|")))
                .append(Markup.attribute(chance.one("data-scores", "data-scores", "data-weigh-scores"),
                        scores.toString()));
    }

    private String scores(int count) {
        Style style = Style.of(chance);
        List<String> units = style.units().keySet().stream().sorted().toList();
        StringBuilder scores = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String text = chance.percent(8) ? Nonsense.text(chance) : Written.of(chance, style,
                    chance.one(units)).text();
            scores.append(i > 0 ? "; " : "").append(chance.percent(95) ? Markup.item(text) : text);
        }
        return scores.toString();
    }

    private void append(StringBuilder element, String attribute) {
        int colon = attribute.indexOf(':');
        String value = chance.one(attribute.substring(colon + 1).split("(?<!\\\\)\\|", -1)).trim().replace("\\", "");
        String good = switch (value) {
            case "N" -> number(chance);
            case "W" -> words();
            case "L" -> list(chance.below(5), "|");
            case "S" -> list(chance.below(4), ";");
            case "V" -> verdict();
            default -> value;
        };
        String own = chance.percent(80) ? good : chance.percent(50) ? nearly(good) : Nonsense.text(chance);
        element.append(Markup.attribute((chance.percent(15) ? "data-weigh-" : "data-") + attribute.substring(0,
                colon), own));
    }

    private String nearly(String good) {
        int at = chance.below(good.length() + 1);
        return chance.one(good.toUpperCase(), " " + good + " ", good.substring(0, at), good + good,
                good.substring(0, at) + chance.one("|", ";", "\\", "{", "}", " ", ",") + good.substring(at));
    }

    private String list(int count, String mark) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(i > 0 ? mark : "").append(chance.percent(5) ? "" : chance.percent(40) ? number(chance)
                    : words());
        }
        return list.toString();
    }

    private String words() {
        return chance.percent(10) ? Nonsense.text(chance) : chance.one("Time", "Size", "Speed", "A", "B", "Small",
                "Large",
                "Gr\u00f6\u00dfe \u2193", "Cost (\u20ac)", "tie", "a \\| b", "a \\; b", "\\{x}", "Time",
                        "\u0130stanbul");
    }

    private String verdict() {
        StringBuilder verdict = new StringBuilder();
        for (int i = chance.from(1, 5); i > 0; i--) {
            verdict.append(chance.one("{metric}", "{leader}", "{leader-score}", "{runner-up}", "{runner-up-score}",
                    "{margin}", "{ratio}", "{measuring}", "{direction}", "{standing}", "{min}", "{x}", "{}", "{", "}",
                            "\\{",
                    "\\", " wins ", " by ", " | "));
        }
        return verdict.toString();
    }
}
