package dev.weigh.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

    /** 2,000 were tried once. */
    private static final int MODELS = 300;
    /** From and to in ems of the plot's font, as the stylesheet shows one after the other. */
    private static final double[][] WIDTHS = {{18, 36}, {36, 58}, {58, 96}};

    /** At the least, the middle and the greatest width of each range, with the boxes as numbers. */
    @Test
    void putsNoNameOverAnotherOrAPointOrAnEdge() {
        int names = 0;
        int all = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            TradeOff tradeOff = Comparisons.random(seed);
            if (tradeOff.shown().size() < 2) {
                continue;
            }
            double[] range = WIDTHS[seed % 3];
            Plot plot = Plot.of(tradeOff, range[0], range[1]);
            for (double width : new double[] {plot.narrow(), (plot.narrow() + plot.wide()) / 2, plot.wide()}) {
                check(plot, width, "seed " + seed + " at " + width);
            }
            names += (int) plot.labels().stream().filter(label -> label.number() == 0).count();
            all += plot.spots().size();
        }
        assertTrue(names > all * .6, names + " of " + all + " have their names");
    }

    private static void check(Plot plot, double width, String where) {
        List<double[]> rooms = new ArrayList<>();
        plot.spots().forEach(spot -> rooms.add(room(spot.box(), width)));
        int points = rooms.size();
        plot.labels().forEach(label -> rooms.add(room(label.box(), width)));
        for (int i = points; i < rooms.size(); i++) {
            double[] room = rooms.get(i);
            assertTrue(room[0] > -1e-6 && room[1] < width + 1e-6 && room[2] > -Box.ABOVE - 1e-6
                    && room[3] < plot.height() + 1e-6, where + " past an edge: " + plot.labels().get(i - points));
            for (int k = 0; k < i; k++) {
                double[] other = rooms.get(k);
                boolean isApart = room[1] < other[0] + 1e-6 || other[1] < room[0] + 1e-6
                        || room[3] < other[2] + 1e-6 || other[3] < room[2] + 1e-6;
                assertTrue(isApart, where + ": " + plot.labels().get(i - points) + " over " + k);
            }
        }
    }

    private static double[] room(Box box, double width) {
        return new double[] {box.left() * width + box.leftward(), box.right() * width + box.rightward(), box.top(),
            box.bottom()};
    }

    /** Whoever is beaten lies below the line with the better end of its range, and nobody else does. */
    @Test
    void drawsTheLineOfWhoeverIsLeft() {
        for (int seed = 0; seed < MODELS; seed++) {
            TradeOff tradeOff = Comparisons.random(seed);
            if (tradeOff.shown().size() < 2) {
                continue;
            }
            Plot plot = Plot.of(tradeOff, 18, 36);
            for (Spot spot : plot.spots()) {
                boolean isBelow = plot.steps().stream()
                        .anyMatch(step -> spot.to() < step.to() - 1e-9 && spot.high() >= step.top() - 1e-9
                                || spot.to() < step.to() + 1e-9 && spot.high() > step.top() + 1e-9);
                assertEquals(spot.isLeft(), !isBelow, "seed " + seed + ": " + spot);
            }
            double x = 0;
            for (Step step : plot.steps()) {
                assertTrue(step.from() == x && step.to() >= x && step.bottom() >= step.top(), plot.steps().toString());
                x = step.to();
            }
        }
    }

    @Test
    void putsBetterUpAndRight() {
        Plot plot = Plot.of(Comparisons.of(true, row(10, 1), row(2, 9), row(6, 5)), 18, 36);

        Spot worst = plot.spots().get(0);
        Spot best = plot.spots().get(1);
        assertTrue(best.x() > worst.x() && best.y() < worst.y(), "cheap is right, fast is up");
        assertEquals(List.of(1), plot.spots().stream().filter(Spot::isLeft).map(Spot::contender).toList());
    }

    @Test
    void givesTheAxesRoundNumbersInTheMetricsOwnForm() {
        Plot plot = Plot.of(Comparisons.of(true, row(1210, 1), row(10, 90), row(400, 50)), 58, 96);

        assertEquals(List.of("1,400", "1,200", "1,000", "800", "600", "400", "200", "0"), texts(plot.across()));
        assertEquals(List.of("0", "20", "40", "60", "80", "100"), texts(plot.up()));
    }

    private static List<String> texts(Axis axis) {
        return axis.ticks().stream().map(Tick::text).toList();
    }

    private static double[] row(double... row) {
        return row;
    }
}
