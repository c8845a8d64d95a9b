package dev.weigh.plus;

import dev.weigh.model.Decimal;
import dev.weigh.view.Layout;
import dev.weigh.view.View;
import dev.weigh.weights.Totals;
import dev.weigh.weights.Yardstick;
import java.util.List;

/** The panel of the weights: controls, the totals by their parts, and what there is to say. */
public final class WeightsView {

    /** So many metrics have a control each; more have buttons alone. */
    private static final int MOST = 8;
    private final Blended blended;
    private final Accents accents;

    /** The view of what is blended. */
    public WeightsView(Blended blended) {
        this.blended = blended;
        accents = new Accents(blended.own.comparison().metrics());
    }

    /** The panel's data, with the controls. */
    public View data(Layout layout) {
        return data(layout, controls());
    }

    /** What is weighed, then the rows with the scale below them, then what there is to say. */
    private View data(Layout layout, View weights) {
        View data = new View("div", layout.rows(blended.place).names(), "",
                "data-s", hasParts() ? "parts" : "whole").of(weights);
        for (View row : rows(layout)) {
            data.of(row);
        }
        return data.of(said());
    }

    /** The same without controls: how much each metric counts, as text. */
    View still(Layout layout) {
        View weights = new View("div", "weights", "");
        for (int i = 0; i < blended.count(); i++) {
            weights.of(new View("div", "weight", "").of(label(i)).of(share(i)));
        }
        return data(layout, weights);
    }

    /** The rows with their parts, and the scale below them. */
    public List<View> rows(Layout layout) {
        View data = layout.rows(blended.place);
        List<View> rows = data.children().get(0).children();
        for (int i = 0; i < rows.size(); i++) {
            int contender = layout.contender(blended.place, i);
            parts(rows.get(i).children().get(2).children().get(0), contender);
        }
        return data.children();
    }

    /**
     * A total on a scale is the sum of what each metric gives to it; by ratios it has no parts. Nor has it where
     * nothing says which colour is which.
     */
    private void parts(View bar, int contender) {
        Totals totals = blended.weighing.totals();
        double end = totals.total(contender, blended.weights());
        for (int i = 0; i < blended.count() && end == end && hasParts(); i++) {
            double part = totals.part(contender, i, blended.weights());
            bar.of(new View("i", "x", "", "--weigh-accent", accent(i), "--w-e", number(end),
                    "--w-f", number(end - part)));
            end -= part;
        }
    }

    private boolean hasParts() {
        return blended.weighing.totals().yardstick() == Yardstick.SCALE && blended.count() <= MOST;
    }

    private View controls() {
        View controls = new View("div", "weights", "");
        if (blended.count() == 2) {
            controls.of(two());
        }
        for (int i = 0; i < blended.count() && blended.count() > 2 && blended.count() <= MOST; i++) {
            controls.of(new View("div", "weight", "").of(label(i)).of(range(i)).of(share(i)));
        }
        View buttons = new View("div", "b", "");
        List<Choice> choices = blended.choices();
        boolean areMany = turns(choices) > 1;
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).at() < 0 || areMany) {
                buttons.of(button(choices.get(i), i));
            }
        }
        return controls.of(buttons);
    }

    /** How many turns have a place on the way between two; where it is one, its button stands there. */
    private static int turns(List<Choice> choices) {
        int turns = 0;
        for (Choice choice : choices) {
            turns += choice.at() < 0 ? 0 : 1;
        }
        return turns;
    }

    /** One control between the two ends of the toggle. */
    private View two() {
        View way = new View("div", "q", "").of(range(1));
        List<Choice> choices = blended.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).at() >= 0) {
                way.of(new View("i", "j", "", "--w-t", number(choices.get(i).at())));
                if (turns(choices) == 1) {
                    way.of(button(choices.get(i), i));
                }
            }
        }
        return new View("div", "weight two", "").of(label(0).of(share(0))).of(label(1).of(share(1))).of(way);
    }

    private View label(int index) {
        return new View("span", "c", "").of(new View("i", "x", "", "--weigh-accent", accent(index)))
                .of(new View("span", "", blended.sentences.metric(index)));
    }

    private View share(int index) {
        return new View("b", "h", blended.share(index));
    }

    private View range(int index) {
        return new View("input", "", "", "type", "range", "min", "0", "max", Decimal.fixed(blended.most(), 0),
                "step", "1", "value", Decimal.fixed(blended.amount(index), 0), "data-n", Decimal.fixed(index, 0),
                "aria-label", blended.sentences.metric(index), "aria-valuetext", blended.counts(index),
                "--weigh-accent", accent(index), "lang", language());
    }

    private View button(Choice choice, int index) {
        return new View("button", choice.sentence().isEmpty() ? "z" : "crossover", choice.label(), "type", "button",
                "value", Decimal.fixed(index, 0), "aria-label", choice.sentence(),
                "aria-pressed", blended.isChosen(choice) ? "true" : "false", "lang", language(),
                "hidden", choice.label().isEmpty() ? "hidden" : "",
                "--w-t", choice.at() < 0 ? "" : number(choice.at()));
    }

    /** What is true of these weights, a line each. */
    public View said() {
        View said = new View("div", "y", "");
        for (String sentence : blended.said()) {
            said.of(new View("p", "", sentence, "lang", language()));
        }
        return said;
    }

    private String language() {
        return blended.own.words().language;
    }

    private String accent(int index) {
        return accents.of(blended.weighing.metrics().get(index));
    }

    private static String number(double length) {
        return (length < 0 ? "-" : "") + Decimal.fixed(length, 5);
    }
}
