package dev.weigh.words;

import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.weights.Crossover;
import dev.weigh.weights.Inert;
import dev.weigh.weights.Reach;
import dev.weigh.weights.Share;
import dev.weigh.weights.Totals;
import dev.weigh.weights.Turn;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import dev.weigh.weights.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say about the weights of a comparison, each sentence only where it is true. */
public final class WeightSentences {

    private static final double WHOLE = 100;

    private final Comparison comparison;
    private final Weighing weighing;
    private final Totals totals;
    private final Words words;
    private final Sentences names;

    /** Sentences about a comparison in a language. */
    public WeightSentences(Comparison comparison, Weighing weighing, Words words) {
        this.comparison = comparison;
        this.weighing = weighing;
        this.words = words;
        totals = weighing.totals();
        names = new Sentences(comparison, words);
    }

    /** What they are about. */
    public Weighing weighing() {
        return weighing;
    }

    /** All of them, for metrics that are weighed like this. */
    public List<String> all(Weights weights) {
        List<String> all = turning();
        add(all, leading(weights));
        if (totals.metrics() > 2) {
            add(all, nearest(weights));
        }
        all.addAll(inert(weights));
        add(all, ways());
        add(all, never());
        add(all, leftOut());
        add(all, yardstick(weights));
        return all;
    }

    /** Where the lead turns between two metrics, or that one always leads, of however many metrics. */
    public List<String> turning() {
        List<String> turning = new ArrayList<>();
        int always = new Reach(totals).always();
        if (always >= 0) {
            turning.add(phrase("no-crossover").replace("{leader}", name(always)));
        }
        for (Crossover crossover : totals.metrics() == 2 ? Crossover.of(totals) : new ArrayList<Crossover>()) {
            turning.add(phrase(crossover.from() < crossover.to() ? "crossover-range" : "crossover")
                    .replace("{before}", name(crossover.before())).replace("{after}", name(crossover.after()))
                    .replace("{metric}", metric(1)).replace("{from}", percent(crossover.from()))
                    .replace("{percent}", percent(crossover.to())));
        }
        return turning;
    }

    /** Who leads with these weights, or that nothing counts, or that nobody leads. */
    public String leading(Weights weights) {
        int leader = totals.leader(weights);
        return weights.isNothing() ? phrase("nothing-counts")
                : leader < 0 ? phrase("nobody-leads") : phrase("leads-weighed").replace("{leader}", name(leader));
    }

    /** The longest that {@link #leading} says, and the line of who led on the metric shown first. */
    public String longest() {
        String longest = phrase("nothing-counts");
        for (String contender : comparison.contenders()) {
            String leads = phrase("leads-weighed").replace("{leader}", contender);
            longest = leads.length() > longest.length() ? leads : longest;
        }
        return comparison.metrics().get(comparison.first()).standing().leader() < 0 ? longest
                : longest + "\n⇄ " + names.word(comparison.first(), Word.REVERSAL);
    }

    /** The nearest way to turn the lead by one weight; empty where there is none. */
    public String nearest(Weights weights) {
        Optional<Turn> nearest = Turn.nearest(totals, weights);
        if (!nearest.isPresent()) {
            return "";
        }
        Turn turn = nearest.get();
        double now = weights.share(turn.metric());
        int decimals = 1;
        while (percent(now, decimals).equals(percent(turn.share(), decimals)) && decimals < 9) {
            decimals++;
        }
        return phrase(turn.change() > 0 ? "turn-more" : "turn-less").replace("{leader}", name(turn.contender()))
                .replace("{metric}", metric(turn.metric())).replace("{percent}", percent(turn.share(), decimals))
                .replace("{now}", percent(now, decimals));
    }

    /** That a metric changes nothing, for each that doesn't. */
    public List<String> inert(Weights weights) {
        List<String> inert = new ArrayList<>();
        for (int metric : Inert.of(totals, weights)) {
            inert.add(phrase("inert").replace("{metric}", metric(metric)));
        }
        return inert;
    }

