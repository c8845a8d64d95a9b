package dev.weigh.claims;

import dev.weigh.model.Score;
import java.util.Optional;

/**
 * What a number in prose is held to.
 *
 * @param value in the metric's unit
 * @param factor what one is in that unit, as the table writes it: 1000 for the seconds of a metric of milliseconds
 * @param mark the decimal mark of the table
 */
record Amount(double value, double factor, String mark) {

    /** A score. */
    static Amount of(Score score) {
        return new Amount(score.value(), score.form().factor(), score.form().mark());
    }

    /** The margin, the ratio, or how far scores may be off; empty where there is none. */
    static Optional<Amount> of(Lead lead, String what) {
        String mark = lead.leader().form().mark();
        return what.equals("margin") ? Optional.of(new Amount(lead.margin(), lead.leader().form().factor(), mark))
                : (what.equals("ratio") ? lead.ratio() : lead.holds()).map(value -> new Amount(value, 1, mark));
    }
}
