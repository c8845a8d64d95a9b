package dev.weigh.bench;

import dev.weigh.render.Weigh;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server under load: sixteen threads that render, check and write plain HTML, of mixed pages and the worst that
 * strangers send. It prints how many answers there were, the slowest, and the heap from one tenth to the next, each
 * after a collection.
 */
public final class Load {

    private static final int THREADS = 16;
    private static final long MILLION = 1_000_000;

    private final List<String> pages = new ArrayList<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile boolean isOver;

    private Load() throws IOException {
        pages.add(Articles.brief());
        pages.add(Articles.extensive());
        Growth.INPUTS.forEach(input -> pages.add(input.page().apply(input.least())));
        String table = "<div data-weigh=x><table><tr><th>Thing<th>Size<tr><th>A";
        pages.add(table + "<tr><td colspan=999>1".repeat(250) + "</table></div>");
        pages.add(table + "<td>" + "1.".repeat(16_000) + "</table></div>");
        pages.add(table + "<td>4<tr><th>a" + "\u0301".repeat(32_000) + "<td>4</table></div>");
        pages.add("<<link data-weigh-rendered>img src=x>".repeat(2000));
        pages.add("<div data-weigh=x data-contenders='" + "x".repeat(8000) + "; B' data-metrics=Size "
                + "data-scores='1; 2' data-verdicts='" + "{leader}".repeat(2000) + "'></div>");
        pages.add("<div>".repeat(20_000) + "<b><table>".repeat(2000));
    }

    /** Runs for a minute, or for as many seconds as are said. */
    public static void main(String... arguments) throws Exception {
        new Load().run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60);
    }

    private void run(int seconds) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            threads.add(new Thread(() -> answer(first)));
        }
        threads.forEach(Thread::start);
        StringBuilder heap = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            Thread.sleep(seconds * 100L);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            heap.append(" ").append((runtime.totalMemory() - runtime.freeMemory()) / MILLION);
        }
        isOver = true;
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("%d threads, %d s: %d answers, %d failures, slowest %d ms of its own time; heap in MB:%s%n",
                THREADS, seconds, answers.get(), failures.get(), slowest.get() / MILLION, heap);
    }

    private void answer(int first) {
        for (int i = first; !isOver; i++) {
            String page = pages.get(i % pages.size());
            // There are more threads than cores: what a thread has used is what it would have taken alone.
            long start = Growth.used();
            try {
                String rendered = Weigh.render(page);
                slowest.accumulateAndGet(Growth.used() - start, Math::max);
                long next = Growth.used();
                failures.addAndGet(Weigh.render(rendered).equals(rendered) ? 0 : 1);
                slowest.accumulateAndGet(Growth.used() - next, Math::max);
                Weigh.check(page);
                Weigh.plain(page);
            } catch (RuntimeException | StackOverflowError wrong) {
                failures.incrementAndGet();
                System.out.println(wrong);
            }
            answers.addAndGet(4);
        }
    }
}
