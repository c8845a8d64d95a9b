package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.testing.random.KnownPage;
import dev.weigh.testing.random.Sample;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tables that were written from known values: on each metric of each the compiled script shows what the JVM shows,
 * where KnownTableTest holds such tables to the values. There are 400, and 100 outside Chromium.
 * {@code -Dweigh.random.seed} says which, {@code -Dweigh.random.tables} how many.
 */
@ExtendWith(InATab.class)
class KnownInBrowserTest {

    private static final int TABLES = Integer.getInteger("weigh.random.tables", Part.of(400, 100));
    private static final long SEED = Long.getLong("weigh.random.seed", 20261201);
    private static final int ON_A_PAGE = 25;

    private final Tab tab;

    KnownInBrowserTest(Tab tab) {
        this.tab = tab;
    }

    @TestFactory
    Stream<DynamicTest> readsTablesAsTheJvmDoes() {
        List<KnownPage> pages = KnownPage.of(SEED, TABLES, ON_A_PAGE);
        List<Played> played = new Frames(tab).play(pages.stream()
                .map(page -> Script.of(stage -> page.play(stage, seen -> { }))).toList());
        int widgets = pages.stream().mapToInt(page -> page.metrics().size()).sum();
        int metrics = pages.stream().flatMap(page -> page.metrics().values().stream()).mapToInt(List::size).sum();
        System.out.printf("known tables in a browser: %,d widgets with %,d metrics of %,d tables, seed %d%n", widgets,
                metrics, TABLES, SEED);
        return IntStream.range(0, pages.size()).mapToObj(i -> DynamicTest.dynamicTest("page " + i,
                () -> isAsOnTheJvm(pages.get(i), played.get(i))));
    }

    private static void isAsOnTheJvm(KnownPage page, Played played) {
        assertEquals("", played.failure());
        List<String> known = new ArrayList<>();
        page.play(new Sample(), known::add);
        Iterator<String> seen = known.iterator();
        page.play(played.stage(), shown -> {
            List<String> lines = lines(seen.next());
            List<String> others = lines(shown);
            assertEquals(without(lines, others), without(others, lines), page.html());
            assertEquals(lines, others, page.html());
        });
    }

    /** Without what only a page has, its colours. */
    private static List<String> lines(String seen) {
        return seen.lines().filter(line -> !line.startsWith("warning low-contrast: ")).toList();
    }

    private static String without(List<String> lines, List<String> others) {
        return String.join("\n", lines.stream().filter(line -> !others.contains(line)).toList());
    }
}
