package dev.weigh.claims;

import dev.weigh.config.Attributes;
import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.quantity.Cell;
import dev.weigh.quantity.DecimalMark;
import dev.weigh.quantity.NumberText;
import dev.weigh.quantity.Quantities;
import dev.weigh.quantity.Scores;
import dev.weigh.quantity.Units;
import dev.weigh.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads texts as if they stood in one more cell of a metric, by the core's own quantities: their units, marks and
 * magnitudes mean what they mean in the table.
 */
final class InColumn {

    private final String label;
    private final String header;
    private final List<Cell> cells = new ArrayList<>();
    private final String decimal;
    private final Host host;
    private final String language;
    private final Map<String, Optional<Score>> read = new HashMap<>();
    private String points = "";

    private InColumn(String label, String unit, Source root, Host host, String language) {
        this.label = label;
        header = Units.isUnit(unit) ? unit : "";
        String said = Attributes.own(root, "decimal").trim();
        decimal = said.equals("point") ? "." : said.equals("comma") ? "," : "";
        this.host = host;
        this.language = language;
    }

    /** The column of a metric. */
    static InColumn of(Metric metric, Source root, Config widget, Host host, String language) {
        InColumn column = new InColumn(metric.label() + (metric.unit().isEmpty() ? "" : " (" + metric.unit() + ")"),
                metric.unit(), root, host, language);
        column.points = widget.words().text(Word.POINTS).replace("{margin}", "");
        metric.scores().forEach(score -> column.cells.add(cell(score.text())));
        return column;
    }

    /** A column for numbers that stand alone. */
    static InColumn bare(Source root, Host host, String language) {
        return new InColumn("n", "", root, host, language);
    }

    /** What the text is there; empty where it can't be read, or goes with the others by no unit. */
    Optional<Score> read(String text) {
        return read.computeIfAbsent(text, this::score);
    }

    /** Whether one of the words stands in the table with the numbers, or is the one for points. */
    boolean has(List<String> words) {
        String texts = String.join(" ", cells.stream().map(Cell::text).toList());
        String all = (" " + label + " " + texts + " " + points + " ").toLowerCase(Locale.ROOT);
        return words.stream().map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                .anyMatch(word -> all.matches("(?s).*[^\\p{L}]" + word + "[^\\p{L}].*"));
    }

    /** Whether the text is a unit that the core knows; min may be a minimum. */
    boolean isUnit(String text) {
        return !text.isBlank() && !text.equals("min") && Units.isUnit(text);
    }

    private Optional<Score> score(String text) {
        List<Cell> all = new ArrayList<>(cells);
        all.add(cell(text));
        Quantities quantities = new Quantities(all, header, false);
        String marks = quantities.marks;
        String usual = marks.isEmpty() ? DecimalMark.usual(host.folded(language))
                : marks.substring(marks.length() - 1);
        return quantities.odd >= 0 ? Optional.empty()
                : Optional.of(new Scores(quantities, usual, decimal).all().get(cells.size()))
                        .filter(score -> !score.isMissing());
    }

    private static Cell cell(String text) {
        return new Cell(text, new NumberText(text), false, 0);
    }
}
