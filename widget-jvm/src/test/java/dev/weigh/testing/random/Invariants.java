package dev.weigh.testing.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.Row;
import dev.weigh.Widget;
import dev.weigh.config.Config;
import dev.weigh.config.Text;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.jvm.Reading;
import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every widget, whatever its author wrote. */
final class Invariants {

    private static final double CLOSE = 1e-9;
    /** The length of what is seen though it is none, at the very end of a track perhaps. */
    private static final double SEEN = 1.1e-5;

    private final Config config;
    private final List<Metric> metrics;
    private final int contenders;

    private Invariants(Config config) {
        this.config = config;
        metrics = config.comparison().metrics();
        contenders = config.comparison().contenders().size();
    }

    /** Holds all that there is on the page to its rules. */
    static Reading check(Document page) {
        Reading reading = Reading.of(page);
        Set<String> ids = new HashSet<>();
        reading.widgets().forEach((root, widget) -> widget.ifPresent(config -> {
            assertTrue(!config.id().isEmpty() && ids.add(config.id()), () -> "an id of its own: " + config.id());
            Invariants invariants = new Invariants(config);
            invariants.hold(root);
            Drawing.check(config);
            Journey.check(config);
        }));
        for (Finding finding : reading.findings()) {
            assertTrue(finding.code().matches("[a-z]+(-[a-z]+)+") && !finding.message().isEmpty(), finding::toString);
        }
        return reading;
    }

    private void hold(Element root) {
        assertTrue(contenders > 0 && !metrics.isEmpty(), "someone is compared on something");
        assertTrue(config.comparison().first() >= 0 && config.comparison().first() < metrics.size(), "a first metric");
        assertTrue(config.motion() >= 0 && config.motion() <= 5000, () -> "motion " + config.motion());
        config.highlighted().forEach(place -> assertTrue(place >= 0 && place < contenders, "who is marked is there"));
        assertEquals(metrics.size(), metrics.stream().map(Metric::id).distinct().count(), "each id once");
        Set<String> written = written(root);
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            assertFalse(metric.id().isEmpty(), "a metric has an id");
            assertEquals(contenders, metric.scores().size(), "a score for each contender");
            metric.scores().forEach(score -> {
                assertTrue(written.contains(score.text()), () -> "no cell says: " + score.text());
                holds(metric.scale(), score);
            });
            Rank.check(metric);
            int shown = i;
            assertEquals(IntStream.range(0, contenders).boxed().toList(),
                    IntStream.range(0, contenders).map(one -> config.place(shown, one)).sorted().boxed().toList(),
                    "places are a permutation");
            List<Row> rest = new Widget(config).rest(i);
            assertEquals(metric.scores().stream().map(Score::text).toList(), rest.stream().map(Row::text).toList(),
                    "at rest the texts are the cells'");
        }
    }

    /** A score is no number or a finite one, and its bar lies in the track. */
    private static void holds(Scale scale, Score score) {
        double zero = scale.zero();
        double length = scale.length(score.value());
        assertFalse(Double.isInfinite(score.value()), () -> "endless: " + score);
        assertTrue(score.isMissing() || score.error() >= 0 && score.error() < 1e301, () -> "error of " + score);
        assertTrue(zero >= 0 && zero <= 1, () -> "zero at " + zero + " of " + scale);
        assertTrue(length >= -1 && length <= 1, () -> "a bar of " + length + " on " + scale);
        assertTrue(zero + length >= -CLOSE && zero + length <= 1 + SEEN, () -> length + " leaves the track at "
                + zero);
        assertTrue(!score.isMissing() || length == 0, "no bar without a score");
        assertTrue(length <= SEEN || scale.isReversed() || score.value() > 0 || scale.min() < 0, "a bar to the right");
    }

    /** All that may be shown for a score: the cells, the items of the lists, and a dash for an empty one. */
    private static Set<String> written(Element root) {
        Set<String> written = new HashSet<>(Set.of("\u2014"));
        for (Element cell : root.select("td, th")) {
            written.add(Text.shown(new JsoupSource(cell)));
        }
        for (String name : List.of("data-scores", "data-weigh-scores")) {
            for (String item : root.attr(name).split("(?<=(?:^|[^\\\\])(?:\\\\\\\\){0,9})[|;]", -1)) {
                written.add(item.trim().replaceAll("\\\\([|;{\\\\])", "$1"));
            }
        }
        return written;
    }
}
