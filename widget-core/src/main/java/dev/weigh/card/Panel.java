package dev.weigh.card;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import java.util.ArrayList;
import java.util.List;

/** One metric on a card. */
final class Panel {

    private final Config config;
    private final Comparison comparison;
    private final Metric metric;
    private final int place;
    private final Sentences sentences;
    private final Palette palette;
    private final String accent;
    private final double x;
    private final double width;
    private final Fit fit;
    private final double size;
    private final List<Shape> shapes = new ArrayList<>();
    private double y;

    Panel(Config config, int place, Palette palette, double x, double y, double width, Fit fit) {
        this.config = config;
        this.place = place;
        this.palette = palette;
        this.x = x;
        this.y = y;
        this.width = width;
        this.fit = fit;
        size = fit.size();
        comparison = config.comparison();
        metric = comparison.metrics().get(place);
        sentences = new Sentences(comparison, config.words());
        accent = palette.accent(metric.accent());
    }

    /** All that is in it. */
    List<Shape> shapes(String verdict) {
        shapes.add(new Shape.Box(x, y, width, 3, 0, accent));
        line(metric.label(), size, true, accent, y + 1.4 * size);
        line(about(), size * .7, false, palette.muted, y + 2.5 * size);
        y += Fit.head(size);
        rows();
        scale();
        said(TextWidth.lines(verdict, fit.small(), false, width - fit.small(), fit.verdictLines()));
        return shapes;
    }

    private String about() {
        String about = "";
        for (String part : new String[] {metric.unit(), sentences.own(place, "direction"), metric.measuring()}) {
            about += (about.isEmpty() || part.isEmpty() ? "" : " · ") + part;
        }
        return about;
    }

    /** The contenders as given; the best of them, and how many more there are, where not all find room. */
    private void rows() {
        int all = comparison.contenders().size();
        boolean isCut = all > fit.rows();
        int shown = isCut ? Math.max(1, fit.rows() - 1) : all;
        for (int i = 0; i < shown; i++) {
            row(isCut || config.isBestFirst() ? metric.standing().order().get(i) : i);
            y += fit.pitch();
        }
        if (isCut && fit.rows() > 1) {
            line("+ " + (all - shown), size * .8, false, palette.muted, y + size);
            y += fit.pitch();
        }
    }

    private void row(int contender) {
        Score score = metric.scores().get(contender);
        boolean isLeader = metric.standing().leaders().contains(contender);
        boolean leads = isLeader && !metric.standing().isTie();
        double base = y + size * 1.1;
        double small = fit.small();
        double value = Math.min(TextWidth.of(score.text(), small, leads), width / 2);
        shapes.add(new Shape.Line(TextWidth.cut(score.text(), small, leads, width / 2), x + width, base, small, leads,
                true, palette.ink, width / 2));
        double room = width - value - small;
        shapes.add(new Shape.Line(TextWidth.cut((leads ? "▲ " : "") + comparison.contenders().get(contender), small,
                leads, room), x, base, small, leads, false, leads ? accent : palette.ink, room));
        if (!score.isMissing()) {
            double height = size * .4;
            shapes.add(new Shape.Box(x, base + height, width, height, height / 2, palette.track));
            bar(metric.scale().zero(), metric.scale().length(score.value()), base + height, height,
                    leads ? accent : isLeader ? palette.tied(metric.accent()) : palette.bar);
            range(score, base + 1.5 * height, height * .3);
        }
    }

    /** From the lowest that a score may be to the highest. */
    private void range(Score score, double middle, double half) {
        if (score.error() > 0) {
            double from = end(score.value() - score.error());
            double to = end(score.value() + score.error());
            shapes.add(new Shape.Stroke(from, middle, to, middle, 2, palette.ink));
            shapes.add(new Shape.Stroke(from, middle - half, from, middle + half, 2, palette.ink));
            shapes.add(new Shape.Stroke(to, middle - half, to, middle + half, 2, palette.ink));
        }
    }

    private double end(double value) {
        return x + width * Math.max(0, Math.min(1, metric.scale().zero() + metric.scale().length(value)));
    }

    /** Both ends of the bars, where they have any. */
    private void scale() {
        if (metric.standing().scored() > 0 && metric.scale().best() <= 0) {
            String text = sentences.word(place, Word.SCALE);
            int gap = Math.max(text.indexOf(" … "), 0);
            double small = size * .65;
            double base = y + size * .35;
            // Each end below its own, where the words are no more than both.
            line(text.substring(0, gap > 0 ? gap : text.length()), small, false, palette.muted, base);
            if (gap > 0) {
                shapes.add(new Shape.Line(text.substring(gap + 3), x + width, base, small, false, true, palette.muted,
                        width / 2));
            }
        }
        y += Fit.scale(size);
    }

    private void bar(double zero, double length, double top, double height, String colour) {
        double from = Math.min(zero, zero + length);
        double wide = Math.abs(length) * width;
        if (wide > 0) {
            shapes.add(new Shape.Box(x + from * width, top, Math.max(wide, 2), height,
                    zero > 0 ? 0 : Math.min(height, wide) / 2, colour));
        }
        if (zero > 0) {
            shapes.add(new Shape.Box(x + zero * width, top, 1, height, 0, palette.ink));
        }
    }

    private void said(List<String> lines) {
        double small = fit.small();
        double top = y + small * .5;
        if (!lines.isEmpty()) {
            shapes.add(new Shape.Box(x, top, 3, lines.size() * fit.leading(), 0, accent));
        }
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Shape.Line(lines.get(i), x + small, top + fit.leading() * (i + .75), small, false, false,
                    palette.ink, width - small));
        }
    }

    private void line(String text, double height, boolean isBold, String colour, double base) {
        shapes.add(new Shape.Line(TextWidth.cut(text, height, isBold, width), x, base, height, isBold, false, colour,
                width));
    }
}
