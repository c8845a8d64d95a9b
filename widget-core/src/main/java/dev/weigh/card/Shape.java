package dev.weigh.card;

/** A thing on a card, in its units: a card is 1200 wide and 630 high. */
public sealed interface Shape {

    /**
     * A box in one colour.
     *
     * @param radius how round its corners are
     */
    record Box(double x, double y, double width, double height, double radius, String colour) implements Shape {
    }

    /**
     * A straight line in one colour.
     *
     * @param strength how wide it is drawn
     */
    record Stroke(double x1, double y1, double x2, double y2, double strength, String colour) implements Shape {
    }

    /**
     * One line of text.
     *
     * @param x where it begins or, where it is flush right, ends
     * @param y its baseline
     * @param size the height of its font
     * @param room how wide it may be at most
     */
    record Line(String text, double x, double y, double size, boolean isBold, boolean isFlushRight, String colour,
            double room) implements Shape {
    }
}
