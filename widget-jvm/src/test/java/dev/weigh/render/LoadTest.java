package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.testing.growth.Growing;
import dev.weigh.testing.growth.Hostile;
import dev.weigh.testing.growth.Load;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a server gets that renders what strangers send; {@code script/bench load} asks for longer. */
@Tag("thorough")
class LoadTest {

    private static final long TWO_SECONDS = 2_000_000_000L;
    /** What two threads may hold that wait, in MB; pages that are kept would be gigabytes within a minute. */
    private static final long FLAT = 32;

    @Test
    void answersSixteenThreadsAtOnceWhateverTheySend() throws InterruptedException {
        Hostile.pages().forEach(Weigh::render);
        Load load = Load.run(Hostile.pages(), 1);

        assertEquals(List.of(), List.copyOf(load.failures));
        assertTrue(load.slowest.get() < TWO_SECONDS, load::toString);
        assertTrue(load.growth() < FLAT, load::toString);
    }

    /** As much of everything as the limits let through. */
    @Test
    void answersInTwoSecondsWhereThereIsAsMuchAsThereMayBe() {
        // A server has answered before; what runs for the first time takes several times as long on a busy machine.
        for (Growing growing : Growing.ALL) {
            Weigh.check(Weigh.render(growing.page().apply(growing.least())));
        }
        for (Growing growing : Growing.ALL) {
            String page = growing.page().apply(growing.least() * 8);
            long start = Load.used();
            Weigh.render(page);
            long rendered = Load.used();
            Weigh.check(page);

            assertTrue(rendered - start < TWO_SECONDS, growing.name());
            assertTrue(Load.used() - rendered < TWO_SECONDS, growing.name());
        }
    }
}
