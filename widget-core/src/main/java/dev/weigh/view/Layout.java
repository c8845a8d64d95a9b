package dev.weigh.view;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Sentences;
import dev.weigh.words.Words;
import java.util.ArrayList;

/**
 * The widget's structure: a fieldset of radios, a panel for each metric, and the author's data.
 * A panel is shown where its radio is checked, which takes no script; see {@code weigh.css}.
 */
public final class Layout {

    private static final int NONE = -1;

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
        this.language = language.isEmpty() || language.startsWith(Words.LANGUAGE) ? "" : Words.LANGUAGE;
    }

    /** The rules that show a metric's panel and its label while its radio is checked. */
    public static String flip(int metric) {
        return "#m" + metric + ":checked{~#p" + metric + "{display:block}~.toggle [for=m" + metric
                + "]{background:var(--w-a);color:var(--w-on);font-weight:650}}";
    }

    /** The whole widget, as it is at rest on the metric that its author shows first. */
    public View.Element view() {
        boolean isNamed = !comparison.title().isEmpty();
        View.Element widget = element("fieldset", "w").of(element("legend", isNamed ? "title" : "title s")
                .say(isNamed ? comparison.title() : words.text(Words.TOGGLE)));
        View.Element toggle = element("div", "toggle");
        int count = comparison.metrics().size();
        for (int i = 0; i < count && count > 1; i++) {
            widget.of(radio(i));
        }
        widget.of(toggle);
        for (int i = 0; i < count; i++) {
            toggle.of(label(i, count > 1 ? "label" : "span"));
            widget.of(panel(i, comparison.metrics().get(i)));
        }
        return widget.of(foot()).of(element("div", "s").with("role", "status"));
    }

    private View radio(int metric) {
        return element("input", "s").with("type", "radio").with("name", "weigh-" + config.id())
                .with("id", "m" + metric).with("value", comparison.metrics().get(metric).id())
                .with("checked", metric == comparison.first() ? "checked" : "");
    }

    private View label(int place, String tag) {
        Metric metric = comparison.metrics().get(place);
        return element(tag, place == comparison.first() ? "metric selected" : "metric").with("for", "m" + place)
                .with("--weigh-accent", metric.accent())
                .with("title", metric.brief().equals(metric.label()) ? "" : metric.label()).say(metric.brief());
    }

    private View panel(int place, Metric metric) {
        View.Element rows = element("ul", "rows");
        for (int row = 0; row < comparison.contenders().size(); row++) {
            rows.of(row(place, metric, config.isBestFirst() ? metric.standing().order().get(row) : row));
        }
        View.Element about = element("div", "m");
        own(about, "span", "measuring", metric.measuring().isEmpty() ? NONE : Words.MEASURING, place);
        about.of(element("span", "unit").say(metric.unit()));
        own(about, "span", "direction", metric.isHigherBetter() ? Words.HIGHER : Words.LOWER, place);
        View.Element panel = element("div", "p").with("id", "p" + place).with("data-m", metric.label())
                .with("--weigh-accent", metric.accent()).of(about).of(rows);
        boolean isCut = metric.scale().min() > 0 && !metric.scale().isReversed();
        own(panel, "div", "scale", isCut ? Words.SCALE : NONE, place);
        boolean isReversal = comparison.isReversal(place);
        View.Element verdict = element("div", isReversal ? "verdict reversed" : "verdict");
        own(verdict, "span", "reversal", isReversal ? Words.REVERSAL : NONE, place);
        return panel.of(verdict.of(element("slot", "").with("name", "v" + place).say(verdict(place))));
    }

    private String verdict(int place) {
        return comparison.contenders().size() > 1 ? sentences.verdict(place)
                : comparison.metrics().get(place).verdict();
    }

    private View row(int place, Metric metric, int contender) {
        Score score = metric.scores().get(contender);
        String states = (metric.standing().leader() == contender ? " leading" : "")
                + (metric.standing().isTie() && metric.standing().leaders().contains(contender) ? " tied" : "")
                + (score.isMissing() ? " missing" : metric.scale().isBeyond(score.value()) ? " beyond" : "")
                + (config.highlighted().contains(contender) ? " highlighted" : "");
        double zero = metric.scale().zero();
        View.Element track = element("div", "track").with("aria-hidden", "true")
                .with("--w-z", zero > 0 ? number(zero) : "")
                .of(element("div", "bar" + states).with("--w-s", number(metric.scale().length(score.value()))));
        if (zero > 0) {
            track.of(element("i", "zero"));
        }
        return element("li", "row" + states)
                .of(element("span", "a")
                        .of(element("span", "name" + states).say(comparison.contenders().get(contender)))
                        .of(element("span", "mark").with("lang", language).say(sentences.mark(place, contender))))
                .of(element("span", "value" + states).say(score.text())).of(track);
    }

    private View foot() {
        View.Element foot = element("div", "f");
        if (config.table().isPresent()) {
            View.Element data = element("details", "data");
            own(data, "summary", "", Words.DATA, 0);
            foot.of(data.of(element("slot", "").with("name", "data")));
        }
        own(foot, "a", "link", config.hasPermalink() ? Words.LINK : NONE, 0);
        return foot;
    }

    /** Adds one of the widget's own words, which may be in another language than the page. */
    private void own(View.Element within, String tag, String part, int word, int metric) {
        if (word >= 0) {
            within.of(element(tag, part).with("lang", language).say(sentences.word(metric, word)));
        }
    }

    /** An element with names for the stylesheet; those of more than one letter are parts for the page. */
    private static View.Element element(String tag, String names) {
        return new View.Element(tag, new ArrayList<>(), new ArrayList<>()).with("class", names)
                .with("part", names.length() > 1 ? names : "");
    }

    private static String number(double length) {
        return (length < 0 ? "-" : "") + Decimal.fixed(length, 5);
    }
}
