package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several threads at once get of each page what one thread gets. */
@Tag("thorough")
class ThreadsTest {

    private static final int THREADS = 8;

    private record Got(String rendered, String plain, List<Finding> findings, Optional<String> card) {

        static Got of(String page) {
            return new Got(Weigh.render(page), Weigh.plain(page), Weigh.check(page),
                    Weigh.card(page).map(ShareCard::svg));
        }
    }

    /** The threads come first, so that they are also the first to ask for all that is made once. */
    @Test
    void getsInEachOfSeveralThreadsWhatOneGets() throws Exception {
        List<String> pages = eighth(RenderTest.pages());
        assertTrue(pages.size() > 30, "many different pages");
        List<List<Got>> got = inThreads(pages);

        List<Got> alone = pages.stream().map(Got::of).toList();
        for (List<Got> thread : got) {
            assertEquals(alone, thread);
        }
    }

    /** Every eighth, for all take their time. */
    private static List<String> eighth(List<String> pages) {
        return IntStream.range(0, pages.size()).filter(at -> at % 8 == 0).mapToObj(pages::get).toList();
    }

    /** What each thread gets of the pages; all begin at once, each at another page. */
    private static List<List<Got>> inThreads(List<String> pages) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<List<Got>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * pages.size() / THREADS;
                tasks.add(() -> {
                    start.await();
                    return from(first, pages);
                });
            }
            List<List<Got>> got = new ArrayList<>();
            for (Future<List<Got>> task : threads.invokeAll(tasks)) {
                got.add(task.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What there is to get of all pages, asked for from one of them on, in the order of the pages. */
    private static List<Got> from(int first, List<String> pages) {
        List<String> turned = new ArrayList<>(pages);
        Collections.rotate(turned, -first);
        List<Got> got = new ArrayList<>(turned.stream().map(Got::of).toList());
        Collections.rotate(got, first);
        return got;
    }
}
