package dev.weigh.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random models of 2 to 6 metrics and 2 to 12 contenders, against trying. {@code -Dweigh.random.models} says how many;
 * {@code script/random} tries 2,000.
 */
@Tag("thorough")
class ScanTest {

    private static final int MODELS = Integer.getInteger("weigh.random.models", 300);
    /** Of so many models one has its shares tried. */
    private static final int FEW = 6;
    /** Another one by {@code -Dseed}. */
    private static final long SEED = Long.getLong("seed", 18);
    private static final int STEPS = 200;
    private static final int WAYS = 2_000;

    private double largest = 0;

    @Test
    void findsTheLeadsThatTryingFinds() {
        Random random = new Random(SEED);
        int turns = 0;
        for (int i = 0; i < MODELS; i++) {
            Model model = new Model(random);
            for (int metric = 0; metric < model.weights.length; metric++) {
                turns += holdStretches(model, metric);
            }
        }
        System.out.println(MODELS + " random models, " + turns
                + " turns of the lead; largest difference from trying: " + largest);
        assertTrue(turns > MODELS, "models turn: " + turns);
    }

    @Test
    void findsTheSharesThatTryingFinds() {
        Random random = new Random(SEED + 1_979);
        for (int i = 0; i < MODELS / FEW; i++) {
            holdShares(new Model(random), random);
        }
    }

    /** Each step has the leader that trying finds, and each turn is where halving finds it. */
    private int holdStretches(Model model, int metric) {
        List<Stretch> stretches = Stretch.along(model.totals, model.ours, metric);
        for (int step = 0; step <= STEPS; step++) {
            double share = (step + 0.37) / (STEPS + 1);
            int leader = stretches.stream().filter(stretch -> stretch.from() < share && share < stretch.to())
                    .map(Stretch::contender).findFirst().orElse(-1);
            assertEquals(model.scan.leader(Scan.with(model.weights, metric, share)), leader,
                    () -> model + " metric " + metric + " at " + share);
        }
        for (Stretch stretch : stretches) {
            double middle = (stretch.from() + stretch.to()) / 2;
            differ(stretch.from() == 0 ? 0 : model.scan.turn(middle, 0, model.weights, metric), stretch.from());
            differ(stretch.to() == 1 ? 1 : model.scan.turn(middle, 1, model.weights, metric), stretch.to());
        }
        holdTurn(model, metric, stretches);
        return Math.max(0, stretches.size() - 1);
    }

    private void holdTurn(Model model, int metric, List<Stretch> stretches) {
        int leader = model.scan.leader(model.weights);
        Optional<Turn> turn = Turn.of(model.totals, model.ours, metric);
        assertEquals(leader >= 0 && stretches.size() > 1, turn.isPresent(), model::toString);
        if (turn.isPresent()) {
            double change = Math.abs(turn.get().change());
            double[] before = Scan.with(model.weights, metric, share(model, metric, turn.get(), change * 0.999));
            double[] after = Scan.with(model.weights, metric, share(model, metric, turn.get(), change + 1e-7));
            int at = model.scan.leader(before);
            assertTrue(at == leader || at == -1, () -> model + " turns before " + turn);
            assertEquals(turn.get().contender(), model.scan.leader(after), () -> model + " at " + turn);
        }
    }

    private static double share(Model model, int metric, Turn turn, double change) {
        return model.weights[metric] + Math.signum(turn.change()) * change;
    }

    private void holdShares(Model model, Random random) {
        double[] counts = new double[model.contenders];
        Reach reach = new Reach(model.totals);
        for (int i = 0; i < WAYS; i++) {
            int leader = model.scan.leader(model.anyWeights(random));
            if (leader >= 0) {
                counts[leader]++;
                assertFalse(reach.never().contains(leader), () -> model + ": " + leader + " does lead");
            }
            assertTrue(reach.always() < 0 || reach.always() == leader, model::toString);
        }
        for (Share share : Share.of(model.totals)) {
            double sigma = Math.sqrt(share.share() * (1 - share.share()) / WAYS) + 1.0 / WAYS;
            assertEquals(share.share(), counts[share.contender()] / WAYS, 4.5 * sigma + share.error(),
                    () -> model + ": " + share);
            boolean never = reach.never().contains(share.contender());
            assertTrue(!never || share.share() < 1e-9, () -> model + ": " + share + " though never");
            assertTrue(never || share.share() > 0 || share.error() > 0, () -> model + ": " + share + " though it can");
        }
    }

    private void differ(double tried, double found) {
        largest = Math.max(largest, Math.abs(tried - found));
        assertEquals(tried, found, 1e-9);
    }

    /** A random model: both yardsticks, directions, some ranges, some missing scores. */
    private static final class Model {

        final int contenders;
        final List<Criterion> criteria = new ArrayList<>();
        final double[] weights;
        final Weights ours;
        final Scan scan;
        final Totals totals;

        Model(Random random) {
            contenders = 2 + random.nextInt(11);
            int metrics = 2 + random.nextInt(5);
            boolean hasRanges = random.nextInt(4) == 0;
            boolean hasGaps = random.nextInt(4) == 0;
            for (int k = 0; k < metrics; k++) {
                List<Double> values = new ArrayList<>();
                List<Double> errors = new ArrayList<>();
                for (int i = 0; i < contenders; i++) {
                    values.add(hasGaps && random.nextInt(8) == 0 ? Double.NaN : 5.0 + random.nextInt(950) / 10.0);
                    errors.add(hasRanges ? random.nextInt(4) : 0.0);
                }
                criteria.add(new Criterion(values, errors, random.nextBoolean(), 0, 100));
            }
            Yardstick yardstick = random.nextBoolean() ? Yardstick.RATIO : Yardstick.SCALE;
            weights = anyWeights(random);
            ours = new Weights(Arrays.stream(weights).boxed().collect(Collectors.toList()));
            scan = new Scan(criteria, yardstick);
            totals = new Totals(criteria, yardstick);
        }

        double[] anyWeights(Random random) {
            double[] amounts = new double[criteria.size()];
            Arrays.setAll(amounts, i -> -Math.log(1 - random.nextDouble()));
            double sum = Arrays.stream(amounts).sum();
            return Arrays.stream(amounts).map(amount -> amount / sum).toArray();
        }

        @Override
        public String toString() {
            return totals.yardstick() + " " + criteria + " " + Arrays.toString(weights);
        }
    }
}
