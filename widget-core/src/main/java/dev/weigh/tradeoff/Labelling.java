package dev.weigh.tradeoff;

import dev.weigh.card.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts names beside the points of a plot, so that none lies over another, over a point, or past an edge, at any width
 * that the plot may have. Who is left to choose among comes first. A name goes beside its point, else to the end of a
 * short line; one that finds no room becomes a number, which a legend explains, and at worst only the legend names it.
 */
final class Labelling {

    /** Of more contenders than this, those who are beaten go without a name. */
    static final int MOST = 60;

    /** How high a line is, and how far its base is from its top. */
    static final double LINE = 1.2;
    private static final double BASE = .94;
    private static final double SPACE = .1;
    /** How far a text is from its point, where it is beside it; at the end of a line it is further. */
    private static final double BESIDE = .5;
    /**
     * Where a text may stand, in the order of preference; as on the keys of a telephone, less one: 5 is to the right of
     * the point, 1 above it. Outside of the line of those who are left is more room above and to the right.
     */
    private static final String OUTSIDE = "52180736";
    private static final String INSIDE = "53718260";

    private final Plot plot;
    private final List<String> names;
    private final List<Box> taken = new ArrayList<>();
    /** What a text may cross where there is no other room. */
    private final List<Box> lines = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Labelling(Plot plot, List<String> names) {
        this.plot = plot;
        this.names = names;
        for (Spot spot : plot.spots()) {
            taken.add(spot.box());
            lines.add(new Box(spot.from(), 0, spot.to(), 0, spot.y(), spot.y()));
            lines.add(Box.at(spot.x(), 0, 0, spot.high(), spot.low()));
        }
        for (Step step : plot.steps()) {
            lines.add(new Box(step.from(), 0, step.to(), 0, step.top(), step.top()));
            lines.add(Box.at(step.to(), 0, 0, step.top(), step.bottom()));
        }
    }

    /** The labels, those of whom is left first. */
    List<Label> labels() {
        List<Integer> nameless = new ArrayList<>();
        for (Spot spot : inTurn()) {
            if (labels.size() + nameless.size() < MOST && !put(spot, names.get(spot.contender()), 0)) {
                nameless.add(spot.contender());
            }
        }
        int number = 0;
        for (Spot spot : plot.spots()) {
            if (nameless.contains(spot.contender()) && put(spot, "" + (number + 1), number + 1)) {
                number++;
            }
        }
        return labels;
    }

    /** Those who are left from the right edge on, where there is least room; then the others. */
    private List<Spot> inTurn() {
        List<Spot> turn = new ArrayList<>();
        int left = 0;
        for (Spot spot : plot.spots()) {
            int at = 0;
            while (at < left && turn.get(at).x() >= spot.x()) {
                at++;
            }
            turn.add(spot.isLeft() ? at : turn.size(), spot);
            left += spot.isLeft() ? 1 : 0;
        }
        return turn;
    }

    /** Puts a text beside a point where there is room for it; gives whether there is. */
    private boolean put(Spot spot, String text, int number) {
        String order = spot.isLeft() ? OUTSIDE : INSIDE;
        for (int crossing = 0; crossing < 2; crossing++) {
            for (double distance = BESIDE; distance < BESIDE + (spot.isLeft() ? 5 : 3); distance++) {
                for (List<String> texts : broken(text)) {
                    for (int i = 0; i < order.length(); i++) {
                        int key = order.charAt(i) - '0';
                        Label label = label(spot, texts, number, distance, key % 3 - 1, key / 3 - 1);
                        if (isFree(label, crossing > 0)) {
                            taken.add(label.box());
                            lines.add(tip(spot, label));
                            labels.add(label);
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** The text in one line and, as far as it has spaces, in two and in three that are as alike as they can be. */
    private static List<List<String>> broken(String text) {
        List<List<String>> broken = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        parts.add(text);
        broken.add(parts);
        for (int count = 2; count < 4; count++) {
            int longest = 0;
            for (int i = 0; i < parts.size(); i++) {
                longest = parts.get(i).length() > parts.get(longest).length() ? i : longest;
            }
            String line = parts.get(longest);
            int space = space(line);
            if (space > 0) {
                parts = new ArrayList<>(parts);
                parts.set(longest, line.substring(0, space));
                parts.add(longest + 1, line.substring(space + 1));
                broken.add(parts);
            }
        }
        return broken;
    }

    /** Where the space nearest to the middle of a line is; nothing for none. */
    private static int space(String line) {
        int best = 0;
        for (int at = line.indexOf(" "); at > 0; at = line.indexOf(" ", at + 1)) {
            best = Math.abs(2.0 * at - line.length()) < Math.abs(2.0 * best - line.length()) ? at : best;
        }
        return best;
    }

    /** A text at a distance from its point: to the left (-1) or the right (1) of it, above (-1) or below. */
    private static Label label(Spot spot, List<String> texts, int number, double distance, int side, int way) {
        double width = 0;
        for (String line : texts) {
            width = Math.max(width, TextWidth.of(line, 1, spot.isLeft()));
        }
        boolean isNear = distance < 1;
        double slant = side != 0 && way != 0 ? .7 : 1;
        double x = side * distance * slant;
        double tip = way * distance * slant;
        double height = texts.size() * LINE;
        double middle = tip + way * height / 2 * (isNear && side == 0 ? .9 : 1);
        double left = x - (side < 0 ? width : side > 0 ? 0 : width / 2);
        Box box = Box.at(spot.x(), left - SPACE, left + width + SPACE, spot.y() + middle - height / 2,
                spot.y() + middle + height / 2);
        return new Label(spot.contender(), number, texts, side, x, middle - height / 2 + BASE, isNear ? 0 : x * .9,
                isNear ? 0 : tip * .95, box);
    }

    private boolean isFree(Label label, boolean mayCross) {
        boolean isFree = label.box().isInside(plot.narrow(), plot.wide(), plot.height());
        for (int i = 0; i < taken.size() && isFree; i++) {
            isFree = isApart(label.box(), taken.get(i));
        }
        for (int i = 0; i < lines.size() && isFree && !mayCross; i++) {
            isFree = isApart(label.box(), lines.get(i));
        }
        return isFree;
    }

    private boolean isApart(Box one, Box other) {
        return one.isApart(other, plot.narrow(), plot.wide());
    }

    /** The room that the line from a point to its text takes. */
    private static Box tip(Spot spot, Label label) {
        return Box.at(spot.x(), Math.min(0, label.tipX()), Math.max(0, label.tipX()),
                spot.y() + Math.min(0, label.tipY()), spot.y() + Math.max(0, label.tipY()));
    }
}
