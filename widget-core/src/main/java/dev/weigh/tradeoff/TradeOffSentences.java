package dev.weigh.tradeoff;

import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.words.Sentences;
import dev.weigh.words.Usage;
import dev.weigh.words.Word;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What there is to say about a trade-off, each sentence only where it is true. */
public final class TradeOffSentences {

    /** So many are named with whoever beats them; of more, three alone. */
    private static final int FEW = 3;
    /** So many who are left are named. */
    private static final int SEVERAL = 8;

    private final TradeOff tradeOff;
    private final Comparison comparison;
    private final Words words;
    private final Sentences names;

    /** Sentences about a trade-off in a language. */
    public TradeOffSentences(TradeOff tradeOff, Words words) {
        this.tradeOff = tradeOff;
        this.words = words;
        comparison = tradeOff.comparison();
        names = new Sentences(comparison, words);
    }

    /** Who is left, who is beaten outright and by whom, and who could not be looked at. */
    public String all() {
        String missing = tradeOff.missing().isEmpty() ? ""
                : " " + phrase("not-shown").replace("{list}", names.names(tradeOff.missing()));
        return tradeOff.shown().size() < 2 ? phrase("no-pair") + missing : said() + missing;
    }

    private String said() {
        List<Integer> beaten = tradeOff.beaten();
        List<Integer> left = tradeOff.left();
        return beaten.isEmpty() ? phrase("beaten-none")
                : left.size() == 1 ? phrase("left-alone").replace("{leader}", name(left.get(0)))
                : phrase("left").replace("{list}", names.names(left, SEVERAL)) + " "
                        + phrase("beaten").replace("{list}", beaten.size() > FEW ? names.names(beaten) : pairs(beaten));
    }

    /** What “outright” means; empty where nobody is. */
    public String outright() {
        return tradeOff.beaten().isEmpty() ? "" : phrase("outright");
    }

    /** Those who are beaten, each with whoever beats it. */
    private String pairs(List<Integer> beaten) {
        String pairs = "";
        for (int contender : beaten) {
            String comma = pairs.isEmpty() ? "" : words.usage(Usage.COMMA);
            pairs += comma + name(contender) + " (" + by("by", contender) + ")";
        }
        return pairs;
    }

    /** For those who listen: each contender with both scores, and whether it is beaten; who is left comes first. */
    public List<String> list() {
        List<String> list = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (int contender : tradeOff.shown()) {
                if (tradeOff.beating(contender).isEmpty() == (round == 0)) {
                    list.add(item(contender));
                }
            }
        }
        return list;
    }

    private String item(int contender) {
        String comma = words.usage(Usage.COMMA);
        return name(contender) + ": " + score(tradeOff.across(), contender) + comma + score(tradeOff.up(), contender)
                + comma + (tradeOff.beating(contender).isEmpty() ? phrase("is-left") : by("beaten-by", contender));
    }

    private static String score(Metric metric, int contender) {
        return metric.label() + " " + metric.scores().get(contender).text();
    }

    private String by(String phrase, int contender) {
        return phrase(phrase).replace("{list}", names.names(tradeOff.beating(contender)));
    }

    /** What an axis shows, and which way it is good. */
    public String axis(Metric metric, Axis axis) {
        String unit = axis.unit().isEmpty() ? metric.unit() : axis.unit();
        return metric.label() + (unit.isEmpty() ? "" : " (" + unit + ")") + words.usage(Usage.COMMA)
                + words.text(metric.isHigherBetter() ? Word.HIGHER : Word.LOWER);
    }

    /** The language of what is said, where it isn't the page's; else empty. */
    String language() {
        return words.language;
    }

    /** One of the phrases, as the language or the author has it. */
    public String phrase(String name) {
        return words.phrase(name);
    }

    private String name(int contender) {
        return comparison.contenders().get(contender);
    }
}
