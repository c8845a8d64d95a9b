package dev.weigh.testing;

import dev.weigh.weights.Crossover;
import java.util.List;

/**
 * Where the lead passes from one contender to another as a metric counts for more.
 *
 * @param metric the metric's id; the others keep their proportions
 * @param percent its weight there, from 0 to 100
 * @param before who leads below it
 * @param after who leads above it
 */
public record PageCrossover(String metric, double percent, String before, String after) {

    private static final double WHOLE = 100;

    static PageCrossover of(String metric, Crossover crossover, List<String> contenders) {
        return new PageCrossover(metric, crossover.to() * WHOLE, contenders.get(crossover.before()),
                contenders.get(crossover.after()));
    }
}
