package dev.weigh.jvm;

import dev.weigh.check.Remedy;
import dev.weigh.check.Report;
import dev.weigh.claims.Claim;
import dev.weigh.config.Problem;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Collects what is found on a page, less what its author has silenced there. */
final class Collected {

    private final Places places;
    private final List<Ignore> ignores;
    private final Set<Ignore> used = new HashSet<>();
    private int silenced;

    Collected(Document page, Places places) {
        this.places = places;
        ignores = Ignore.all(page);
    }

    /** Adds what was found to one of the lists. */
    void add(Problems problems, Report report, List<Finding> to) {
        for (Problem problem : problems.found()) {
            List<Ignore> silencing = ignores.stream().filter(ignore ->
                    ignore.silences(problem.code(), ((JsoupSource) problem.place()).node())).toList();
            used.addAll(silencing);
            if (silencing.isEmpty()) {
                to.add(Finding.of(problem, report, places));
            } else {
                silenced++;
            }
        }
    }

    /** A claim with its place; where it is wrong, that is added too. */
    PageClaim held(Claim claim, List<Finding> to) {
        Places.Place place = places.of(((JsoupSource) claim.place()).node());
        boolean isSaid = !claim.holds() && add(claim, to);
        return new PageClaim(claim, place.line(), place.column(), !claim.holds() && !isSaid);
    }

    private boolean add(Claim claim, List<Finding> to) {
        Problems problems = new Problems();
        problems.add(Remedy.CLAIM_DIFFERS.kind, claim.said(), claim.place());
        int before = to.size();
        add(problems, new Report(Optional.empty()), to);
        if (to.size() > before) {
            to.set(before, to.get(before).saying(ClaimSentence.of(claim, places)));
        }
        return to.size() > before;
    }

    /**
     * Adds what silences nothing, or can't be told.
     *
     * @param unseen codes that were not looked for this time
     */
    void addIdle(Set<String> unseen, List<Finding> to) {
        Problems problems = new Problems();
        for (Ignore ignore : ignores) {
            if (!ignore.isWhole()) {
                problems.add(ProblemKind.BAD_VALUE, "ignore=" + ignore.said(), new JsoupSource(ignore.at()));
            } else if (!used.contains(ignore) && !unseen.contains(ignore.code())) {
                problems.add(Remedy.UNUSED_IGNORE.kind, ignore.code(), new JsoupSource(ignore.at()));
            }
        }
        for (Problem problem : problems.found()) {
            to.add(Finding.of(problem, new Report(Optional.empty()), places));
        }
    }

    /** How many were silenced. */
    int silenced() {
        return silenced;
    }
}
