package dev.weigh.words;

import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import java.util.List;

/** What the widget says about a comparison, in its own words or the author's. */
public final class Sentences {

    private final Comparison comparison;
    private final Words words;

    public Sentences(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** The verdict on a metric: the author's text where each of its placeholders has a value. */
    public String verdict(int place) {
        String own = metric(place).verdict();
        boolean[] isEmpty = new boolean[1];
        String filled = Template.filled(own, name -> {
            String value = own(place, name);
            isEmpty[0] |= value.isEmpty();
            return value;
        });
        return own.isEmpty() || isEmpty[0] ? computed(place) : filled;
    }

    /** The verdict that the scores alone give. */
    public String computed(int place) {
        Standing standing = metric(place).standing();
        return word(place, standing.scored() == 0 ? Words.VERDICT_NONE
                : standing.scored() == 1 ? Words.VERDICT_ALONE
                : !standing.isTie() ? Words.VERDICT
                : isLevel(metric(place)) ? Words.VERDICT_TIE : Words.VERDICT_RANGE);
    }

    /** What stands beside a contender's name: that it leads or is tied, or that it has no score. */
    public String mark(int place, int contender) {
        Standing standing = metric(place).standing();
        return metric(place).scores().get(contender).isMissing() ? word(place, Words.MISSING)
                : !standing.leaders().contains(contender) ? ""
                : standing.isTie() ? word(place, Words.TIED)
                : word(place, Words.LEADS_BY);
    }

    /** One of the widget's words, its placeholders filled in for a metric. */
    public String word(int place, int word) {
        return Template.filled(words.text(word), name -> value(place, name));
    }

    /** The value of a placeholder in an author's text: nobody leads where several are tied. */
    public String own(int place, String name) {
        return name.startsWith("leader") && metric(place).standing().leader() < 0 ? "" : value(place, name);
    }

    /** The value of a placeholder on a metric; empty where it has none. */
    public String value(int place, String name) {
        Metric metric = metric(place);
        Standing standing = metric.standing();
        int leader = standing.leader();
        boolean isLed = leader >= 0 && !standing.runnersUp().isEmpty();
        boolean isScored = standing.scored() > 0;
        return name.equals("metric") ? metric.label()
                : name.equals("measuring") ? metric.measuring()
                : name.equals("min") ? metric.scores().get(0).form().written(metric.scale().min())
                : name.equals("direction") ? words.text(metric.isHigherBetter() ? Words.HIGHER : Words.LOWER)
                : name.equals("leader") && isScored ? names(standing.front())
                : name.equals("leader-score") && isScored ? metric.scores().get(standing.front().get(0)).text()
                : name.equals("standing") ? said(place, isLed) : isLed ? runner(metric, name) : "";
    }

    private String said(int place, boolean isLed) {
        return !isLed ? computed(place) : names(metric(place).standing().leaders()) + " " + word(place, Words.LEADS_BY)
                + (comparison.isReversal(place) ? ", " + words.text(Words.REVERSAL) : "");
    }

    private String runner(Metric metric, String name) {
        Score one = metric.scores().get(metric.standing().leader());
        Score other = metric.scores().get(metric.standing().runnersUp().get(0));
        double small = Math.min(one.value(), other.value());
        double ratio = Math.max(one.value(), other.value()) / small;
        return name.equals("runner-up") ? names(metric.standing().runnersUp())
                : name.equals("runner-up-score") ? other.text()
                : name.equals("margin") ? margin(metric, one, other)
                : name.equals("ratio") && small > 0
                        ? Decimal.fixed(ratio, ratio < 10 ? 1 : 0).replace(".", words.mark()) : "";
    }

    private String margin(Metric metric, Score one, Score other) {
        double margin = Math.abs(one.value() - other.value());
        int decimals = Math.max(one.form().decimals(), other.form().decimals());
        if (one.form().factor() != other.form().factor()) {
            decimals = 0;
            double rest = margin / one.form().factor();
            while (decimals < 9 && Math.abs(rest - Math.floor(rest + 0.5)) > 1e-9) {
                rest *= 10;
                decimals++;
            }
        }
        if (!metric.isPercentage()) {
            return one.form().around(one.form().before(), decimals, one.form().after()).written(margin);
        }
        String points = one.form().around("", decimals, "").written(margin);
        return Template.filled(words.text(Words.POINTS), name -> points);
    }

    private static boolean isLevel(Metric metric) {
        for (int leader : metric.standing().leaders()) {
            if (metric.scores().get(leader).error() > 0) {
                return false;
            }
        }
        return true;
    }

    private String names(List<Integer> places) {
        String names = "";
        for (int i = 0; i < places.size(); i++) {
            names += (i == 0 ? "" : i == places.size() - 1 ? " " + words.text(Words.AND) + " " : ", ")
                    + comparison.contenders().get(places.get(i));
        }
        return names;
    }

    private Metric metric(int place) {
        return comparison.metrics().get(place);
    }
}
