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
import dev.weigh.words.LanguagePhrases;
import dev.weigh.words.WeightSentences;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The picture of a widget to share, as sites ask for it: 1200 by 630.
 *
 * @param title what it shows, in one line
 * @param shapes all that is on it
 */
public record ShareCard(String title, List<Shape> shapes) {

    /** The card of a widget, light or dark. */
    public static ShareCard of(Config config, boolean isDark) {
        Card card = new Card(config, isDark);
        return new ShareCard(card.name(), card.shapes());
    }

    /** The card of a widget whose readers may weigh its metrics: it shows where the lead turns as well. */
    public static ShareCard of(Config config, Optional<Weighing> weighing, boolean isDark) {
        Card card = new Card(config, weighing.map(weighed -> new WeightSentences(config.comparison(), weighed,
                config.words(), new LanguagePhrases(config.words()))), isDark);
        return new ShareCard(card.name(), card.shapes());
    }

    /** What of a widget on the page can be weighed; empty where its author has no {@code data-blend}. */
    public static Optional<Weighing> weighing(Reading reading, Config config) {
        JsoupHost host = new JsoupHost(reading.page());
        return reading.widgets().entrySet().stream().filter(entry -> entry.getValue().equals(Optional.of(config)))
                .map(entry -> new Blend(new JsoupSource(entry.getKey()), host, new Problems())).findFirst()
                .filter(Blend::isOn).flatMap(blend -> blend.weighing(config.comparison()));
    }

    /** The widget with the id; the first of the page for an empty one; empty where there is none. */
    public static Optional<Config> widget(Reading reading, String id) {
        return reading.widgets().values().stream().flatMap(Optional::stream)
                .filter(config -> id.isEmpty() || config.id().equals(id)).findFirst();
    }

    /** As SVG: needs nothing else, and its texts are texts. */
    public String svg() {
        return Svg.of(shapes, title);
    }

    /**
     * As PNG, drawn by the JDK.
     *
     * @throws IOException where the JDK can't write one
     */
    public byte[] png() throws IOException {
        return Png.of(shapes);
    }
}
