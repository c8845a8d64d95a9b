package dev.weigh.view;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import dev.weigh.words.Words;

/**
 * The widget's structure: a fieldset of radios, a panel for each metric, and the author's data.
 *
 * <p>Who draws it shows the panel of the metric that is selected. Verdicts and what is measured lie over each other,
 * and each row keeps room for what stands in it on any metric, so that no flip changes a height.
 */
public final class Layout {

    /** From so many contenders on, a row is one line where there is room. */
    private static final int MANY = 6;

    private final Config config;
    private final Extension extension;
    private final Comparison comparison;
    private final Words words;
    private final Sentences sentences;
    private final String language;
    private final Room room;

    /** A layout of a widget that shows its metrics. */
    public Layout(Config config) {
        this(config, new Plain());
    }

    /** A layout of a widget, with what an extension shows. */
    public Layout(Config config, Extension extension) {
        this.config = config;
        this.extension = extension;
        comparison = config.comparison();
        words = config.words();
        sentences = new Sentences(comparison, words);
        language = words.language;
        room = new Room(comparison, sentences, words);
    }

    /** The whole widget, as it is at rest on the metric that its author shows first. */
    public View view() {
        return view(true);
    }

    /**
     * The widget.
     *
     * @param isWhole whether each panel has its {@link #data}, or none
     */
    public View view(boolean isWhole) {
        String title = comparison.title();
        // Not by a legend, which Safari sets above all that is in the fieldset, the toggle too.
        View widget = new View("fieldset", "w", "", "aria-labelledby", "t")
                .of(new View("div", title.isEmpty() ? "title s" : "title",
                        title.isEmpty() ? words.text(Word.TOGGLE) : title, "id", "t"));
        View toggle = new View("div", "toggle", "");
        View panels = new View("div", "o", "");
        for (int i = 0; i < comparison.metrics().size(); i++) {
            toggle.of(label(i, comparison.metrics().get(i)).of(radio(i, comparison.metrics().get(i))));
            View panel = panel(i, comparison.metrics().get(i));
            panels.of(isWhole ? panel.of(data(i)) : panel);
        }
        if (!isAlone()) {
            widget.of(toggle);
        }
        return extension.widget(widget.of(panels).of(foot())
                .of(new View("div", "s", "", "aria-live", "polite", "aria-atomic", "true")));
    }

    /** The last thing in the panel of a metric: its rows, or what an extension has for them. */
    public View data(int place) {
        return extension.data(this, place);
    }

    /** The rows of a metric, with the ends of their bars below. */
    public View rows(int place) {
        Metric metric = comparison.metrics().get(place);
        room.measure();
        View rows = new View("ul", "rows", "", "role", "list");
        for (int row = 0; row < comparison.contenders().size(); row++) {
            rows.of(row(place, metric, contender(place, row)));
        }
        return new View("div", comparison.contenders().size() < MANY ? "g" : "d", "").of(rows).of(scale(place, metric));
    }

    /** Who is in a row on a metric. */
    public int contender(int place, int row) {
        return config.isBestFirst() ? comparison.metrics().get(place).standing().order().get(row) : row;
    }

    private boolean isAlone() {
        return comparison.metrics().size() == 1;
    }

    private View radio(int place, Metric metric) {
        return new View("input", "", "", "type", "radio", "name", "weigh-" + config.id(), "id", "m" + place,
                "value", metric.id(), "checked", place == comparison.first() ? "checked" : "");
    }

    private View label(int place, Metric metric) {
        return new View(isAlone() ? "b" : "label", place == comparison.first() ? "metric selected" : "metric",
                metric.brief(), "--weigh-accent", metric.accent(),
                "title", metric.brief().equals(metric.label()) ? "" : metric.label());
    }

    private View panel(int place, Metric metric) {
        View about = new View("div", "m", "");
        if (isAlone()) {
            about.of(label(place, metric));
        }
        own(!metric.measuring().isEmpty(), about, "span", "measuring", Word.MEASURING, place);
        if (!metric.unit().isEmpty()) {
            about.of(new View("span", "unit", metric.unit()));
        }
        int sign = metric.direction().sign();
        own(sign != 0, about, "span", "direction", sign > 0 ? Word.HIGHER : Word.LOWER, place);
        return new View("div", "p", "", "id", "p" + place, "data-m", metric.label(),
                "--weigh-accent", metric.accent()).of(verdict(place)).of(about).of(source(place, metric));
    }

