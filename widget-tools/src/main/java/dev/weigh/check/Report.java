package dev.weigh.check;

import dev.weigh.config.Problem;
import dev.weigh.config.ProblemKind;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says the problems of one root in whole sentences, with the name that its author will have meant. */
public final class Report {

    /** What a verdict may have in braces. */
    public static final List<String> PLACEHOLDERS = List.of("metric", "leader", "leader-score", "runner-up",
            "runner-up-score", "margin", "ratio", "holds", "measuring", "min", "direction", "standing");

    /** Nobody else has such a name: it stands on prose, far from every widget. */
    public static final String NEAR_CLAIM = "data-(?!weigh-)w[a-z]{3,5}-(says|ignore)";

    private final List<String> metrics = new ArrayList<>();
    private final List<String> contenders = new ArrayList<>();
    private final List<String> widgets;

    /** A report on a root that gives this comparison, or none. */
    public Report(Optional<Comparison> comparison) {
        this(comparison, List.of(), List.of());
    }

    /**
     * A report on what names a widget of a page, a metric of it, and what of that.
     *
     * @param comparison the widget's, where it is known
     * @param widgets the ids of all
     * @param words what else than a contender may be named
     */
    public Report(Optional<Comparison> comparison, List<String> widgets, List<String> words) {
        this.widgets = widgets;
        contenders.addAll(words);
        comparison.ifPresent(known -> {
            contenders.addAll(known.contenders());
            for (Metric metric : known.metrics()) {
                metrics.add(metric.label());
                metrics.add(metric.id());
            }
        });
    }

    /** What was found, what is wrong with it, and what to write instead. */
    public String sentence(Problem problem) {
        // What only the tools read has no default.
        boolean isForTools = problem.kind() == ProblemKind.BAD_VALUE && Attribute.ALL.stream().anyMatch(attribute ->
                attribute.place() == Attribute.Place.TOOLS && problem.detail().startsWith(attribute.name() + "="));
        return fault(problem) + (isForTools ? "" : " " + (problem.kind() == ProblemKind.BAD_VALUE
                ? taken(name(problem.detail())) : Remedy.of(problem).advice));
    }

    /** What holds in the place of a value that the attribute doesn't take, as the reference says it. */
    private static String taken(String name) {
        return Attribute.ALL.stream().filter(attribute -> attribute.name().equals(name)
                && !attribute.without().equals("see below")).findFirst()
                .map(attribute -> "It is left out, and this holds: " + attribute.without().replace("\\|", "|") + ".")
                .orElse(Remedy.BAD_VALUE.advice);
    }

    private static String name(String detail) {
        return detail.replaceFirst("(?s)=.*", "");
    }

    /** What was found and what is wrong with it. */
    public String fault(Problem problem) {
        String detail = problem.detail();
        Remedy remedy = Remedy.of(problem);
        return (detail.isEmpty() ? "" : "“" + detail + "”: ") + remedy.fault + hint(remedy, detail);
    }

    private String hint(Remedy remedy, String detail) {
        return switch (remedy) {
            case UNKNOWN_METRIC -> meant(detail, metrics);
            case UNKNOWN_CONTENDER -> meant(detail, contenders);
            case UNKNOWN_PLACEHOLDER -> meant(detail, PLACEHOLDERS);
            case UNKNOWN_ATTRIBUTE, NO_WIDGET -> attribute(detail).map(Report::meant).orElse("");
            case BAD_VALUE -> values(name(detail))
                    + noWidget(detail)
                    + named("says", "[.].*", detail, widgets) + named("ignore", ":.*", detail, Remedy.codes());
            default -> "";
        };
    }

    private String noWidget(String detail) {
        String name = detail.replaceFirst("(?s)^says=([^.]+)[.].*|.*", "$1").trim();
        return name.isEmpty() || widgets.contains(name) ? "" : " No widget here is called “" + name + "”.";
    }

    /** The name that was meant by the first word of a value that begins with one. */
    private static String named(String attribute, String rest, String detail, List<String> names) {
        String prefix = attribute + "=";
        String name = detail.startsWith(prefix)
                ? detail.substring(prefix.length()).replaceFirst("(?s)" + rest, "").trim() : "";
        return names.contains(name) ? "" : meant(name, names);
    }

    /** The attribute that somebody will have meant by a name that is none. */
    public static Optional<String> attribute(String said) {
        if (said.matches(NEAR_CLAIM)) {
            return Optional.of(said.replaceFirst(NEAR_CLAIM, "data-weigh-$1"));
        }
        String prefix = said.replaceAll("^(data-(weigh-)?).*", "$1");
        return Nearest.of(said.replaceAll("^data-(weigh-)?", ""), Attribute.names()).map(name -> prefix + name);
    }

    private static String meant(String name) {
        return " Did you mean “" + name + "”?";
    }

    private static String meant(String said, List<String> names) {
        return Nearest.of(said, names).map(Report::meant).orElse("");
    }

    /** What the attribute takes, as the reference says it of the first place where it may stand. */
    private static String values(String name) {
        return Attribute.ALL.stream().filter(attribute -> attribute.name().equals(name)).findFirst()
                .map(attribute -> " It takes " + attribute.takes().replace("\\|", "|") + ".").orElse("");
    }
}
