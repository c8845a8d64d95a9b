package dev.weigh.claims;

import dev.weigh.check.Checks;
import dev.weigh.check.NamesIn;
import dev.weigh.claims.ClaimPath.Known;
import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Source;
import dev.weigh.model.Decimal;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import dev.weigh.words.Sentences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what a page's prose says by {@code data-weigh-says} to the tables that it is about. */
public final class Claims {

    /** The attribute. */
    public static final String ATTRIBUTE = "data-weigh-says";

    /** What a claim may be about, other than a contender's score. */
    public static final List<String> WORDS = ClaimPath.WORDS;

    private static final Map<String, String> ABOUT = Map.of("margin", "the lead",
            "ratio", "how many times the one is the other",
            "holds", "how many percent all scores may be off without another leader");

    private final Map<Source, Config> widgets;
    private final Host host;
    private final Hedges hedges;
    private final Effort effort;
    private final Map<Source, Cells> cells = new HashMap<>();

    /**
     * For a page.
     *
     * @param widgets its widgets by their roots
     * @param hedges the words for about and over
     * @param effort what the page may cost
     */
    public Claims(Map<Source, Config> widgets, Host host, Hedges hedges, Effort effort) {
        this.widgets = widgets;
        this.host = host;
        this.hedges = hedges;
        this.effort = effort;
    }

    /** What an element's text says; empty where its path names nothing. */
    public Optional<Claim> claim(Source place) {
        String path = place.attribute(ATTRIBUTE).trim();
        return ClaimPath.of(path, widgets, host) instanceof Known known
                && effort.allowsClaim(known.widget().comparison().contenders().size())
                ? Optional.of(claim(place, path, known)) : Optional.empty();
    }

    /** Why an element says nothing that could be held to a table, where it does not. */
    public Unresolved unresolved(Source place) {
        String path = place.attribute(ATTRIBUTE).trim();
        return ClaimPath.of(path, widgets, host) instanceof ClaimPath.Unknown unknown ? new Unresolved(unknown)
                : new Unresolved(ProblemKind.TOO_LARGE, "20,000 rows beside claims", Optional.empty());
    }

    private Claim claim(Source place, String path, Known known) {
        Metric metric = known.widget().comparison().metrics().get(known.metric());
        String said = Checks.folded(place.text());
        return switch (known.what()) {
            case "leader" -> name(place, path, said, known, metric.standing().leaders(), "who leads on ");
            case "runner-up" -> name(place, path, said, known, metric.standing().runnersUp(), "who comes next on ");
            default -> number(place, path, said, known);
        };
    }

    private Claim name(Source place, String path, String said, Known known, List<Integer> right, String about) {
        List<String> contenders = known.widget().comparison().contenders();
        Metric metric = known.widget().comparison().metrics().get(known.metric());
        List<Integer> named = named(said, contenders);
        boolean isTie = metric.standing().leader() < 0;
        boolean holds = !isTie && new HashSet<>(named).equals(new HashSet<>(right));
        boolean isOne = !isTie && named.size() == 1 && right.size() == 1;
        String has = isTie ? "" : String.join(", ", right.stream().map(contenders::get).toList());
        return new Claim(place, path, said, about + metric.label(), has, cells(known, right), holds,
                isOne ? NamesIn.written(contenders.get(named.get(0)), said) : "", isOne ? has : "");
    }

    private List<Integer> named(String said, List<String> contenders) {
        int same = ClaimPath.contender(said, contenders, host);
        return same < 0 ? new NamesIn(contenders).of(said) : List.of(same);
    }

    private Claim number(Source place, String path, String said, Known known) {
        Metric metric = known.widget().comparison().metrics().get(known.metric());
        String language = host.language(place);
        InColumn column = InColumn.of(metric, known.root(), known.widget(), host, language);
        Optional<Score> own = known.contender() < 0 ? Optional.empty()
                : Optional.of(metric.scores().get(known.contender()));
        String name = known.contender() < 0 ? "" : known.widget().comparison().contenders().get(known.contender());
        String about = own.isPresent() ? "the score of " + name + " on " + metric.label()
                : ABOUT.get(known.what()) + " on " + metric.label();
        Optional<SaidNumber> number = SaidNumber.only(said);
        Optional<Amount> amount = own.isPresent() ? own.filter(score -> !score.isMissing()).map(Amount::of)
                : Lead.of(metric).flatMap(lead -> Amount.of(lead, known.what()));
        boolean isAlone = known.what().matches("ratio|holds");
        InColumn reads = isAlone ? InColumn.bare(known.root(), host, language) : column;
        Judgement judgement = number.flatMap(one -> amount.map(has -> Judgement.of(one, has, reads, isAlone,
                hedges.of(one.before(), one.behind(), language)))).orElse(Judgement.NONE);
        boolean isSame = own.isPresent() && said.equalsIgnoreCase(Checks.folded(own.get().text()));
        List<Integer> at = own.isPresent() ? List.of(known.contender()) : both(metric.standing());
        return new Claim(place, path, said, about, own.map(Score::text).orElseGet(() -> has(known, amount)),
                cells(known, at), judgement.holds() || isSame,
                judgement.right().isEmpty() ? "" : number.get().digits(), judgement.right());
    }

    /** What the table has in the place of a margin or a ratio; empty where nobody leads. */
    private String has(Known known, Optional<Amount> amount) {
        Sentences sentences = new Sentences(known.widget().comparison(), known.widget().words());
        return amount.map(one -> known.what().equals("margin") ? sentences.own(known.metric(), "margin")
                : decimals(one) + (known.what().equals("holds") ? " %" : "")).orElse("");
    }

    private static String decimals(Amount amount) {
        return Decimal.fixed(amount.value(), 2).replaceFirst("\\.?0+$", "").replace(".", amount.mark());
    }

    private static List<Integer> both(Standing standing) {
        return standing.leader() < 0 || standing.runnersUp().isEmpty() ? standing.leaders()
                : List.of(standing.leader(), standing.runnersUp().get(0));
    }

    private List<Claim.Cell> cells(Known known, List<Integer> contenders) {
        Metric metric = known.widget().comparison().metrics().get(known.metric());
        Cells within = cells.computeIfAbsent(known.root(), root -> new Cells(root, known.widget()));
        return contenders.stream().map(contender -> new Claim.Cell(
                within.score(metric, known.widget().comparison().contenders().get(contender)),
                metric.scores().get(contender).text())).toList();
    }
}
