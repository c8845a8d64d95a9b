package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * In how many of all ways to weigh the metrics a contender leads, each way as good as another. That is no likelihood:
 * nobody draws weights by lot. In the field it is the acceptability of the first rank (Lahdelma and Salminen, SMAA-2,
 * 2001).
 *
 * @param contender who leads
 * @param share from 0 to 1
 * @param error how far the share may be off in 95 of 100 sums; 0 where it is exact
 */
public record Share(int contender, double share, double error) {

    /** How many ways are tried: no share is then off by more than one in a hundred. */
    private static final int DRAWS = 10_000;
    private static final double CONFIDENCE = 1.96;

    /**
     * The share of each contender that takes part, in their order: the length of its stretch for two metrics, its
     * area for three; for more, ways to weigh are drawn and counted, the same ones each time.
     */
    public static List<Share> of(Totals totals) {
        return totals.metrics() > 3 ? drawn(totals) : exact(totals);
    }

    private static List<Share> exact(Totals totals) {
        List<Share> shares = new ArrayList<>();
        for (Worth worth : totals.worths) {
            shares.add(new Share(worth.contender(), totals.worths.size() < 2 ? 0
                    : totals.metrics() == 3 ? area(worth, totals) : length(worth, totals), 0));
        }
        return shares;
    }

    private static double area(Worth worth, Totals totals) {
        Polygon part = Polygon.all();
        for (Worth other : totals.worths) {
            part = other == worth ? part : part.where(worth, other);
        }
        return part.share();
    }

    private static double length(Worth worth, Totals totals) {
        double length = 0;
        int last = totals.metrics() - 1;
        for (Stretch stretch : Stretch.between(totals, Weights.only(0, last + 1), Weights.only(last, last + 1))) {
            length += stretch.contender() == worth.contender() ? stretch.to() - stretch.from() : 0;
        }
        return length;
    }

    private static List<Share> drawn(Totals totals) {
        Draw draw = new Draw();
        List<Integer> leaders = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            leaders.add(totals.leader(draw.weights(totals.metrics())));
        }
        List<Share> shares = new ArrayList<>();
        for (Worth worth : totals.worths) {
            double count = 0;
            for (int leader : leaders) {
                count += leader == worth.contender() ? 1 : 0;
            }
            double share = count / DRAWS;
            // Where none or all were counted, three in all may have been missed (Hanley and Lippman-Hand, 1983).
            double error = Math.max(CONFIDENCE * Math.pow(share * (1 - share) / DRAWS, 0.5), 3.0 / DRAWS);
            shares.add(new Share(worth.contender(), share, error));
        }
        return shares;
    }
}