    /** In how many of 100 ways to weigh the metrics each of those leads who do in some. */
    public String ways() {
        String list = "";
        List<Integer> never = new Reach(totals).never();
        boolean isAlone = never.size() == totals.contenders().size() - 1;
        for (Share share : Share.of(totals)) {
            double hundred = share.share() * WHOLE;
            // Another leads in a few as well, however few were drawn.
            String count = hundred < 1 ? "< 1" : hundred > WHOLE - 1 && !isAlone ? "> 99"
                    : (share.error() > 0 && !isAlone ? "≈ " : "") + Decimal.fixed(hundred, 0);
            list += never.contains(share.contender()) ? "" : (list.isEmpty() ? "" : words.usage(Usage.COMMA))
                    + name(share.contender()) + " " + count;
        }
        return list.isEmpty() ? "" : phrase("ways").replace("{list}", list);
    }

    /** Who leads under no weights; empty where each does under some, or nobody does under any. */
    public String never() {
        List<Integer> never = new Reach(totals).never();
        return never.isEmpty() || never.size() == totals.contenders().size() ? ""
                : phrase("never").replace("{list}", names.names(never));
    }

    /** Who takes no part for want of a score; empty where all do. */
    public String leftOut() {
        List<Integer> leftOut = new ArrayList<>();
        for (int i = 0; i < comparison.contenders().size(); i++) {
            if (!totals.contenders().contains(i)) {
                leftOut.add(i);
            }
        }
        return leftOut.isEmpty() ? "" : phrase("left-out").replace("{list}", names.names(leftOut));
    }

    /** By what the metrics are brought together, and what the other yardstick would say, where that fits as well. */
    public String yardstick(Weights weights) {
        boolean isScale = totals.yardstick() == Yardstick.SCALE;
        Yardstick other = isScale ? Yardstick.RATIO : Yardstick.SCALE;
        String said = phrase(isScale ? "by-scale" : "by-ratio");
        if (!other.fits(totals.criteria())) {
            return said;
        }
        int leader = new Totals(totals.criteria(), other).leader(weights);
        String key = isScale ? "ratio" : "scale";
        return said + " " + (leader == totals.leader(weights) ? phrase(key + "-same")
                : leader < 0 ? phrase(key + "-nobody") : phrase(key + "-differs").replace("{leader}", name(leader)));
    }

    /** A share in percent, as the language writes it: with one decimal, or more where it would be a whole number. */
    public String percent(double share) {
        return percent(share, 1);
    }

    private String percent(double share, int least) {
        double percent = share * WHOLE;
        int decimals = least;
        // Whole ones can be chosen: what turns before one is not said to turn there.
        while (decimals < 9 && isAbove(Decimal.fixed(percent, decimals), percent)) {
            decimals++;
        }
        String number = Decimal.fixed(percent, decimals).replaceAll("\\.0+$", "");
        return phrase("percent").replace("{number}", number.replace(".", mark()));
    }

    /** Whether a number is written as a whole one above it, or as nothing. */
    private static boolean isAbove(String written, double percent) {
        double whole = Decimal.number(written);
        return percent > 1e-7 && whole == Math.floor(whole) && (whole > percent + 1e-7 || whole == 0);
    }

    private String mark() {
        return comparison.metrics().get(0).scores().get(0).form().mark();
    }

    /** One of the phrases, as the language or the author has it. */
    public String phrase(String name) {
        return words.phrase(name);
    }

    private String name(int contender) {
        return comparison.contenders().get(contender);
    }

    /** The label of the metric that has this weight. */
    public String metric(int index) {
        return comparison.metrics().get(weighing.metrics().get(index)).label();
    }

    private static void add(List<String> all, String sentence) {
        if (!sentence.isEmpty()) {
            all.add(sentence);
        }
    }
}
