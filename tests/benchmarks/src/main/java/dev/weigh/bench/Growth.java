package dev.weigh.bench;

import dev.weigh.render.Weigh;
import dev.weigh.testing.growth.Growing;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/**
 * How the time of a check and of rendering grows with the input: the exponent that fits best, from N to 8 N. One is a
 * straight line; two is the square.
 */
public final class Growth {

    private static final int STEPS = 4;
    private static final int RUNS = 5;
    private static final double NANOS = 1e6;

    private Growth() {
    }

    /** Prints a line for each. */
    public static void main(String... arguments) {
        System.out.printf("%-20s%18s%18s%n", "on the JVM, N to 8 N", "check", "render");
        for (Growing growing : Growing.ALL) {
            System.out.println(Growing.line(growing.name(), times(growing, Weigh::check),
                    times(growing, Weigh::render)));
        }
    }

    private static double[] times(Growing growing, Consumer<String> work) {
        double[] times = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            times[i] = fastest(growing.page().apply(growing.least() << i), work);
        }
        return times;
    }

    private static double fastest(String page, Consumer<String> work) {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < RUNS && (i < 2 || fastest < 1000); i++) {
            long start = used();
            work.accept(page);
            fastest = Math.min(fastest, (used() - start) / NANOS);
        }
        return fastest;
    }

    /** What this thread has used: others may be at work on the machine. */
    static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
