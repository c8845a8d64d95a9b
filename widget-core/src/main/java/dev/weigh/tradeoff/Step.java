package dev.weigh.tradeoff;

/**
 * A step of the line below which all is beaten outright, from left to right.
 *
 * @param from where it begins, as a share of the width
 * @param to where it ends, and falls
 * @param top how high it is, in ems from above
 * @param bottom how far it falls at its end
 */
public record Step(double from, double to, double top, double bottom) {
}
