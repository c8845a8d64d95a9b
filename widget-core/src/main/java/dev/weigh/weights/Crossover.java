package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lead passes from one contender to another while a weight goes from nothing to all.
 *
 * @param before who leads below it
 * @param after who leads above it
 * @param from the share at which the lead of the first is lost
 * @param to the share from which on the second leads: the same, but where ranges overlap
 */
public record Crossover(int before, int after, double from, double to) {

    /** The crossovers between the two metrics, in shares of the second. */
    public static List<Crossover> of(Totals totals) {
        return along(totals, Weights.equal(2), 1);
    }

    /** The crossovers while the weight of a metric goes from 0 to 1, and the others keep their proportions. */
    public static List<Crossover> along(Totals totals, Weights weights, int metric) {
        List<Stretch> stretches = Stretch.along(totals, weights, metric);
        List<Crossover> crossovers = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            Stretch before = stretches.get(i - 1);
            Stretch after = stretches.get(i);
            crossovers.add(new Crossover(before.contender(), after.contender(), before.to(), after.from()));
        }
        return crossovers;
    }
}
