package dev.weigh.view;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import dev.weigh.words.Words;

/**
 * The widget's structure: a fieldset of radios, a panel for each metric, and the author's data.
 * Who draws it shows the panel of the metric that is selected; the parts of all lie over each other, so that no flip
 * changes a height.
 */
public final class Layout {

    private final Config config;
    private final Comparison comparison;
    private final Words words;
    private final Sentences sentences;
    private final String language;

    /** A layout of a widget. */
    public Layout(Config config) {
        this.config = config;
        comparison = config.comparison();
        words = config.words();
        sentences = new Sentences(comparison, words);
        language = words.language;
    }

    /** The whole widget, as it is at rest on the metric that its author shows first. */
    public View view() {
        String title = comparison.title();
        // Not by a legend, which Safari sets above all that is in the fieldset, the toggle too.
        View widget = new View("fieldset", "w", "", "aria-labelledby", "t")
                .of(new View("div", title.isEmpty() ? "title s" : "title",
                        title.isEmpty() ? words.text(Word.TOGGLE) : title, "id", "t"));
        View toggle = new View("div", "toggle", "");
        boolean isAlone = comparison.metrics().size() == 1;
        for (int i = 0; i < comparison.metrics().size(); i++) {
            if (!isAlone) {
                widget.of(radio(i, comparison.metrics().get(i)));
            }
            toggle.of(label(i, comparison.metrics().get(i), isAlone ? "span" : "label"));
        }
        widget.of(toggle);
        View panels = new View("div", "o", "");
        for (int i = 0; i < comparison.metrics().size(); i++) {
            panels.of(panel(i, comparison.metrics().get(i)));
        }
        return widget.of(panels).of(foot())
                .of(new View("div", "s", "", "aria-live", "polite", "aria-atomic", "true"));
    }

    private View radio(int place, Metric metric) {
        return new View("input", "s", "", "type", "radio", "name", "weigh-" + config.id(), "id", "m" + place,
                "value", metric.id(), "checked", place == comparison.first() ? "checked" : "",
                "aria-label", metric.brief());
    }

    private View label(int place, Metric metric, String tag) {
        String names = place == comparison.first() ? "metric selected" : "metric";
        return new View(tag, names, metric.brief(), "for", "m" + place, "--weigh-accent", metric.accent(),
                "title", metric.brief().equals(metric.label()) ? "" : metric.label(),
                "aria-hidden", tag.equals("label") ? "true" : "");
    }

    private View panel(int place, Metric metric) {
        View rows = new View("ul", "rows", "", "role", "list");
        for (int row = 0; row < comparison.contenders().size(); row++) {
            rows.of(row(place, metric, config.isBestFirst() ? metric.standing().order().get(row) : row));
        }
        View about = new View("div", "m", "");
        own(!metric.measuring().isEmpty(), about, "span", "measuring", Word.MEASURING, place);
        about.of(new View("span", "unit", metric.unit()));
        int sign = metric.direction().sign();
        own(sign != 0, about, "span", "direction", sign > 0 ? Word.HIGHER : Word.LOWER, place);
        View data = new View("div", "g", "").of(rows);
        boolean isCut = metric.scale().min() > 0 && !metric.scale().isReversed();
        own(isCut, data, "div", "scale", Word.SCALE, place);
        boolean isReversal = comparison.isReversal(place);
        View verdict = new View("div", isReversal ? "verdict reversed" : "verdict", "");
        own(isReversal, verdict, "span", "reversal", Word.REVERSAL, place);
        verdict.of(new View("slot", "", sentences.verdict(place), "name", "v" + place,
                "lang", metric.verdict().isEmpty() ? language : ""));
        return new View("div", "p", "", "id", "p" + place, "data-m", metric.label(),
                "--weigh-accent", metric.accent()).of(verdict).of(about).of(data);
    }

    private View row(int place, Metric metric, int contender) {
        Score score = metric.scores().get(contender);
        String lead = !metric.standing().leaders().contains(contender) ? ""
                : metric.standing().isTie() ? " tied" : " leading";
        String lack = score.isMissing() ? " missing" : metric.scale().isBeyond(score.value()) ? " beyond" : "";
        String states = lead + lack + (config.highlighted().contains(contender) ? " highlighted" : "");
        String zero = metric.scale().zero() > 0 ? number(metric.scale().zero()) : "";
        View track = new View("div", "track", "", "aria-hidden", "true", "--w-z", zero)
                .of(new View("div", "bar" + states, "", "--w-s", number(metric.scale().length(score.value()))));
        if (!zero.isEmpty()) {
            track.of(new View("i", "zero", ""));
        }
        View name = new View("span", "a", "")
                .of(new View("span", "name" + states, comparison.contenders().get(contender)));
        own(!(lead + lack).isEmpty(), name, "span", "mark", score.isMissing() ? Word.MISSING
                : !lack.isEmpty() ? Word.BEYOND : metric.standing().isTie() ? Word.TIED : Word.LEADS_BY, place);
        // What counts on its way is hidden from those who listen; the text itself is there at once, over it.
        return new View("li", "row" + states, "").of(name)
                .of(new View("span", "value" + states, score.text(), "aria-hidden", "true")).of(track)
                .of(new View("span", "n", score.text()));
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

    private static String number(double length) {
        return (length < 0 ? "-" : "") + Decimal.fixed(length, 5);
    }
}
