package dev.weigh.testing.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Reading;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random tables, number texts and attribute sets: none throws, each widget keeps its {@link Invariants}, and
 * a number that was written from a known value is read as that. {@code -Dweigh.random.count} says how many of
 * each, {@code -Dweigh.random.seed} which; {@code script/random} makes 100,000.
 */
@Tag("thorough")
class RandomTest {

    private static final int COUNT = RandomCount.of(500);
    private static final long SEED = Long.getLong("weigh.random.seed", 20261123);
    private static int failures = 0;

    @Test
    void readsTables() {
        run("table", TablePage::of, page -> Invariants.check(Unwritable.document(page)));
    }

    @Test
    void readsAttributes() {
        run("attribute set", AttributePage::of, page -> Invariants.check(Unwritable.document(page)));
    }

    @Test
    void readsNumbersAsTheyWereMeant() {
        run("number text", NumberColumn::of, RandomTest::check);
    }

    @AfterAll
    static void says() {
        System.out.printf("random: 3 × %,d cases with seed %d, %d failures%n", COUNT, SEED, failures);
    }

    static void check(NumberColumn column) {
        Reading reading = Invariants.check(Unwritable.document(column.page()));
        List<Metric> metrics = reading.widgets().values().iterator().next()
                .map(config -> config.comparison().metrics()).orElse(List.of());
        boolean hasNumber = column.isList() || column.cells().stream().anyMatch(cell -> cell.value() == cell.value());
        assertEquals(hasNumber ? 1 : 0, metrics.size(), () -> "a metric; " + reading.findings());
        for (int i = 0; i < column.cells().size() && hasNumber; i++) {
            Written cell = column.cells().get(i);
            Score score = metrics.get(0).scores().get(i);
            assertEquals(cell.text().isBlank() ? "—" : cell.text().trim(), score.text(), "the cell's own text");
            same(cell.value() / column.unit(), score.value(), () -> "the value of " + cell.text());
            same(cell.error() / column.unit(), score.error(), () -> "the half width of " + cell.text());
            if (cell.isPlain() && Math.abs(score.value()) < 1e15) {
                assertEquals(plain(cell.text()), plain(score.passing(score.value())), "a passing number looks alike");
            }
        }
    }

    private static void same(double known, double read, java.util.function.Supplier<String> what) {
        assertTrue(known == read || known != known && read != read || Math.abs(known - read) <= 1e-12 * Math.abs(known),
                () -> what.get() + " is " + known + ", and was read as " + read);
    }

    /** What a passing number writes in a usual way: its spaces, its dash and the micro sign. */
    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u2009\u202f]", " ").replace('\u2013', '\u2212').replace('\u03bc',
                '\u00b5').trim();
    }

    private static <T> void run(String what, java.util.function.Function<Chance, T> made,
            java.util.function.Consumer<T> check) {
        List<Failure> found = IntStream.range(0, COUNT).parallel()
                .mapToObj(number -> Failure.of(what, SEED, number, made, check)).flatMap(java.util.Optional::stream)
                .toList();
        failures += found.size();
        found.stream().findFirst().ifPresent(first -> {
            throw new AssertionError(found.size() + " of " + COUNT + " failed, the first is " + first, first.cause());
        });
    }
}
