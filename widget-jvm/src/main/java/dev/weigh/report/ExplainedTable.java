package dev.weigh.report;

import dev.weigh.check.Why;
import dev.weigh.config.Column;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.jvm.Reading;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What was understood of a page, for a person: a table for each widget, with a line for each column. */
public final class ExplainedTable {

    private static final List<String> HEADER =
            List.of("column", "role", "unit", "better", "read", "leads", "why");
    /** A longer text is cut. */
    private static final int WIDEST = 40;

    private ExplainedTable() {
    }

    /** One page. */
    public static String text(String page, Reading reading) {
        StringBuilder text = new StringBuilder(TerminalText.line(page)).append("\n");
        reading.readers().entrySet().forEach(root -> widget(text, root, reading));
        return text.toString();
    }

    private static void widget(StringBuilder text, Map.Entry<Element, ConfigReader> root, Reading reading) {
        Optional<Config> config = reading.widgets().get(root.getKey());
        ConfigReader reader = root.getValue();
        int line = reading.lines().get(root.getKey());
        text.append("  ").append(config.map(Config::id).map(TerminalText::line).orElse("no widget"))
                .append(line > 0 ? ", line " + line : "").append(": ")
                .append(TerminalText.line(String.join(", ", reader.contenders()))).append("\n");
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        reader.columns().forEach(column -> rows.add(row(column, reader, config)));
        lines(rows).forEach(row -> text.append("    ").append(row).append("\n"));
        config.ifPresent(one -> new ExplainedWeights(root.getKey(), one).lines()
                .forEach(said -> text.append("    ").append(TerminalText.line(said)).append("\n")));
        reader.leftOut().forEach(row -> text.append("    row ").append(row.at()).append(" is left out")
                .append(row.label().isEmpty() ? "" : ", \u201c" + TerminalText.line(row.label()) + "\u201d")
                .append(row.isSum() ? ": it sums up the others" : ": it has no name").append("\n"));
    }

    private static List<String> row(Column column, ConfigReader reader, Optional<Config> config) {
        int index = config.isPresent() ? reader.metrics().indexOf(column) : -1;
        if (index < 0) {
            return cells(column.title(), Why.role(column), "", "", "", "", Explained.why(column, index));
        }
        Metric metric = config.get().comparison().metrics().get(index);
        String leaders = metric.standing().leaders().stream().map(config.get().comparison().contenders()::get)
                .collect(Collectors.joining(", "));
        return cells(column.title(), Why.role(column), Why.unit(metric),
                Why.better(metric.direction().sign()) + " (" + Why.speaker(metric.direction().by()) + ")",
                metric.standing().scored() + " of " + metric.scores().size(),
                metric.standing().isTie() ? "tie: " + leaders : leaders, refused(column, metric));
    }

    private static String refused(Column column, Metric metric) {
        List<String> refused = Why.refused(column, metric);
        return refused.isEmpty() ? "" : "no single number: " + String.join(", ", refused);
    }

    private static List<String> cells(String... texts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String cell = TerminalText.line(texts[i]);
            boolean isLast = i == texts.length - 1;
            cells.add(cell.length() > WIDEST && !isLast ? cell.substring(0, WIDEST - 1) + "\u2026" : cell);
        }
        return cells;
    }

    /** Each row as a line, its cells below each other. */
    private static List<String> lines(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream().mapToInt(other -> length(other.get(column))).max().orElse(0);
                line.append(row.get(i)).append(" ".repeat(width - length(row.get(i)) + (width > 0 ? 2 : 0)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
