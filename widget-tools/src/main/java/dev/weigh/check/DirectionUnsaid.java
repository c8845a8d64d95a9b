package dev.weigh.check;

import dev.weigh.config.Column;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Direction;
import dev.weigh.model.Form;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import java.util.List;

/**
 * Asks for the direction of metrics whose author says none, where a word or a unit suggests that lower is better; and
 * notes what was taken, where one makes it certain.
 */
final class DirectionUnsaid {

    /** What suggests it, in English, German, French, Spanish and Chinese. */
    private static final String COST = "(?iu).*(?<!\\p{L})(memory|mem|ram|vram|rss|heap|retained|disk"
            + "|storage|sizes?|bytes|weight|energy|power|watts?|consumption|carbon|co2e?|co₂|emissions?|footprint"
            + "|noise|durations?|seconds|minutes?|time|tiempos?|loading|startup|init|encod(e|ing)|decod(e|ing)"
            + "|places?|pos(itions?|\\.)?|lost|loss(es)?|against|conceded|deaths?|failures?|faults?|misses"
            + "|allocs?|allocations|overhead|drops?|age|debt|err|rtt|itl|behind|gap|deficit|difference|to par"
            + "|ratio|relative|slowdown|mispredict\\p{L}*|cycles|instructions"
            + "|temp\\.?|temperatures?|tax(es)?|fees?|fares?|tolls?|rent|\\p{L}*verbrauch"
            + "|\\p{L}*gewicht|\\p{L}*größe|speicher|lautstärke|\\p{L}*kosten|\\p{L}*preise?|\\p{L}*zeit|latenz"
            + "|fehler\\p{L}*|poids|taille|bruit|consommation|erreurs?|durée|prix|coûts?|latence|peso|tamaño"
            + "|ruido|consumo|duración|precios?|costes?|latencia|prezzo|preço|prijs|cena|memoria|energía|geheugen"
            + "|grootte|duur|dimensioni|durata|rumore|energia|memória|tamanho|duração|rozmiar|waga|zużycie"
            + "|pamięć)(?!\\p{L}).*"
            + "|.*(显存|内存|功耗|大小|重量|能耗|价格|延迟|耗时|电费|成本|占用|温度|価格|遅延).*|[Ll]";
    /** Words beside which neither a word nor a unit suggests anything: of these more is usually better. */
    private static final String GAIN = "(?iu).*(?<!\\p{L})(performance|savings?|capacity|payload|(screen"
            + "|display) sizes?|signal to noise|flight times?|revenues?|earnings|incomes?|salary|salaries|wages?"
            + "|profits?|sales|turnover|budget|\\p{L}*leistung|\\p{L}*umsatz|\\p{L}*gewinn|ersparnis|rendement"
            + "|autonomie|calidad|rendimiento|ingresos)(?!\\p{L}).*";
    /** Units that suggest it: money, bytes, mass, power, time. */
    private static final String UNIT = "\\p{Sc}|.?.?\\p{Sc}|元|EUR|USD|GBP|B|[kKMGT]i?[Bb]|[km]?g|lbs?|oz|[mk]?W"
            + "|[km]?Wh|k?J|[mnµμu]?s|°C|℃|°F|sec|secs|min|mins|h|hrs?|hours|minutes|days|dBA?|l|L|.*/100 ?km";

    private final Source root;
    private final ConfigReader reader;
    private final Config widget;

    DirectionUnsaid(Source root, ConfigReader reader, Config widget) {
        this.root = root;
        this.reader = reader;
        this.widget = widget;
    }

    void check(Problems problems) {
        List<Metric> metrics = widget.comparison().metrics();
        boolean hasClock = metrics.stream().anyMatch(DirectionUnsaid::isClock);
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            Column column = reader.metrics().get(i);
            int by = metric.direction().by();
            if (by == Direction.DEFAULT && (suggestsLower(column, metric) || hasClock && isDecimal(metric))) {
                problems.add(Remedy.DIRECTION_UNSAID.kind, metric.label(), column.head);
            } else if (by == Direction.WORD || by == Direction.UNIT) {
                problems.add(Remedy.DIRECTION_TAKEN.kind, metric.label(), column.head);
            }
        }
    }

    private static boolean isClock(Metric metric) {
        return metric.scores().stream().anyMatch(score -> !score.isMissing() && score.form().mark().equals(":"));
    }

    /** Whether it has bare numbers with decimals alone: beside {@code 1:48.64} those are seconds, as a rule. */
    private static boolean isDecimal(Metric metric) {
        return metric.scores().stream().allMatch(score -> score.isMissing() || score.form().decimals() > 0
                && (score.form().before() + score.form().after()).isEmpty());
    }

    private static boolean suggestsLower(Column column, Metric metric) {
        String label = column.group + " " + metric.label();
        return !label.matches(GAIN) && (label.matches(COST) || metric.unit().trim().matches(UNIT)
                || metric.scores().stream().anyMatch(DirectionUnsaid::suggestsLower));
    }

    private static boolean suggestsLower(Score score) {
        Form form = score.form();
        return !score.isMissing() && (form.before().trim().matches(UNIT) || form.after().trim().matches(UNIT));
    }
}
