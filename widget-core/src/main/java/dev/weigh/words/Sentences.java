package dev.weigh.words;

import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.model.Form;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import java.util.List;

/** What the widget says about a comparison, in its own words or the author's. */
public final class Sentences {

    /** So many characters a text may have once its placeholders are filled. */
    private static final int LONGEST = 10_000;

    /** Whether one of them had more. */
    public boolean isTooLong;

    private final Comparison comparison;
    private final Words words;
    private String lacking = "";

    public Sentences(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** The verdict on a metric: the author's text where each of its placeholders has a value. */
    public String verdict(int place) {
        String own = metric(place).verdict();
        lacking = metric(place).standing().leader() < 0 && own.contains("{leader") ? "leader" : "";
        String filled = lacking.isEmpty() ? filled(place, own) : "";
        return filled.isEmpty() && comparison.contenders().size() > 1 ? computed(place) : filled;
    }

    /** The first placeholder in the author's verdict that has no value; empty where each has one. */
    public String lacking(int place) {
        verdict(place);
        return lacking;
    }

    /** One of the widget's words, its placeholders filled in for a metric. */
    public String word(int place, Word word) {
        return filled(place, words.text(word));
    }

    /** The value of a placeholder on a metric; empty where it has none. */
    public String own(int place, String name) {
        Metric metric = metric(place);
        Standing standing = metric.standing();
        return name.equals("metric") ? metric.label()
                : name.equals("measuring") ? metric.measuring()
                : name.equals("min") ? end(metric, false)
                : name.equals("max") ? end(metric, true)
                : name.equals("source") ? metric.source()
                : name.equals("date") ? metric.asOf()
                : name.equals("direction") ? direction(metric)
                : name.equals("standing") ? said(place, standing)
                : standing.scored() == 0 ? ""
                : name.equals("leader") ? standing.scored() > 1 ? names(standing.leaders())
                        : comparison.contenders().get(standing.order().get(0))
                : name.equals("leader-score") ? score(metric, metric.scores().get(standing.order().get(0)))
                : standing.leader() < 0 ? "" : runner(metric, name);
    }

    /** Which scores are better; empty where neither are. */
    private String direction(Metric metric) {
        int sign = metric.direction().sign();
        return sign == 0 ? "" : words.text(sign > 0 ? Word.HIGHER : Word.LOWER);
    }

    /** The verdict that the scores alone give. */
    private String computed(int place) {
        Metric metric = metric(place);
        Standing standing = metric.standing();
        return metric.direction().sign() == 0 ? "" : word(place, standing.scored() == 0 ? Word.VERDICT_NONE
                : standing.scored() == 1 ? Word.VERDICT_ALONE
                : !standing.isTie() ? Word.VERDICT
                : isLevel(metric) ? Word.VERDICT_TIE : Word.VERDICT_RANGE);
    }

    /** The text with its placeholders filled in; empty where one has no value. */
    private String filled(int place, String text) {
        String filled = "";
        for (String part : text.split("(?<!\\\\)(?=\\{)|(?<=\\})", -1)) {
            String name = part.replaceAll("^\\{([^{}]*)\\}$", "$1");
            boolean isName = !name.equals(part);
            String value = isName ? own(place, name) : part.replaceAll("\\\\([|;{\\\\])", "$1");
            if (isName && value.isEmpty()) {
                lacking = name;
                return "";
            }
            filled += value;
            if (filled.length() > LONGEST) {
                isTooLong = true;
                return "";
            }
        }
        return filled;
    }

    private String said(int place, Standing standing) {
        return standing.leader() < 0 ? computed(place)
                : own(place, "leader") + " " + word(place, Word.LEADS_BY)
                + (comparison.isReversal(place)
                        ? words.usage(Usage.COMMA) + word(comparison.first(), Word.REVERSAL) : "");
    }

    private String runner(Metric metric, String name) {
        Score one = metric.scores().get(metric.standing().leader());
        Score other = metric.scores().get(metric.standing().runnersUp().get(0));
        double small = Math.min(one.value(), other.value());
        double ratio = Math.max(one.value(), other.value()) / small;
        boolean isHolds = name.equals("holds");
        double number = isHolds ? Standing.holds(one, other) : ratio;
        int decimals = number < 9.95 ? 1 : 0;
        return name.equals("runner-up") ? names(metric.standing().runnersUp())
                : name.equals("runner-up-score") ? score(metric, other)
                : name.equals("margin") ? margin(metric, one, other)
                : (isHolds || name.equals("ratio")) && small > 0
                        // Rounded down, as the lead doesn't hold above.
                        ? Decimal.fixed(isHolds ? number - (decimals > 0 ? .05 : .5) : number, decimals)
                                .replace(".", one.form().mark())
                        + (isHolds ? "%" : "") : "";
    }

    private String margin(Metric metric, Score one, Score other) {
        double margin = Math.abs(one.value() - other.value());
        int decimals = Math.max(one.form().decimals(), other.form().decimals());
        Form form = one.form();
        if (form.factor() != other.form().factor()) {
            form = fitting(form, other.form(), margin);
            decimals = figures(margin / form.factor());
        }
        String digits = form.digits(margin, decimals);
        String said = !metric.isPercentage() ? amount(metric, form, margin, decimals)
                : digits.equals("1") && words.isShipped(Word.POINTS) ? words.usage(Usage.ONE_POINT)
                : words.text(Word.POINTS).replace("{margin}", digits);
        return one.error() + other.error() > 0 ? words.text(Word.ABOUT).replace("{margin}", said) : said;
    }

    /** Of two forms the larger one in which the margin is one at least, so that it has few figures. */
    private static Form fitting(Form one, Form other, double margin) {
        Form larger = one.factor() > other.factor() ? one : other;
        return margin >= larger.factor() ? larger : larger == one ? other : one;
    }

    /** The decimals with which a number has four figures, without zeros at its end. */
    private static int figures(double number) {
        int decimals = 3;
        for (double rest = number; rest >= 10 && decimals > 0; rest /= 10) {
            decimals--;
        }
        return Decimal.decimals(Decimal.fixed(number, decimals).replaceAll("(?<=\\.\\d{0,9})0+$", ""));
    }

    /** An end of the bars, in one piece; the first without its unit where the last has it. */
    private String end(Metric metric, boolean isLast) {
        Form form = metric.scores().get(metric.standing().order().get(0)).form();
        double end = isLast == metric.scale().isReversed() ? metric.scale().min() : metric.scale().max();
        int decimals = Decimal.decimals(end / form.factor());
        String written = form.written(end, decimals);
        return (isLast || !words.text(Word.SCALE).contains("{max}") ? amount(metric, form, end, decimals)
                : written.substring(0, written.length() - form.after().length())).replace(" ", "\u202f");
    }

    /** A score as it is shown. */
    private static String score(Metric metric, Score score) {
        return withUnit(metric, score.form(), score.text());
    }

    private static String amount(Metric metric, Form form, double value, int decimals) {
        return withUnit(metric, form, form.written(value, decimals).replace("+", ""));
    }

    /** What is written with the metric's unit, where the form has none: a currency's sign stands before the number. */
    private static String withUnit(Metric metric, Form form, String written) {
        return (form.before() + form.after()).isEmpty()
                ? (written + " " + metric.unit()).replaceAll("^(\\P{L}*?) (\\p{Sc})", "$2$1").trim() : written;
    }

    private static boolean isLevel(Metric metric) {
        boolean isLevel = true;
        for (int leader : metric.standing().leaders()) {
            isLevel &= metric.scores().get(leader).error() == 0;
        }
        return isLevel;
    }

    /** The names of contenders as one text: of many three are named, and the rest counted. */
    public String names(List<Integer> places) {
        return names(places, 4);
    }

    /** The same where up to so many are named. */
    public String names(List<Integer> places, int most) {
        String names = "";
        String comma = words.usage(Usage.COMMA);
        // Where names stand without a space behind a comma, they do so around the word too.
        String space = comma.substring(1);
        String and = space + words.text(Word.AND) + space;
        int shown = places.size() > most ? 3 : places.size();
        for (int i = 0; i < shown; i++) {
            names += (i == 0 ? "" : i < places.size() - 1 ? comma : and)
                    + comparison.contenders().get(places.get(i));
        }
        return shown == places.size() ? names
                : names + and + words.usage(Usage.MORE).replace("{count}", "" + (places.size() - shown));
    }

    private Metric metric(int place) {
        return comparison.metrics().get(place);
    }
}
