package dev.weigh.playground;

import dev.weigh.check.Nearest;
import dev.weigh.check.Report;
import dev.weigh.config.Problem;
import dev.weigh.draft.MetricOptions;
import dev.weigh.draft.DraftOptions;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be done about a problem, where that is certain: the nearest name, a direction, or taking back. */
final class Remedies {

    /** What attributes take that take one of a few words. */
    private static final Map<String, List<String>> VALUES = Map.of("better", List.of("higher", "lower"),
            "order", List.of("given", "best"), "bars", List.of("value", "merit"),
            "decimal", List.of("point", "comma"), "permalink", List.of("on", "off"),
            "scheme", List.of("auto", "light", "dark"), "motion", List.of("auto", "none"));

    private final State state;
    private final Place place;
    private final List<String> contenders = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private final List<Remedy> found = new ArrayList<>();

    private Remedies(State state, Place place, Optional<Comparison> comparison) {
        this.state = state;
        this.place = place;
        comparison.ifPresent(known -> {
            contenders.addAll(known.contenders());
            known.metrics().stream().map(Metric::label).forEach(metrics::add);
        });
    }

    /** The remedies of a problem of this state; none where nothing is certain. */
    static List<Remedy> of(Problem problem, State state, Place place, Optional<Comparison> comparison) {
        Remedies remedies = new Remedies(state, place, comparison);
        remedies.find(problem.code(), problem.detail());
        return remedies.found;
    }

    private void find(String code, String detail) {
        switch (code) {
            case "direction-unsaid", "direction-taken" -> {
                say("Lower is better", "better", "lower");
                say("Higher is better", "better", "higher");
            }
            case "bad-value" -> mendValue(detail.replaceFirst("=.*", ""), detail.replaceFirst("^[^=]*=", ""));
            case "unknown-attribute" -> rename(detail);
            case "unknown-metric" -> {
                Nearest.of(detail, metrics).ifPresent(name ->
                        mend("Start with “" + name + "”", state.options().startingWith(name)));
                mend("Start with the first", state.options().startingWith(""));
            }
            case "unknown-contender" -> mendWinner(detail);
            case "winner-differs" -> everywhere("Take the claim back", "winner", detail, "");
            case "beyond-scale" -> mend("Let the bars follow the scores", state.options().withMetrics(
                    changed(wish -> wish.with("min", "").with("max", ""), place.column())));
            case "unknown-placeholder" -> Nearest.of(detail, Report.PLACEHOLDERS).ifPresent(name ->
                    mend("Write {" + name + "}", state.options().withMetrics(changed(wish -> wish.with("verdict",
                            wish.said("verdict").replace("{" + detail + "}", "{" + name + "}")), -1))));
            case "not-a-number" -> mend("Leave out “" + state.rows().get(0).get(place.column()) + "”",
                    state.options().with(place.column(), state.options().column(place.column()).with(true)));
            case "few-contenders" -> found.add(new Remedy("Add a row", state.withRow(state.rows().size() - 1)));
            default -> { }
        }
    }

    /** The nearest of the words that the attribute takes, and taking it back. */
    private void mendValue(String attribute, String value) {
        Nearest.of(value, VALUES.getOrDefault(attribute, List.of())).ifPresent(near -> {
            if (place.isHead()) {
                say("Write “" + near + "”", attribute, near);
            } else {
                mend("Write “" + near + "”", state.options().with("data-" + attribute, near));
            }
        });
        if (place.isHead()) {
            say("Take it back", attribute, "");
        } else {
            mend("Take it back", state.options().without("data-" + attribute));
        }
    }

    private void rename(String attribute) {
        DraftOptions without = state.options().without(attribute);
        String value = state.options().root().getOrDefault(attribute, "");
        Report.attribute(attribute).ifPresent(name -> mend("Write “" + name + "”", without.with(name, value)));
        if (state.options().root().containsKey(attribute)) {
            mend("Take it back", without);
        }
    }

    private void mendWinner(String name) {
        Nearest.of(name, contenders).ifPresent(near -> everywhere("Write “" + near + "”", "winner", name, near));
        everywhere("Take it back", "winner", name, "");
    }

    private void say(String label, String attribute, String value) {
        mend(label, state.options().with(DraftOptions.name(place.column()), attribute, value));
    }

    /** In all metrics in which the attribute says the one, the other. */
    private void everywhere(String label, String attribute, String said, String value) {
        mend(label, state.options().withMetrics(changed(wish ->
                wish.said(attribute).equals(said) ? wish.with(attribute, value) : wish, -1)));
    }

    private void mend(String label, DraftOptions mended) {
        if (!mended.equals(state.options())) {
            found.add(new Remedy(label, state.with(mended)));
        }
    }

    /** What is wanted of metrics, changed in the column; in all of them for -1. */
    private Map<String, MetricOptions> changed(UnaryOperator<MetricOptions> change, int column) {
        Map<String, MetricOptions> changed = new LinkedHashMap<>(state.options().metrics());
        changed.replaceAll((name, wish) ->
                column < 0 || name.equals(DraftOptions.name(column)) ? change.apply(wish) : wish);
        return changed;
    }
}
