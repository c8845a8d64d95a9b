package dev.weigh.card;

import dev.weigh.config.Config;
import dev.weigh.model.Metric;
import dev.weigh.weights.Crossover;
import dev.weigh.weights.Stretch;
import dev.weigh.weights.Totals;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import dev.weigh.weights.Yardstick;
import dev.weigh.words.WeightSentences;
import java.util.ArrayList;
import java.util.List;

/**
 * The totals of two metrics over their weight, each contender a line; who leads is drawn strong, and where the lead
 * turns there is a mark.
 *
 * <pre>
 *   \    __/
 *    \__/
 *   / :  \
 *   Cost  42 %   Speed
 * </pre>
 */
final class WeightsPanel {

    private final Config config;
    private final WeightSentences sentences;
    private final Weighing weighing;
    private final Totals totals;
    private final Palette palette;
    private final double x;
    private final double y;
    private final double width;
    private final Fit fit;
    private final List<Shape> shapes = new ArrayList<>();
    private double top;
    private double bottom;
    /** How far to the right a percentage is written already. */
    private double written = Double.NEGATIVE_INFINITY;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    WeightsPanel(Config config, WeightSentences sentences, Palette palette, double x, double y, double width, Fit fit) {
        this.config = config;
        this.sentences = sentences;
        weighing = sentences.weighing();
        this.palette = palette;
        this.x = x;
        this.y = y;
        this.width = width;
        this.fit = fit;
        totals = weighing.totals();
    }

    /** All that is in it. */
    List<Shape> shapes(double height) {
        double size = fit.size();
        List<String> turning = sentences.turning();
        // Of several turns the marks tell more than sentences that find no room.
        List<String> said = TextWidth.lines(turning.size() == 1 ? turning.get(0) : "", fit.small(), false, width, 4);
        shapes.add(new Shape.Box(x, y, width, 3, 0, palette.ink));
        String heading = sentences.phrase("weights");
        line(heading, Math.min(size, size * width / TextWidth.of(heading, size, true)), true, palette.ink,
                y + 1.4 * size);
        top = y + Fit.head(size);
        bottom = y + height - (said.size() + 3) * fit.leading();
        for (int contender : totals.contenders()) {
            least = Math.min(least, Math.min(total(contender, 0), total(contender, 1)));
            most = Math.max(most, Math.max(total(contender, 0), total(contender, 1)));
        }
        for (int contender : totals.contenders()) {
            stroke(contender, 0, 1, 1.5, palette.bar);
        }
        leads();
        for (Crossover crossover : Crossover.of(totals)) {
            mark(crossover, sentences.percent(crossover.to()));
        }
        ends();
        for (int i = 0; i < said.size(); i++) {
            line(said.get(i), fit.small(), false, palette.ink, bottom + (i + 3) * fit.leading());
        }
        return shapes;
    }

    /** The lead, strong, with the name of who has it above, where there is room for one. */
    private void leads() {
        List<Stretch> stretches = Stretch.along(totals, Weights.equal(2), 1);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            String colour = i == 0 ? accent(0) : i == stretches.size() - 1 ? accent(1) : palette.ink;
            stroke(stretch.contender(), stretch.from(), stretch.to(), 4, colour);
            double from = x + stretch.from() * width;
            double room = (stretch.to() - stretch.from()) * width - 8;
            double small = fit.small() * .9;
            String name = TextWidth.cut(config.comparison().contenders().get(stretch.contender()), small, true, room);
            if (room > 2 * small) {
                boolean isLast = i > 0 && i == stretches.size() - 1;
                shapes.add(new Shape.Line(name, isLast ? x + width : from + 4, top - small * .4, small, true, isLast,
                        colour, room));
            }
        }
    }

    private void mark(Crossover crossover, String percent) {
        double at = x + crossover.to() * width;
        double small = fit.small() * .9;
        double wide = TextWidth.of(percent, small, true);
        shapes.add(new Shape.Stroke(at, height(total(crossover.after(), crossover.to())), at, bottom + 4, 1.5,
                palette.ink));
        double left = Math.max(x, Math.min(at - wide / 2, x + width - wide));
        // One that would lie over the one before it is left out: its line stays.
        if (left > written) {
            shapes.add(new Shape.Line(percent, left, bottom + 4 + small, small, true, false, palette.ink, width));
            written = left + wide;
        }
    }

    /** The axis, with the metric that counts alone at each of its ends. */
    private void ends() {
        double small = fit.small() * .8;
        double base = bottom + fit.leading() + small;
        shapes.add(new Shape.Stroke(x, bottom, x + width, bottom, 1, palette.line));
        shapes.add(new Shape.Line(TextWidth.cut(metric(0).label(), small, false, width * .48), x, base, small, false,
                false, accent(0), width / 2));
        shapes.add(new Shape.Line(TextWidth.cut(metric(1).label(), small, false, width * .48), x + width, base, small,
                false, true, accent(1), width / 2));
    }

    private void stroke(int contender, double from, double to, double strength, String colour) {
        shapes.add(new Shape.Stroke(x + from * width, height(total(contender, from)), x + to * width,
                height(total(contender, to)), strength, colour));
    }

    /** A total on a straight line: the logarithm of a ratio. */
    private double total(int contender, double share) {
        double total = totals.total(contender, Weights.equal(2).with(1, share));
        return totals.yardstick() == Yardstick.RATIO ? Math.log(total) : total;
    }

    private double height(double total) {
        return bottom - (most > least ? (total - least) / (most - least) : .5) * (bottom - top) * .92;
    }

    private Metric metric(int index) {
        return config.comparison().metrics().get(weighing.metrics().get(index));
    }

    private String accent(int index) {
        return palette.accent(metric(index).accent());
    }

    private void line(String text, double size, boolean isBold, String colour, double base) {
        shapes.add(new Shape.Line(TextWidth.cut(text, size, isBold, width), x, base, size, isBold, false, colour,
                width));
    }
}
