package dev.weigh.testing.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.testing.random.ReadBack.Harm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random tables that were written from known values come back as those: the same contenders, metrics, numbers and
 * leaders, and no others. {@code -Dweigh.random.count} says how many, {@code -Dweigh.random.seed} which;
 * {@code script/random} makes 100,000.
 */
class KnownTableTest {

    private static final int COUNT = RandomCount.of(500);
    private static final long SEED = Long.getLong("weigh.random.seed", 20261201);

    /** So many of each kind are shown. */
    private static final int SHOWN = 3;

    @Test
    void readsTablesAsTheyWereWritten() {
        Map<String, List<String>> kinds = new TreeMap<>();
        IntStream.range(0, COUNT).parallel().forEach(number -> {
            KnownTable table = KnownTableWriter.of(new Chance(SEED, number));
            for (ReadBack.Finding finding : ReadBack.of(table)) {
                synchronized (kinds) {
                    kinds.computeIfAbsent(finding.harm() + ": " + finding.reason(), kind -> new ArrayList<>())
                            .add("table " + number + ": " + finding.detail() + "\n" + table.page());
                }
            }
        });
        System.out.printf("known tables: %,d with seed %d%n", COUNT, SEED);
        kinds.forEach((kind, tables) -> System.out.printf("  %6d  %s%n", tables.size(), kind));
        kinds.keySet().removeIf(kind -> kind.startsWith(Harm.ASKED.name()));
        assertEquals("", said(kinds), "with seed " + SEED);
    }

    private static String said(Map<String, List<String>> kinds) {
        StringBuilder said = new StringBuilder();
        kinds.forEach((kind, tables) -> said.append("\n").append(tables.size()).append(" \u00d7 ").append(kind)
                .append("\n").append(String.join("\n", tables.stream().limit(SHOWN).toList())).append("\n"));
        return said.toString();
    }
}
