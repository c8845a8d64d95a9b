package dev.weigh.render;

import dev.weigh.card.Card;
import dev.weigh.card.Shape;
import dev.weigh.card.Svg;
import dev.weigh.config.Blend;
import dev.weigh.config.Config;
import dev.weigh.config.Problems;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.jvm.Reading;
import dev.weigh.weights.Weighing;
import dev.weigh.words.WeightSentences;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The picture of a widget to share, as sites ask for it: 1200 by 630.
 *
 * @param config the widget
 * @param weighing what its readers may weigh: the card shows where the lead turns as well; empty for nothing
 * @param isDark whether its ground is dark
 */
public record ShareCard(Config config, Optional<Weighing> weighing, boolean isDark) {

    /** The card of a widget on a page, on a light ground. */
    public static ShareCard of(Reading reading, Config config) {
        return new ShareCard(config, weighing(reading, config), false);
    }

    /** What of a widget on the page can be weighed; empty where its author has no {@code data-blend}. */
    private static Optional<Weighing> weighing(Reading reading, Config config) {
        JsoupHost host = new JsoupHost(reading.page());
        return reading.widgets().entrySet().stream().filter(entry -> entry.getValue().equals(Optional.of(config)))
                .map(entry -> new Blend(new JsoupSource(entry.getKey()), host, new Problems())).findFirst()
                .filter(Blend::isOn).flatMap(blend -> blend.weighing(config.comparison()));
    }

    /** The first widget of the page; empty where there is none. */
    public static Optional<Config> widget(Reading reading) {
        return reading.widgets().values().stream().flatMap(Optional::stream).findFirst();
    }

    /** The widget with the id; empty where there is none. */
    public static Optional<Config> widget(Reading reading, String id) {
        return reading.widgets().values().stream().flatMap(Optional::stream)
                .filter(config -> config.id().equals(id)).findFirst();
    }

    /** The same on a dark ground. */
    public ShareCard dark() {
        return new ShareCard(config, weighing, true);
    }

    /** What it shows, in one line. */
    public String title() {
        return card().name();
    }

    /** All that is on it. */
    public List<Shape> shapes() {
        return card().shapes();
    }

    /** As SVG: needs nothing else, and its texts are texts. */
    public String svg() {
        return Svg.of(shapes(), title());
    }

    /**
     * As PNG, drawn by the JDK.
     *
     * @throws IOException where the JDK can't write one
     */
    public byte[] png() throws IOException {
        return Png.of(shapes());
    }

    private Card card() {
        return new Card(config, weighing.map(weighed -> new WeightSentences(config.comparison(), weighed,
                config.words())), isDark);
    }
}
