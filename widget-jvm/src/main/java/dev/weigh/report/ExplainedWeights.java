package dev.weigh.report;

import dev.weigh.config.Blend;
import dev.weigh.config.Config;
import dev.weigh.config.Criteria;
import dev.weigh.config.LookOptions;
import dev.weigh.config.Problems;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import dev.weigh.tradeoff.TradeOff;
import dev.weigh.tradeoff.TradeOffSentences;
import dev.weigh.weights.Crossover;
import dev.weigh.weights.Dominance;
import dev.weigh.weights.Reach;
import dev.weigh.weights.Share;
import dev.weigh.weights.Weighing;
import dev.weigh.words.WeightSentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** What of a widget can be weighed, and what comes of it: whether or not its readers may do so. */
final class ExplainedWeights {

    private static final double WHOLE = 100;

    private final Config config;
    private final List<String> contenders;
    private final Optional<Weighing> weighing;
    /** What {@code data-tradeoff} asks for. */
    private final Optional<TradeOff> tradeOff;

    ExplainedWeights(Element root, Config config) {
        this.config = config;
        contenders = config.comparison().contenders();
        JsoupSource source = new JsoupSource(root);
        JsoupHost host = new JsoupHost(root.ownerDocument());
        weighing = new Blend(source, host, new Problems()).weighing(config.comparison());
        List<Integer> pair = new LookOptions(source, host, new Problems()).pair(config);
        tradeOff = pair.isEmpty() ? Optional.empty()
                : Optional.of(new TradeOff(config.comparison(), pair.get(0), pair.get(1)));
    }

    /** The members of an object of JSON that are about weights. */
    String json() {
        List<String> beaten = beaten(name -> Json.text(name) + ": ", by -> "[" + joined(by) + "]");
        return Json.text("weights") + ": " + weighing.map(this::json).orElse("null") + ", \"dominated\": {"
                + String.join(", ", beaten) + "}, \"tradeoff\": "
                + tradeOff.map(this::json).orElse("null");
    }

    /** Lines for a person; none where nothing can be weighed and nobody is beaten outright. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        weighing.ifPresent(weighed -> sentences(weighed).forEach(sentence -> lines.add("weights: " + sentence)));
        tradeOff.ifPresent(pair -> lines.add("trade-off of " + pair.across().label() + " and " + pair.up().label()
                + ": " + sentence(pair)));
        beaten(name -> "beaten outright: " + name, by -> " by " + String.join(", ", by)).forEach(lines::add);
        return lines;
    }

    /** How far all scores of a metric may be off, in percent, before another leads; {@code null} for no answer. */
    static String holds(Metric metric) {
        int leader = metric.standing().leader();
        if (leader < 0 || metric.standing().runnersUp().isEmpty()) {
            return "null";
        }
        Score first = metric.scores().get(leader);
        Score next = metric.scores().get(metric.standing().runnersUp().get(0));
        return Math.min(first.value(), next.value()) > 0 ? number(Standing.holds(first, next)) : "null";
    }

    private String json(Weighing weighed) {
        Reach reach = new Reach(weighed.totals());
        return "{" + Json.pair("yardstick", weighed.totals().yardstick().name().toLowerCase(Locale.ROOT))
                + ", \"start\": {" + joined(weighed, metric -> Json.text(id(weighed, metric)) + ": "
                        + number(weighed.start().share(metric) * WHOLE)) + "}, "
                + Json.pair("startBy", weighed.isOwn() ? "author" : "default") + ", "
                + Json.pair("leader", name(weighed.totals().leader(weighed.start()))) + ", \"crossovers\": ["
                + joined(weighed, metric -> crossovers(weighed, metric)) + "], \"shares\": {"
                + String.join(", ", Share.of(weighed.totals()).stream().map(share -> Json.text(name(share.contender()))
                        + ": " + number(share.share() * WHOLE)).toList()) + "}, "
                + Json.pair("always", name(reach.always())) + ", \"never\": ["
                + joined(reach.never().stream().map(this::name).toList()) + "], \"sentences\": ["
                + joined(sentences(weighed)) + "]}";
    }

    /** Of two metrics the first says nothing that the second doesn't. */
    private String crossovers(Weighing weighed, int metric) {
        List<Crossover> all = weighed.metrics().size() == 2 && metric == 0 ? List.of()
                : Crossover.along(weighed.totals(), weighed.start(), metric);
        return String.join(", ", all.stream().map(one -> "{" + Json.pair("metric", id(weighed, metric))
                + ", \"percent\": " + number(one.to() * WHOLE) + ", " + Json.pair("before", name(one.before())) + ", "
                + Json.pair("after", name(one.after())) + "}").toList());
    }

    private String json(TradeOff pair) {
        return "{" + Json.pair("across", pair.across().id()) + ", " + Json.pair("up", pair.up().id()) + ", \"left\": ["
                + joined(pair.left().stream().map(this::name).toList()) + "], "
                + Json.pair("sentence", sentence(pair)) + "}";
    }

    private String sentence(TradeOff pair) {
        return new TradeOffSentences(pair, config.words()).all();
    }

    private List<String> sentences(Weighing weighed) {
        return new WeightSentences(config.comparison(), weighed, config.words())
                .all(weighed.start());
    }

    private List<String> beaten(UnaryOperator<String> who,
            Function<List<String>, String> by) {
        Dominance dominance = new Dominance(Criteria.of(config.comparison(), Criteria.metrics(config.comparison())));
        return IntStream.range(0, contenders.size()).filter(one -> !dominance.beating(one).isEmpty())
                .mapToObj(one -> who.apply(name(one))
                        + by.apply(dominance.beating(one).stream().map(this::name).toList())).toList();
    }

    private static String joined(Weighing weighed, IntFunction<String> part) {
        return String.join(", ", IntStream.range(0, weighed.metrics().size()).mapToObj(part)
                .filter(text -> !text.isEmpty()).toList());
    }

    private static String joined(List<String> texts) {
        return String.join(", ", texts.stream().map(Json::text).toList());
    }

    private String id(Weighing weighed, int index) {
        return config.comparison().metrics().get(weighed.metrics().get(index)).id();
    }

    private String name(int contender) {
        return contender < 0 ? "" : contenders.get(contender);
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
