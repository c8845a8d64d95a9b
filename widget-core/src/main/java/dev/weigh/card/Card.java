package dev.weigh.card;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.words.Sentences;
import dev.weigh.words.WeightSentences;
import dev.weigh.words.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A picture to share: every metric side by side, each with its bars and its verdict. It is 1200 wide and 630
 * high, the size that sites ask for ({@code og:image}).
 */
public final class Card {

    /** How wide a card is. */
    public static final int WIDTH = 1200;
    /** How high it is. */
    public static final int HEIGHT = 630;

    private static final double MARGIN = 56;
    private static final double GAP = 44;
    private static final double TITLE = 42;
    private static final double SMALL = 18;

    private final Config config;
    private final Optional<WeightSentences> weighed;
    private final Comparison comparison;
    private final Sentences sentences;
    private final Palette palette;
    private final List<Shape> shapes = new ArrayList<>();

    /** A card of a widget, on a dark ground or a light one. */
    public Card(Config config, boolean isDark) {
        this(config, Optional.empty(), isDark);
    }

    /** A card that shows where the lead turns as well, if two metrics are weighed. */
    public Card(Config config, Optional<WeightSentences> weighed, boolean isDark) {
        this.config = config;
        this.weighed = weighed.filter(sentences -> sentences.weighing().totals().metrics() == 2);
        comparison = config.comparison();
        sentences = new Sentences(comparison, config.words());
        palette = new Palette(isDark);
    }

    /** What it shows, in one line. */
    public String name() {
        return comparison.title().isEmpty() ? String.join(", ", comparison.contenders()) : comparison.title();
    }

    /** All that is on it, the lowest first. */
    public List<Shape> shapes() {
        shapes.clear();
        shapes.add(new Shape.Box(0, 0, WIDTH, HEIGHT, 0, palette.ground));
        double top = title();
        int metrics = comparison.metrics().size();
        int panels = metrics + (weighed.isPresent() ? 1 : 0);
        int rows = panels > 8 ? 3 : panels > 4 ? 2 : 1;
        int columns = (panels + rows - 1) / rows;
        double width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
        double height = (HEIGHT - MARGIN - top - (rows - 1) * GAP / 2) / rows;
        List<String> verdicts = new ArrayList<>();
        for (int metric = 0; metric < metrics; metric++) {
            String before = comparison.isReversal(metric)
                    ? " ⇄ " + sentences.word(comparison.first(), Word.REVERSAL) : "";
            verdicts.add(config.verdict(metric) + before);
        }
        Fit fit = Fit.of(verdicts, comparison.contenders().size(), width, height);
        for (int metric = 0; metric < metrics; metric++) {
            double x = MARGIN + metric % columns * (width + GAP);
            double y = top + metric / columns * (height + GAP / 2);
            shapes.addAll(new Panel(config, metric, palette, x, y, width, fit).shapes(verdicts.get(metric)));
        }
        double left = MARGIN + metrics % columns * (width + GAP);
        double below = top + metrics / columns * (height + GAP / 2);
        weighed.ifPresent(said ->
                shapes.addAll(new WeightsPanel(config, said, palette, left, below, width, fit).shapes(height)));
        source();
        return shapes;
    }

    /** Where the figures come from, and of when they are, below all. */
    private void source() {
        Set<String> said = new LinkedHashSet<>();
        for (int metric = 0; metric < comparison.metrics().size(); metric++) {
            said.add(comparison.metrics().get(metric).source().isEmpty() ? ""
                    : sentences.word(metric, Word.SOURCE));
            said.add(comparison.metrics().get(metric).asOf().isEmpty() ? "" : sentences.word(metric, Word.AS_OF));
        }
        said.remove("");
        double room = WIDTH - 2 * MARGIN;
        if (!said.isEmpty()) {
            shapes.add(new Shape.Line(TextWidth.cut(String.join(" · ", said), SMALL, false, room), MARGIN,
                    HEIGHT - SMALL, SMALL, false, false, palette.muted, room));
        }
    }

    /** Writes the title; where the metrics begin below it. */
    private double title() {
        double y = MARGIN;
        for (String line : TextWidth.lines(comparison.title(), TITLE, true, WIDTH - 2 * MARGIN, 2)) {
            y += TITLE;
            shapes.add(new Shape.Line(line, MARGIN, y, TITLE, true, false, palette.ink, WIDTH - 2 * MARGIN));
            y += TITLE / 4;
        }
        return y + (comparison.title().isEmpty() ? 0 : 26);
    }
}
