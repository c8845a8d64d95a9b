package dev.weigh.weights;

import java.util.ArrayList;
import java.util.List;

/** A convex part of the triangle of all ways to weigh three metrics, by its corners in order. */
record Polygon(List<Weights> corners) {

    /** All ways to weigh three metrics. */
    static Polygon all() {
        Polygon all = new Polygon(new ArrayList<>());
        for (int i = 0; i < 3; i++) {
            all.corners.add(Weights.only(i, 3));
        }
        return all;
    }

    /** The part of this where one leads another: an edge that leaves it is cut where they are level. */
    Polygon where(Worth one, Worth other) {
        Polygon part = new Polygon(new ArrayList<>());
        for (int i = 0; i < corners.size(); i++) {
            Weights start = corners.get(i);
            Weights end = corners.get(i + 1 < corners.size() ? i + 1 : 0);
            double first = one.lead(other, start);
            double last = one.lead(other, end);
            if (first >= 0) {
                part.corners.add(start);
            }
            if (first * last < 0) {
                part.corners.add(between(start, end, first / (first - last)));
            }
        }
        return part;
    }

    /** Its area in parts of the whole triangle: half the sum of its corners' cross products, by Gauss, over a half. */
    double share() {
        double area = 0;
        for (int i = 0; i < corners.size(); i++) {
            Weights start = corners.get(i);
            Weights end = corners.get(i + 1 < corners.size() ? i + 1 : 0);
            area += start.share(0) * end.share(1) - start.share(1) * end.share(0);
        }
        return Math.abs(area);
    }

    private static Weights between(Weights start, Weights end, double share) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            shares.add(start.share(i) + (end.share(i) - start.share(i)) * share);
        }
        return new Weights(shares);
    }
}
