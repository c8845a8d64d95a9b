package dev.weigh.claims;

import dev.weigh.config.Attributes;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads texts as if they stood in one more cell of a metric, by the core itself: their units, marks and magnitudes mean
 * what they mean in the table.
 */
final class InColumn {

    private final String label;
    private final List<String> cells = new ArrayList<>();
    private final String decimal;
    private final Host host;
    private final String language;
    private final Map<String, Optional<Score>> read = new HashMap<>();
    private final Map<String, Boolean> units = new HashMap<>();
    private String points = "";

    private InColumn(String label, Source root, Host host, String language) {
        this.label = label;
        decimal = Attributes.own(root, "decimal");
        this.host = host;
        this.language = language;
    }

    /** The column of a metric. */
    static InColumn of(Metric metric, Source root, Config widget, Host host, String language) {
        InColumn column = new InColumn(metric.label() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")"),
                root, host, language);
        column.points = widget.words().text(Word.POINTS).replace("{margin}", "");
        metric.scores().forEach(score -> column.cells.add(score.text()));
        return column;
    }

    /** A column for numbers that stand alone. */
    static InColumn bare(Source root, Host host, String language) {
        return new InColumn("n", root, host, language);
    }

    /** What the text is there; empty where it can't be read, or goes with the others by no unit. */
    Optional<Score> read(String text) {
        return read.computeIfAbsent(text, one -> metric(label, one, cells)
                .map(metric -> metric.scores().get(cells.size())).filter(score -> !score.isMissing()));
    }

    /** Whether one of the words stands in the table with the numbers, or is the one for points. */
    boolean has(List<String> words) {
        String all = (" " + label + " " + String.join(" ", cells) + " " + points + " ").toLowerCase(Locale.ROOT);
        return words.stream().map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                .anyMatch(word -> all.matches("(?s).*[^\\p{L}]" + word + "[^\\p{L}].*"));
    }

    /** Whether the text is a unit that the core knows. */
    boolean isUnit(String text) {
        return !text.isBlank() && units.computeIfAbsent(text, one -> metric("n (" + one + ")", "1", List.of())
                .filter(metric -> metric.label().equals("n")).isPresent());
    }

    private Optional<Metric> metric(String header, String text, List<String> others) {
        StringBuilder contenders = new StringBuilder();
        StringBuilder scores = new StringBuilder();
        for (int i = 0; i < others.size(); i++) {
            contenders.append(i).append(';');
            scores.append(ListRoot.item(others.get(i))).append(';');
        }
        Map<String, String> values = new HashMap<>(Map.of("data-weigh", "c", "data-contenders", contenders + "said",
                "data-metrics", ListRoot.item(header), "data-scores", scores + ListRoot.item(text)));
        if (!decimal.isEmpty()) {
            values.put("data-decimal", decimal);
        }
        ListRoot root = new ListRoot(values, host, language);
        Optional<Config> widget = new ConfigReader(root, root, new Problems()).read(new ArrayList<>());
        return widget.map(config -> config.comparison().metrics().get(0));
    }
}
