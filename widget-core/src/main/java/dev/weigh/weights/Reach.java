package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * Who can lead at all, and who always does.
 *
 * <p>A contender can lead if some weights give it a lead over its nearest rival. The most that this lead can be is the
 * value of a game between the weights and the rivals (von Neumann, 1928), which the simplex method finds.
 */
public final class Reach {

    private final Totals totals;

    /** The reach of each contender that takes part. */
    public Reach(Totals totals) {
        this.totals = totals;
    }

    /** Who leads whatever counts, and however much; -1 for nobody. */
    public int always() {
        int always = -1;
        for (Worth worth : totals.worths) {
            boolean leads = totals.worths.size() > 1;
            for (List<Double> onMetric : leads(worth)) {
                for (double lead : onMetric) {
                    leads &= lead > 0;
                }
            }
            always = leads ? worth.contender() : always;
        }
        return always;
    }

    /** Who leads under no weights whatever, of those that take part. */
    public List<Integer> never() {
        List<Integer> never = new ArrayList<>();
        for (Worth worth : totals.worths) {
            if (!canLead(worth)) {
                never.add(worth.contender());
            }
        }
        return never;
    }

    private boolean canLead(Worth worth) {
        return totals.worths.size() > 1 && new Game(leads(worth)).value() > 0;
    }

    /** By how much it leads each other, a list for each metric. */
    private List<List<Double>> leads(Worth worth) {
        List<List<Double>> leads = new ArrayList<>();
        for (int i = 0; i < totals.metrics(); i++) {
            List<Double> row = new ArrayList<>();
            for (Worth other : totals.worths) {
                if (other != worth) {
                    row.add(worth.lead(other, i));
                }
            }
            leads.add(row);
        }
        return leads;
    }
}
