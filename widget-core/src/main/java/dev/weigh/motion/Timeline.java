package dev.weigh.motion;

/** How a journey goes on with time, in milliseconds since any fixed moment. */
public final class Timeline {

    private Timeline() {
    }

    /** The share of the way that is done: a cubic that starts fast and ends slowly. */
    public static double progress(double start, double duration, double now) {
        double left = now - start < duration ? Math.min(1, 1 - (now - start) / duration) : 0;
        return 1 - left * left * left;
    }
}
