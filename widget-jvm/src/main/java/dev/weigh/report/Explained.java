package dev.weigh.report;

import dev.weigh.check.Why;
import dev.weigh.config.Column;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.TableReader;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** What was understood of a page, as a line of JSON; {@link ExplainedTable} is for people. */
public final class Explained {

    private Explained() {
    }

    /** One page as one line. */
    public static String json(String page, Reading reading) {
        return "{" + Json.pair("file", page) + ", \"widgets\": ["
                + joined(reading.readers().entrySet().stream().map(root -> widget(root, reading)).toList())
                + "], \"problems\": [" + joined(reading.all().stream().map(Explained::problem).toList()) + "]}";
    }

    private static String widget(Map.Entry<Element, ConfigReader> root, Reading reading) {
        ConfigReader reader = root.getValue();
        Optional<Config> config = reading.widgets().get(root.getKey());
        return "{" + Json.pair("id", config.map(Config::id).orElse("")) + ", \"line\": "
                + reading.lines().get(root.getKey()) + ", \"contenders\": ["
                + joined(reader.contenders().stream().map(Json::text).toList()) + "], \"columns\": ["
                + joined(reader.columns().stream().map(column -> column(column, reader, config)).toList())
                + "], \"leftOut\": [" + joined(reader.leftOut().stream().map(Explained::row).toList()) + "]"
                + config.map(one -> ", " + new ExplainedWeights(root.getKey(), one).json()).orElse("") + "}";
    }

    private static String row(TableReader.LeftOut row) {
        return "{\"at\": " + row.at() + ", " + Json.pair("label", row.label()) + ", "
                + Json.pair("why", row.isSum() ? "sum" : "no name") + "}";
    }

    private static String column(Column column, ConfigReader reader, Optional<Config> config) {
        int index = config.isPresent() ? reader.metrics().indexOf(column) : -1;
        String start = "{\"at\": " + column.at + ", " + Json.pair("label", column.title()) + ", "
                + Json.pair("role", Why.role(column)) + ", " + Json.pair("why", why(column, index));
        return index < 0 ? start + "}" : start + metric(column, config.get(), index) + "}";
    }

    /**
     * Why a column is no metric; empty for one that is.
     *
     * @param index its metric's among those of the widget; -1 for none
     */
    static String why(Column column, int index) {
        return column.role == Column.METRIC && index < 0 ? "not among the metrics of a widget" : Why.reason(column);
    }

    private static String metric(Column column, Config config, int index) {
        Metric metric = config.comparison().metrics().get(index);
        return ", " + Json.pair("metric", metric.id()) + ", "
                + Json.pair("better", Why.better(metric.direction().sign())) + ", "
                + Json.pair("betterBy", Why.speaker(metric.direction().by())) + ", "
                + Json.pair("unit", Why.unit(metric, false)) + ", \"holds\": " + ExplainedWeights.holds(metric)
                + ", \"scores\": ["
                + joined(IntStream.range(0, metric.scores().size()).mapToObj(i -> score(column, metric, i)).toList())
                + "], \"leaders\": [" + joined(metric.standing().leaders().stream()
                        .map(leader -> Json.text(config.comparison().contenders().get(leader))).toList()) + "], "
                + Json.pair("verdict", config.verdict(index));
    }

    private static String score(Column column, Metric metric, int contender) {
        Score score = metric.scores().get(contender);
        boolean isMissing = score.isMissing();
        String state = !isMissing ? "read" : column.isRefused(contender) ? "refused" : "missing";
        return "{\"contender\": " + contender + ", " + Json.pair("text", score.text()) + ", \"value\": "
                + (isMissing ? "null" : number(score.value())) + ", \"error\": " + number(score.error()) + ", "
                + Json.pair("state", state) + ", "
                + Json.pair("why", state.equals("refused") ? "no single number" : "") + "}";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? new BigDecimal("" + value).stripTrailingZeros().toPlainString() : "null";
    }

    private static String problem(Finding finding) {
        return "{" + Json.pair("code", finding.code()) + ", " + Json.pair("severity", finding.severity()) + ", "
                + Json.pair("message", finding.sentence()) + ", \"line\": " + finding.line() + ", \"column\": "
                + finding.column() + "}";
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", "));
    }
}
