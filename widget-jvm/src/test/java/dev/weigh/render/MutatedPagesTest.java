package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Reading;
import dev.weigh.testing.random.RandomCount;
import dev.weigh.testing.random.Chance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Pages of ours that something has happened to. {@code -Dweigh.random.count} says how many, {@code -Dweigh.random.seed}
 * which; {@code script/random} makes as many as one likes.
 */
class MutatedPagesTest {

    private static final int COUNT = RandomCount.of(500);
    private static final long SEED = Long.getLong("weigh.random.seed", 20261201);
    private static final long MOST = 2_000_000_000;

    private final AtomicInteger rendered = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();

    /** No page makes it throw or takes over two seconds; rendering is exact, whatever stands there. */
    @Test
    void rendersThemExactly() {
        List<String> failures = IntStream.range(0, COUNT).parallel().mapToObj(this::failure)
                .flatMap(Optional::stream).toList();
        System.out.printf("mutated pages: %,d with seed %d, %d failures; widgets in %,d, a root left in %,d; slowest "
                + "%d ms%n", COUNT, SEED, failures.size(), rendered.get(), left.get(), slowest.get() / 1_000_000);
        assertTrue(failures.isEmpty(), () -> failures.size() + " failed, the first is " + failures.get(0));
    }

    private Optional<String> failure(int number) {
        String page = MutatedPage.of(new Chance(SEED, number));
        try {
            check(page);
            return Optional.empty();
        } catch (RuntimeException | AssertionError | StackOverflowError wrong) {
            StackTraceElement at = wrong.getStackTrace().length == 0 ? null : wrong.getStackTrace()[0];
            return Optional.of(number + " of seed " + SEED + ": " + wrong + " at " + at + "\n" + page + "\n");
        }
    }

    private void check(String page) {
        // Another process may have had the core meanwhile: what this thread itself has used is counted.
        long start = used();
        Rendered once = Rendered.of(page, false);
        long took = used() - start;
        slowest.accumulateAndGet(took, Math::max);
        assertTrue(took < MOST, () -> "it took " + took / 1_000_000 + " ms");
        assertEquals(once.html(), Weigh.render(once.html()), "twice is once");
        String original = Original.of(page);
        assertEquals(original, Original.of(once.html()), "what was written is taken back");
        if (!page.contains("data-weigh-rendered")) {
            assertEquals(page, original);
        }
        Rendered linked = Rendered.of(page, true);
        assertEquals(original, Original.of(linked.html()), "links to stylesheets are taken back");
        assertUntouched(original, once.html());
        Weigh.plain(page);
        Weigh.check(page);
        rendered.addAndGet(once.html().equals(original) ? 0 : 1);
        left.addAndGet(once.left().isEmpty() ? 0 : 1);
    }

    /** Nothing before the first root and behind the last has changed by a character. */
    private static void assertUntouched(String page, String rendered) {
        int first = page.length();
        int last = 0;
        for (Element root : Reading.of(page).widgets().keySet()) {
            if (Tags.areWritten(root, page)) {
                first = Math.min(first, Tags.start(root));
                last = Math.max(last, Tags.end(root));
            }
        }
        assertEquals(page.substring(0, first), rendered.substring(0, Math.min(first, rendered.length())));
        assertTrue(rendered.endsWith(page.substring(Math.max(first, last))), "the end is another");
    }

    private static long used() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
