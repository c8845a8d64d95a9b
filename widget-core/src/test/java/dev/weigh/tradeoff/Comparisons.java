package dev.weigh.tradeoff;

import dev.weigh.model.Comparison;
import dev.weigh.model.Direction;
import dev.weigh.model.Form;
import dev.weigh.model.Metric;
import dev.weigh.model.Scale;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Comparisons of two metrics for tests. */
final class Comparisons {

    static final Form PLAIN = new Form("", "", "-", 0, ".", ",", 3, '0', 1);

    private Comparisons() {
    }

    /** Contenders that are called A, B and so on. */
    static TradeOff of(boolean isPriceFirst, double[]... rows) {
        List<String> names = new ArrayList<>();
        List<Score> ones = new ArrayList<>();
        List<Score> others = new ArrayList<>();
        for (double[] row : rows) {
            names.add("" + (char) ('A' + names.size()));
            ones.add(score(row[0], row.length > 2 ? row[2] : 0));
            others.add(score(row[1], row.length > 2 ? row[3] : 0));
        }
        return of(names, ones, isPriceFirst ? -1 : 1, others, 1);
    }

    static TradeOff of(List<String> names, List<Score> ones, int sign, List<Score> others, int otherSign) {
        return new TradeOff(new Comparison("", names, List.of(metric("Price", ones, sign),
                metric("Speed", others, otherSign)), 0), 0, 1);
    }

    /** One of many: 2 to 40 contenders, spread, crowded or all alike, some without a score, some with ranges. */
    static TradeOff random(int seed) {
        Random random = new Random(seed);
        int count = 2 + random.nextInt(39);
        int kind = random.nextInt(5);
        double scale = Math.pow(10, random.nextInt(9) - 4);
        List<String> names = new ArrayList<>();
        List<Score> ones = new ArrayList<>();
        List<Score> others = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("Contender of some length, and more".substring(0, 1 + random.nextInt(kind == 4 ? 34 : 14)) + i);
            double one = kind == 0 ? 5 : Math.round(1e4 * Math.pow(random.nextDouble(), kind == 1 ? 6 : 1)) / 1e4;
            double other = kind == 0 ? 5 : kind == 1 ? Math.round(1e4 - 1e4 * Math.sqrt(one)) : random.nextInt(12);
            double error = kind == 3 && random.nextInt(3) == 0 ? random.nextDouble() * scale / 9 : 0;
            ones.add(score(random.nextInt(15) == 0 ? Double.NaN : one * scale, error));
            others.add(score(other, error / scale));
        }
        return of(names, ones, random.nextBoolean() ? 1 : -1, others, random.nextBoolean() ? 1 : -1);
    }

    static Score score(double value, double error) {
        return new Score("" + value, value, error, PLAIN, true);
    }

    static Metric metric(String label, List<Score> scores, int sign) {
        return new Metric(label, label, label, "", new Direction(sign, Direction.AUTHOR), "", false, "", "", "", "",
                "", new Scale(0, 1, 0, false), scores, Standing.of(scores, sign));
    }
}
