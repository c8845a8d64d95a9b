package dev.weigh.browser;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of what each engine does alike, as our own code decides it: all is tried in Chromium, and one in so many in
 * the two others. {@code -Dweigh.whole} tries all of it in any engine.
 */
final class Part {

    private static final boolean IS_WHOLE =
            Engine.chosen() instanceof Chromium || System.getProperty("weigh.whole") != null;

    private Part() {
    }

    /** Those of a list that this engine tries: all, or the first and each so many behind it; it says what and why. */
    static <T> List<T> oneIn(int step, List<T> all, String what) {
        if (IS_WHOLE) {
            return all;
        }
        List<T> part = IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
        System.out.printf("in %s %d of %d %s, as Chromium tries all and what is tried is the same in each engine%n",
                Engine.chosen().name(), part.size(), all.size(), what);
        return part;
    }

    /** How many of something this engine tries. */
    static int of(int inChromium, int inOthers) {
        return IS_WHOLE ? inChromium : inOthers;
    }
}
