package dev.weigh.tradeoff;

import dev.weigh.model.Decimal;
import dev.weigh.view.View;
import java.util.List;

/**
 * A trade-off as it is drawn: a plot for each range of widths, of which the stylesheet shows one, and a list for those
 * who listen.
 */
public final class TradeOffLayout {

    /** The classes of the plots, and their widths in halves of an em of their font; the stylesheet has the same. */
    private static final String RANGES = "narrow medium wide";
    private static final int[] HALVES = {36, 75, 120, 192};

    private final TradeOff tradeOff;
    private final TradeOffSentences sentences;
    private final List<Integer> highlighted;

    /** The layout of a trade-off, in which some contenders may be marked. */
    public TradeOffLayout(TradeOff tradeOff, TradeOffSentences sentences, List<Integer> highlighted) {
        this.tradeOff = tradeOff;
        this.sentences = sentences;
        this.highlighted = highlighted;
    }

    /** What stands below the sentence that sums it up. */
    public View view() {
        View whole = new View("div", "plots", "");
        String outright = sentences.outright();
        if (!outright.isEmpty()) {
            whole.of(new View("div", "outright", outright, "lang", sentences.language()));
        }
        if (tradeOff.shown().size() > 1) {
            String[] ranges = RANGES.split(" ", -1);
            for (int i = 0; i < ranges.length; i++) {
                whole.of(plot(Plot.of(tradeOff, HALVES[i] / 2.0, HALVES[i + 1] / 2.0), ranges[i]));
            }
        }
        View list = new View("ul", "", "", "role", "list");
        for (String item : sentences.list()) {
            list.of(new View("li", "", item, "lang", sentences.language()));
        }
        return whole.of(list);
    }

    private View plot(Plot plot, String range) {
        View svg = new View("svg", "plot", "", "height", em(plot.height()));
        field(svg, plot);
        axes(svg, plot);
        for (Spot spot : plot.spots()) {
            error(svg, spot);
        }
        for (Spot spot : plot.spots()) {
            svg.of(point(plot, spot));
        }
        return new View("div", range, "", "aria-hidden", "true", "--w-m", Decimal.fixed(plot.margin(), 2))
                .of(axis("↑ " + sentences.axis(tradeOff.up(), plot.up()))).of(svg)
                .of(axis(sentences.axis(tradeOff.across(), plot.across()) + " →")).of(legend(plot));
    }

    private static View axis(String text) {
        return new View("div", "axis", text);
    }

    /** What is beaten outright, and the line above it. */
    private static void field(View svg, Plot plot) {
        for (Step step : plot.steps()) {
            svg.of(new View("rect", "field", "", "x", percent(step.from()), "y", em(step.top()),
                    "width", percent(step.to() - step.from()), "height", em(plot.height() - step.top())));
        }
        for (Step step : plot.steps()) {
            svg.of(line("edge", step.from(), step.top(), step.to(), step.top()))
                    .of(line("edge", step.to(), step.top(), step.to(), step.bottom()));
        }
    }

    private static void axes(View svg, Plot plot) {
        double height = plot.height();
        int last = plot.across().ticks().size() - 1;
        for (int i = 0; i <= last; i++) {
            Tick tick = plot.across().ticks().get(i);
            svg.of(line("grid", tick.share(), 0, tick.share(), height)).of(text(tick.text(), percent(tick.share()),
                    em(height + 1.4), anchor(i == 0 ? 1 : i == last ? -1 : 0)));
        }
        for (Tick tick : plot.up().ticks()) {
            double y = height - tick.share() * height;
            svg.of(line("grid", 0, y, 1, y)).of(new View("text", "tick", tick.text(), "y", em(y), "dx", "-.5em",
                    "dy", ".35em", "text-anchor", "end"));
        }
    }

    /** Which part of a text stands where it is put. */
    private static String anchor(int side) {
        return side < 0 ? "end" : side > 0 ? "start" : "middle";
    }

    private static View text(String text, String x, String y, String anchor) {
        return new View("text", "tick", text, "x", x, "y", y, "text-anchor", anchor);
    }

    /** The range of a score, as a line through its point. */
    private static void error(View svg, Spot spot) {
        if (spot.from() < spot.to()) {
            svg.of(line("range", spot.from(), spot.y(), spot.to(), spot.y()));
        }
        if (spot.high() < spot.low()) {
            svg.of(line("range", spot.x(), spot.high(), spot.x(), spot.low()));
        }
    }

    /** A contender: what is in it goes by its own point. */
    private View point(Plot plot, Spot spot) {
        String states = (spot.isLeft() ? " left" : "")
                + (highlighted.contains(spot.contender()) ? " highlighted" : "");
        View point = new View("svg", "point" + states, "", "x", percent(spot.x()), "y", em(spot.y()));
        for (Label label : plot.labels()) {
            if (label.contender() == spot.contender()) {
                if (label.tipX() != 0 || label.tipY() != 0) {
                    point.of(new View("line", "tip", "", "x2", em(label.tipX()), "y2", em(label.tipY())));
                }
                point.of(new View("circle", "", "", "r", em(Spot.RADIUS)));
                for (int i = 0; i < label.texts().size(); i++) {
                    point.of(new View("text", "", label.texts().get(i), "x", em(label.x()),
                            "y", em(label.y() + i * Labelling.LINE), "text-anchor", anchor(label.side())));
                }
            }
        }
        return point.children().isEmpty() ? point.of(new View("circle", "", "", "r", em(Spot.RADIUS))) : point;
    }

    /** Who the numbers are, and who has none. */
    private View legend(Plot plot) {
        View legend = new View("div", "legend", "");
        for (Label label : plot.labels()) {
            if (label.number() > 0) {
                legend.of(new View("span", "", label.number() + " " + name(label.contender())));
            }
        }
        for (int contender : plot.unnamed()) {
            legend.of(new View("span", "", name(contender)));
        }
        return legend;
    }

    private String name(int contender) {
        return tradeOff.comparison().contenders().get(contender);
    }

    private static View line(String part, double x1, double y1, double x2, double y2) {
        return new View("line", part, "", "x1", percent(x1), "y1", em(y1), "x2", percent(x2), "y2", em(y2));
    }

    private static String percent(double share) {
        return Decimal.fixed(share * 100, 2) + "%";
    }

    private static String em(double length) {
        return (length < 0 ? "-" : "") + Decimal.fixed(length, 2) + "em";
    }
}
