package dev.weigh.motion;

/**
 * When a journey begins and how long it takes, in milliseconds since any fixed moment.
 *
 * @param start when it begins
 * @param duration how long it takes; 0 to be there at once
 */
public record Timeline(double start, double duration) {

    /** The share of the way that is done, from 0 to 1. */
    public double progress(double now) {
        return duration > 0 ? Easing.cubicOut((now - start) / duration) : 1;
    }

    /** Whether there is still some way to go. */
    public boolean isMoving(double now) {
        return now - start < duration;
    }
}
