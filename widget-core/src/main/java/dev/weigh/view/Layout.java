package dev.weigh.view;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Sentences;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The widget's structure: a fieldset of radios, a panel for each metric, and the author's data.
 * A panel is shown where its radio is checked, which takes no script; see {@code weigh.css}.
 */
public final class Layout {

    private final Config config;
    private final Comparison comparison;
    private final Words words;
    private final Sentences sentences;
    private final String language;

    /**
     * A layout of a widget.
     *
     * @param language the page's language, two letters; where the widget's is another, its words say so
     */
    public Layout(Config config, String language) {
        this.config = config;
        comparison = config.comparison();
        words = config.words();
        sentences = new Sentences(comparison, words);
        this.language = language.isEmpty() || language.startsWith(words.language()) ? "" : words.language();
    }

    /** The rules that show a metric's panel, its label and the focus on it while its radio is checked. */
    public static String flip(int metric) {
        String radio = "#m" + metric;
        String label = "~.t [for=m" + metric + "]{";
        return radio + ":checked~#p" + metric + "{display:block}"
                + radio + ":checked" + label + "background:var(--a);color:var(--on);font-weight:600}"
                + radio + ":focus-visible" + label + "outline:2px solid}";
    }

    /** The whole widget, as it is at rest on the metric that its author shows first. */
    public View.Element view() {
        View.Element toggle = element("div", "toggle", "t");
        View.Element widget = element("fieldset", "", "w")
                .of(element("legend", "title", comparison.title().isEmpty() ? "s" : "h")
                .say(comparison.title().isEmpty() ? words.text(Words.TOGGLE) : comparison.title()));
        int count = comparison.metrics().size();
        for (int i = 0; i < count && count > 1; i++) {
            widget.of(radio(i));
        }
        widget.of(toggle);
        for (int i = 0; i < count; i++) {
            toggle.of(label(i, count > 1 ? "label" : "span"));
            widget.of(panel(i, count > 1 ? "p" : "p o"));
        }
        return widget.of(foot(), element("div", "", "s").with("role", "status"));
    }

    private View radio(int metric) {
        return element("input", "", "s").with("type", "radio").with("name", "weigh-" + config.id())
                .with("id", "m" + metric).with("value", comparison.metrics().get(metric).id())
                .with("checked", metric == comparison.first() ? "checked" : "");
    }

    private View label(int place, String tag) {
        Metric metric = comparison.metrics().get(place);
        return element(tag, place == comparison.first() ? "metric selected" : "metric", "")
                .with("for", tag.equals("label") ? "m" + place : "").with("--weigh-accent", metric.accent())
                .with("title", metric.brief().equals(metric.label()) ? "" : metric.label()).say(metric.brief());
    }

    private View panel(int place, String style) {
        Metric metric = comparison.metrics().get(place);
        View.Element rows = element("ul", "rows", "").with("role", "list");
        for (int row = 0; row < comparison.contenders().size(); row++) {
            int contender = config.isBestFirst() ? metric.standing().order().get(row) : row;
            rows.of(row(place, metric, contender));
        }
        String measuring = metric.measuring().isEmpty() ? "" : sentences.word(place, Words.MEASURING);
        View.Element panel = element("div", "", style).with("id", "p" + place).with("data-m", metric.label())
                .with("--weigh-accent", metric.accent())
                .of(element("div", "", "m").of(element("span", "measuring", "").say(measuring),
                        element("span", "unit", "").say(metric.unit()),
                        own("span", "direction", metric.isHigherBetter() ? Words.HIGHER : Words.LOWER, place)), rows);
        if (metric.scale().min() > 0 && !metric.scale().isReversed()) {
            panel.of(own("p", "scale", Words.SCALE, place));
        }
        boolean isReversal = comparison.isReversal(place);
        View.Element verdict = element("div", isReversal ? "verdict reversed" : "verdict", "v");
        if (isReversal) {
            verdict.of(own("span", "reversal", Words.REVERSAL, place));
        }
        return panel.of(verdict.of(element("slot", "", "").with("name", "v" + place).say(verdict(place))));
    }

    private String verdict(int place) {
        return comparison.contenders().size() > 1 ? sentences.verdict(place) : comparison.metrics().get(place).verdict();
    }

    private View row(int place, Metric metric, int contender) {
        Score score = metric.scores().get(contender);
        String states = (metric.standing().leader() == contender ? " leading" : "")
                + (metric.standing().isTie() && metric.standing().leaders().contains(contender) ? " tied" : "")
                + (score.isMissing() ? " missing" : metric.scale().isBeyond(score.value()) ? " beyond" : "")
                + (config.highlighted().contains(contender) ? " highlighted" : "");
        double length = metric.scale().length(score.value());
        double zero = metric.scale().zero();
        View.Element track = element("div", "track", zero > 0 ? "k n" : "k").with("aria-hidden", "true")
                .with("--z", zero > 0 ? number(zero) : "")
                .of(element("div", "bar" + states, "b").with("--s", number(length)));
        if (zero > 0) {
            track.of(element("i", "zero", ""));
        }
        return element("li", "row" + states, "r" + states).of(
                element("span", "", "a").of(
                        element("span", "name" + states, "").say(comparison.contenders().get(contender)),
                        element("span", "mark", "l").with("lang", language).say(sentences.mark(place, contender))),
                element("span", "value" + states, "d").say(score.text()), track);
    }

    private View foot() {
        View.Element foot = element("div", "", "f");
        if (config.table().isPresent()) {
            foot.of(element("details", "data", "").of(own("summary", "", Words.DATA, 0),
                    element("slot", "", "").with("name", "data")));
        }
        if (config.hasPermalink()) {
            foot.of(own("a", "link", Words.LINK, 0));
        }
        return foot;
    }

    /** An element with one of the widget's own words, which may be in another language than the page. */
    private View.Element own(String tag, String part, int word, int metric) {
        return element(tag, part, "").with("lang", language).say(sentences.word(metric, word));
    }

    private static View.Element element(String tag, String part, String style) {
        return new View.Element(tag, new ArrayList<>(), new ArrayList<>()).with("part", part).with("class", style);
    }

    private static String number(double length) {
        return (length < 0 ? "-" : "") + Decimal.fixed(length, 5);
    }
}
