package dev.weigh.tradeoff;

import java.util.ArrayList;
import java.util.List;

/**
 * A plot of a trade-off, for every width between two. Lengths are in ems of its font; what goes by the width is a share
 * of it, so that whoever draws it needs to know neither. Further up and further right is always better.
 *
 * @param across the axis below
 * @param up the axis at the left
 * @param margin the room left of the plot, for the numbers of its axis
 * @param narrow the least width of what is between the axes' ends
 * @param wide the greatest
 * @param height how high that is
 * @param spots the contenders that have both scores, in the author's order
 * @param steps the line below which all is beaten outright, from left to right
 * @param labels what the contenders are told by
 */
public record Plot(Axis across, Axis up, double margin, double narrow, double wide, double height, List<Spot> spots,
        List<Step> steps, List<Label> labels) {

    private static final int MOST_TICKS = 8;
    /** What is narrower than this is higher, so that names have the room that they lack beside each other. */
    private static final double NARROW = 30;
    private static final double BETWEEN = .9;

    /**
     * The plot of a trade-off in which two contenders at least have both scores.
     *
     * @param least the least width there may be, with the numbers at its left
     * @param most the greatest width there may be
     */
    public static Plot of(TradeOff tradeOff, double least, double most) {
        int count = tradeOff.shown().size();
        double height = Math.min(least < NARROW ? 36 : 28, 15 + count * (least < NARROW ? .55 : .35));
        Axis up = Axis.of(tradeOff.up(), tradeOff.shown(), (int) Math.min(7, Math.floor(height / 2.6)));
        double margin = up.widest() + .8;
        double narrow = Math.max(least - margin, 1);
        Axis across = across(tradeOff, narrow);
        List<Spot> spots = new ArrayList<>();
        for (int contender : tradeOff.shown()) {
            spots.add(spot(tradeOff, across, up, height, contender));
        }
        double wide = Math.max(most - margin, narrow);
        List<Step> steps = steps(spots, height);
        Plot bare = new Plot(across, up, margin, narrow, wide, height, spots, steps, new ArrayList<>());
        List<Label> labels = new Labelling(bare, tradeOff.comparison().contenders()).labels();
        return new Plot(across, up, margin, narrow, wide, height, spots, steps, labels);
    }

    /** The axis with as many numbers as find room beside each other. */
    private static Axis across(TradeOff tradeOff, double width) {
        int most = MOST_TICKS;
        Axis axis = Axis.of(tradeOff.across(), tradeOff.shown(), most);
        while (most > 2 && (axis.ticks().size() - 1) * (axis.widest() * 1.5 + BETWEEN) > width) {
            most--;
            axis = Axis.of(tradeOff.across(), tradeOff.shown(), most);
        }
        return axis;
    }

    private static Spot spot(TradeOff tradeOff, Axis across, Axis up, double height, int contender) {
        double value = tradeOff.across().scores().get(contender).value();
        double error = tradeOff.across().scores().get(contender).error();
        double other = tradeOff.up().scores().get(contender).value();
        double otherError = tradeOff.up().scores().get(contender).error();
        double one = across.share(value - error);
        double end = across.share(value + error);
        double low = (1 - up.share(other - otherError)) * height;
        double high = (1 - up.share(other + otherError)) * height;
        return new Spot(contender, across.share(value), (1 - up.share(other)) * height,
                tradeOff.beating(contender).isEmpty(), Math.min(one, end), Math.max(one, end), Math.max(low, high),
                Math.min(low, high));
    }

    /**
     * The line that begins at the highest of the worse ends, and falls at each that has none further up and right. All
     * that is below it, to the better end of its range, is beaten outright.
     */
    private static List<Step> steps(List<Spot> spots, double height) {
        List<Step> steps = new ArrayList<>();
        double from = -1;
        double top = highest(spots, from);
        while (top < height + 1) {
            double to = from;
            for (Spot spot : spots) {
                to = spot.low() <= top ? Math.max(to, spot.from()) : to;
            }
            double next = highest(spots, to);
            steps.add(new Step(Math.max(from, 0), to, top, Math.min(next, height)));
            from = to;
            top = next;
        }
        return steps;
    }

    /** The highest of the worse ends that are right of a share; below all where there is none. */
    private static double highest(List<Spot> spots, double share) {
        double highest = Double.MAX_VALUE;
        for (Spot spot : spots) {
            highest = spot.from() > share ? Math.min(highest, spot.low()) : highest;
        }
        return highest;
    }

    /** The contenders whose names stand nowhere in the plot, nor a number for them. */
    public List<Integer> unnamed() {
        List<Integer> unnamed = new ArrayList<>();
        for (Spot spot : spots) {
            boolean isNamed = false;
            for (Label label : labels) {
                isNamed |= label.contender() == spot.contender();
            }
            if (!isNamed) {
                unnamed.add(spot.contender());
            }
        }
        return unnamed;
    }
}