    /** The verdict on a metric, the first thing in its panel. */
    public View verdict(int place) {
        Metric metric = comparison.metrics().get(place);
        String text = sentences.verdict(place);
        boolean isReversal = comparison.isReversal(place);
        boolean isSaid = isReversal || !(text + config.verdict(place)).isEmpty();
        View verdict = new View("div", !isSaid ? "v" : isReversal ? "verdict reversed" : "verdict", "")
                .of(new View("slot", "", held(text), "name", "v" + place,
                        "lang", metric.verdict().isEmpty() ? language : ""));
        own(isReversal, verdict, "span", "reversal", Word.REVERSAL, comparison.first());
        return verdict;
    }

    private View row(int place, Metric metric, int contender) {
        Score score = metric.scores().get(contender);
        Scale scale = metric.scale();
        String lead = !metric.standing().leaders().contains(contender) ? ""
                : metric.standing().isTie() ? " tied" : " leading";
        String states = lead + (score.isMissing() ? " missing" : scale.isBeyond(score.value()) ? " beyond" : "")
                + (config.highlighted().contains(contender) ? " highlighted" : "");
        View track = new View("div", "track", "", "aria-hidden", "true",
                "--w-z", scale.zero() > 0 ? number(scale.zero()) : "")
                .of(new View("div", "bar" + states, "", "--w-s", number(scale.length(score.value()))));
        if (score.error() > 0) {
            double one = scale.length(score.value() - score.error());
            double other = scale.length(score.value() + score.error());
            track.of(new View("i", "error", "", "--w-e", number(scale.zero() + Math.min(one, other)),
                    "--w-f", number(scale.zero() + Math.max(one, other))));
        }
        if (scale.zero() > 0) {
            track.of(new View("i", "zero", ""));
        }
        // What counts on its way is hidden from those who listen; the text itself is there at once, over it.
        return new View("li", "row" + states, "").of(name(place, contender, states))
                .of(new View("span", "value" + states, score.text(), "aria-hidden", "true"))
                .of(track).of(new View("span", "n", score.text(), "data-w", room.texts.get(contender)));
    }

    /** A contender's name, what is said beside it, and room for what is said there on any metric. */
    private View name(int place, int contender, String states) {
        View name = new View("span", "a", "")
                .of(new View("span", "name" + states, comparison.contenders().get(contender)));
        String longest = room.marks.get(contender);
        if (!longest.isEmpty()) {
            String mark = room.mark(place, contender);
            View said = new View("span", mark.isEmpty() ? "k" : "mark", "", "data-k", longest, "lang", language);
            name.of(mark.isEmpty() ? said : said.of(new View("span", "", mark)));
        }
        return name;
    }

    /** Both ends of the bars. */
    private View scale(int place, Metric metric) {
        // Where a bar is as long as the best score is to its own, it has no end.
        boolean isSaid = metric.standing().scored() > 0 && metric.scale().best() <= 0;
        String names = isSaid && metric.scale().isCut() ? "scale cut" : "scale";
        String text = isSaid ? sentences.word(place, Word.SCALE) : "";
        return new View("div", names, text, "lang", language);
    }

    /** Where the figures come from, and of when they are. */
    private View source(int place, Metric metric) {
        View source = new View("div", "source", "");
        boolean isAddress = metric.source().matches("https?://[^ ]+");
        if (!metric.source().isEmpty()) {
            source.of(new View(isAddress ? "a" : "span", "", sentences.word(place, Word.SOURCE),
                    "href", isAddress ? metric.source() : "", "lang", language));
        }
        own(!metric.asOf().isEmpty(), source, "span", "", Word.AS_OF, place);
        return source;
    }

    private View foot() {
        View foot = new View("div", "f", "");
        if (config.table().isPresent()) {
            View data = new View("details", "data", "");
            own(true, data, "summary", "", Word.DATA, 0);
            foot.of(data.of(new View("slot", "table", "", "name", "data")));
        }
        own(config.hasPermalink(), foot, "a", "link", Word.LINK, 0);
        return foot;
    }

    /** Adds one of the widget's own words where it is to be said; it may be in another language than the page. */
    private void own(boolean isSaid, View within, String tag, String part, Word word, int metric) {
        if (isSaid) {
            within.of(new View(tag, part, sentences.word(metric, word), "lang", language));
        }
    }

    /** A sentence with each number beside its unit; names are as they are, as the 3 of Model 3 counts nothing. */
    private String held(String text) {
        String held = unbroken(text);
        for (String name : comparison.contenders()) {
            if (text.contains(name)) {
                held = held.replace(unbroken(name), name).replace(name + "\u202f", name + " ");
            }
        }
        return held;
    }

    /** The text with no line's end behind a number, where its unit stands. */
    static String unbroken(String text) {
        return text.replaceAll("(?<=\\p{Nd}) (?=[\\p{L}\\p{Nd}\\p{Sc}%°])|(?<=\\p{Sc}) (?=\\p{Nd})", "\u202f");
    }

    private static String number(double length) {
        return (length < 0 ? "-" : "") + Decimal.fixed(length, 5);
    }
}
