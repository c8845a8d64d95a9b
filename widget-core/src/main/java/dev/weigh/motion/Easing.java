package dev.weigh.motion;

/** How a journey slows down towards its end. */
public final class Easing {

    private Easing() {
    }

    /** The share of the way done at a share of the time: a cubic that starts fast and ends slowly. */
    public static double cubicOut(double time) {
        double left = 1 - Math.min(Math.max(time, 0), 1);
        return 1 - left * left * left;
    }
}
