package dev.weigh.plus;

import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.LookOptions;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import dev.weigh.tradeoff.TradeOff;
import dev.weigh.tradeoff.TradeOffLayout;
import dev.weigh.tradeoff.TradeOffSentences;
import dev.weigh.view.Extension;
import dev.weigh.view.Layout;
import dev.weigh.view.View;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The further ways to look at a comparison: two metrics against each other, and all of them at once. To a widget each
 * is a metric behind the author's own, on which nobody leads.
 */
public final class Looks {

    private Config config;
    private int own;
    private TradeOff tradeOff;
    private int first;
    private boolean hasTradeOff;
    private boolean hasAll;

    /** No further ways, until a root is read. */
    public Looks() {
        // Nothing is read yet.
    }

    /** Reads what a root asks for. */
    public void read(Config read, Source root, Host host, Problems problems) {
        LookOptions options = new LookOptions(root, host, problems);
        own = read.comparison().metrics().size();
        List<Integer> pair = options.pair(read);
        hasTradeOff = !pair.isEmpty();
        if (hasTradeOff) {
            tradeOff = new TradeOff(read.comparison(), pair.get(0), pair.get(1));
        }
        hasAll = options.hasAll() && own > 1;
    }

    /** A widget with the ways to look that were read, behind all that it has. */
    public Config added(Config given) {
        Comparison comparison = given.comparison();
        Words words = given.words();
        List<Metric> metrics = new ArrayList<>(comparison.metrics());
        List<List<Source>> verdicts = new ArrayList<>(given.verdicts());
        first = metrics.size();
        if (hasTradeOff) {
            metrics.add(look(metrics, "tradeoff", words.phrase("tradeoff"),
                    new TradeOffSentences(tradeOff, words).all()));
            verdicts.add(new ArrayList<>());
        }
        if (hasAll) {
            metrics.add(look(metrics, "all", words.phrase("all"), " "));
            verdicts.add(new ArrayList<>());
        }
        config = given.with(new Comparison(comparison.title(), comparison.contenders(), metrics,
                comparison.first()), given.isBestFirst(), verdicts);
        return config;
    }

    /** The index of the first of them; that of none where there is none. */
    public int first() {
        return first;
    }

    private boolean isTradeOff(int place) {
        return hasTradeOff && place == first;
    }

    private boolean isAll(int place) {
        return place >= first && !isTradeOff(place);
    }

    /** A way to look, as a metric of a comparison; its id is one that no other metric has. */
    private static Metric look(List<Metric> metrics, String name, String label, String verdict) {
        String id = name;
        for (Metric metric : metrics) {
            id += metric.id().equals(id) ? "-2" : "";
        }
        List<Score> scores = new ArrayList<>();
        for (Score score : metrics.get(0).scores()) {
            scores.add(new Score("", 0, 0, score.form(), false));
        }
        return Further.metric(id, label, verdict, new Scale(0, 1, 0, false), scores, 0);
    }

    /** How many metrics are the author's own. */
    public int own() {
        return own;
    }

    /** The index of the way to look that a link or a script calls so; -1 for none. */
    public int place(String name) {
        int place = -1;
        for (int i = first; i < config.comparison().metrics().size(); i++) {
            place = config.comparison().metrics().get(i).id().equals(name) ? i : place;
        }
        return place;
    }

    /** The contenders in the order in which a panel has them; in a plot only those that it has. */
    public List<Integer> order(int place) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < config.comparison().contenders().size(); i++) {
            order.add(config.isBestFirst() && !isAll(place)
                    ? config.comparison().metrics().get(place).standing().order().get(i) : i);
        }
        return isTradeOff(place) ? tradeOff.shown() : order;
    }

    /**
     * What the panel of a way to look has.
     *
     * @param extension what draws the widget
     */
    public View data(int place, Extension extension) {
        return isAll(place) ? all(extension) : new TradeOffLayout(tradeOff,
                new TradeOffSentences(tradeOff, config.words()), config.highlighted()).view();
    }

    /** Each metric with its rows, all in the author's order. */
    private View all(Extension extension) {
        Layout given = new Layout(config.with(config.comparison(), false, config.verdicts()), extension);
        Sentences sentences = new Sentences(config.comparison(), config.words());
        View all = new View("div", "all", "");
        for (int i = 0; i < own; i++) {
            Metric metric = config.comparison().metrics().get(i);
            all.of(new View("div", "each", "", "--weigh-accent", metric.accent()).of(new View("b", "", metric.label()))
                    .of(new View("span", "direction", sentences.own(i, "direction"), "lang", config.words().language))
                    .of(given.rows(i)));
        }
        return all;
    }

    /** What those who listen are told when a panel is shown; what is usual for a metric. */
    public String said(int place, String usual) {
        if (place < first) {
            return usual;
        }
        Metric look = config.comparison().metrics().get(place);
        String said = look.label() + ": ";
        if (isTradeOff(place)) {
            return said + new TradeOffSentences(tradeOff, config.words()).all();
        }
        Sentences sentences = new Sentences(config.comparison(), config.words());
        for (int i = 0; i < own; i++) {
            String one = sentences.word(i, Word.SAID);
            said += one.isEmpty() ? "" : one + ". ";
        }
        return said.trim();
    }
}
