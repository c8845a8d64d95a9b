package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws weights such that each way to weigh is as good as another, in the same order each time: by the generator of
 * Park and Miller (1988), whose numbers stay below 2^46 and are so the same in a browser.
 */
final class Draw {

    private static final double FACTOR = 16_807;
    private static final double MODULUS = 2_147_483_647;

    private double state = 20_011;

    /** The next weights: exponential numbers in parts of their sum lie evenly among all ways to weigh. */
    Weights weights(int count) {
        List<Double> amounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            amounts.add(-Math.log(next()));
        }
        return Weights.of(amounts);
    }

    /** The next number between 0 and 1, without either. */
    private double next() {
        double product = state * FACTOR;
        state = product - Math.floor(product / MODULUS) * MODULUS;
        return state / MODULUS;
    }
}
