package dev.weigh.check;

import dev.weigh.config.Attributes;
import dev.weigh.config.Config;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Form;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Word;
import java.util.List;
import java.util.Optional;

/** Finds metrics of which less is usually better, and whose author says nothing about it. */
final class DirectionUnsaid {

    /** Labels in English, German, French and Spanish. */
    private static final String COST = words("prices?|costs?|latency|latencies|delay|downtime|"
            + "emissions?|co2e?|co\u2082|"
            + "errors?|(error|failure) rate|([a-z]+ )?consumption|"
            + "(response|load|loading|wait|waiting|build|compile|start|startup|boot|render|rendering|query|run|"
            + "execution|training|download|install|setup|delivery|lead|travel|charging) time|"
            + "(bundle|file|download|package|binary|install) size|(memory|ram|cpu) (usage|use|footprint)|"
            + "\\p{L}*(preise?|kosten|verbrauch|emissionen)|latenz|verz\u00f6gerung|(antwort|lade|warte)zeit|"
            + "fehler(rate|quote)?|"
            + "prix|co\u00fbts?|latence|d\u00e9lai|temps de (r\u00e9ponse|chargement|attente)|"
            + "(taux d['\u2019])?erreurs?|\u00e9missions?|consommation|"
            + "precios?|costes?|costos?|latencia|retraso|tiempo de (respuesta|carga|espera)|"
            + "(tasa de )?errores|emisiones|consumo");
    /** A label that says no more than this. */
    private static final String ALONE = "(?iu)time|zeit|temps|tiempo|"
            + "weight|noise( level)?|gewicht|lautst\u00e4rke|poids|bruit|peso|ruido";
    /** A label that means a cost where it is said in bytes; a size in inches is none. */
    private static final String SIZE = "(?iu)size|gr\u00f6\u00dfe|taille|tama\u00f1o";
    private static final String BYTES = "B|[kKMG]B|[KM]iB";
    /** Words beside which a price or a currency is nothing to be low. */
    private static final String GAIN = words("\\p{L}*(performance|efficien|effizienz|leistung|saving|ersparnis|"
            + "reduc|reduktion|r\u00e9duc|qualit|calidad|\u00e9conomi|ahorro|revenue|profit|income|salar|earning|"
            + "sales|umsatz|gewinn|"
            + "erl\u00f6s|einkommen|gehalt|lohn|chiffre|b\u00e9n\u00e9fice|revenu|ingreso|beneficio|budget|"
            + "funding|discount|rabatt|remise|descuento|value)\\p{L}*");
    private static final String CURRENCY = "[$\u20ac\u00a3\u00a5].*";
    private static final List<String> FRACTIONS = List.of("ms", "\u00b5s", "\u03bcs", "us", "ns");
    /** What the widget takes away from a label's end: an arrow, a sort mark, something in brackets. */
    private static final String END = "\\s*"
            + "([(\\[][^()\\[\\]]*[)\\]]|[\u2191\u2193\u2b06\u2b07\u25b2\u25bc\u21c5\ufe0e\ufe0f])$";

    /** Nobody writes a longer header. */
    private static final int LONGEST = 1000;

    private final Source root;
    private final Config widget;

    DirectionUnsaid(Source root, Config widget) {
        this.root = root;
        this.widget = widget;
    }

    void check(Problems problems) {
        for (Metric metric : widget.comparison().metrics()) {
            if (metric.isHigherBetter() && isCost(metric)) {
                place(metric).filter(place -> !isSaid(place)).ifPresent(place ->
                        problems.add(Remedy.DIRECTION_UNSAID.kind, metric.label(), place));
            }
        }
    }

    private static boolean isCost(Metric metric) {
        String label = Checks.folded(metric.label());
        return !label.matches(GAIN) && (label.matches(COST) || label.matches(ALONE)
                || label.matches(SIZE) && isInBytes(metric) || isCostly(metric.unit())
                || metric.scores().stream().anyMatch(DirectionUnsaid::isCostly));
    }

    private static boolean isInBytes(Metric metric) {
        return metric.unit().matches(BYTES)
                || metric.scores().stream().anyMatch(score -> score.form().after().trim().matches(BYTES));
    }

    private static boolean isCostly(Score score) {
        Form form = score.form();
        return !score.isMissing() && (isCostly(form.before()) || isCostly(form.after()));
    }

    private static boolean isCostly(String unit) {
        return unit.trim().matches(CURRENCY) || FRACTIONS.contains(unit.trim());
    }

    /** The metric's header cell; the root where there is no table; empty where the cell can't be told. */
    private Optional<Source> place(Metric metric) {
        return widget.table().isEmpty() ? Optional.of(root)
                : Checks.all(widget.table().get(), node -> node.tag().matches("th|td")).stream()
                        .filter(cell -> isHead(cell, metric)).findFirst();
    }

    private static boolean isHead(Source cell, Metric metric) {
        String label = Checks.folded(metric.label());
        String text = Checks.folded(cell.text());
        while (text.length() < LONGEST && !text.equals(label) && text.matches("(?s).+" + END)) {
            text = text.replaceFirst(END, "").trim();
        }
        return text.equals(label) || Attributes.own(cell, "metric").trim().equals(metric.id());
    }

    /** Whether the author says a direction: for the metric, or in the root's list or a label there for any. */
    private boolean isSaid(Source place) {
        String text = widget.table().isEmpty() ? Attributes.own(root, "metrics") : place.text();
        return !Attributes.own(place, "better").isBlank() || !Attributes.own(root, "better").isBlank()
                || text.matches("(?s).*[\u2191\u2193\u2b06\u2b07].*") || text.contains("higher is better")
                || text.contains(widget.words().text(Word.HIGHER));
    }

    /** What has one of the words in it, in whatever case. */
    private static String words(String words) {
        return "(?iu).*(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}]).*";
    }
}
