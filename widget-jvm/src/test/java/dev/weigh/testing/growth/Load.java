package dev.weigh.testing.growth;

import dev.weigh.render.Weigh;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * A server under load: sixteen threads that render, render again, check and write plain HTML, of all pages in turn.
 * There are more threads than cores, so what counts is what a thread itself has used for an answer.
 */
public final class Load {

    private static final int THREADS = 16;
    private static final int PARTS = 10;
    private static final double MILLION = 1e6;

    /** What went wrong, each with the beginning of its page. */
    public final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    /** How many answers were given. */
    public final AtomicLong answers = new AtomicLong();
    /** What the slowest answer took, in nanoseconds. */
    public final AtomicLong slowest = new AtomicLong();
    /** What the heap held in each tenth of the time, in MB: after a collection, between answers, so of none at work. */
    public final List<Long> heap = new ArrayList<>();

    /** Each answer is given under the lock that is read; who measures waits until none is being given. */
    private final ReadWriteLock answering = new ReentrantReadWriteLock(true);
    private final List<String> pages;
    private volatile String slowestPage = "";
    private volatile boolean isOver;

    private Load(List<String> pages) {
        this.pages = pages;
    }

    /** Runs for so many seconds. */
    public static Load run(List<String> pages, double seconds) throws InterruptedException {
        Load load = new Load(pages);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i * pages.size() / THREADS;
            threads.add(new Thread(() -> load.answer(first)));
        }
        threads.forEach(Thread::start);
        for (int i = 0; i < PARTS; i++) {
            Thread.sleep((long) (seconds * 1000 / PARTS));
            load.measure();
        }
        load.isOver = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return load;
    }

    /**
     * By how many MB the heap has grown from one half of the time to the other: the least of each, as a thread that
     * waits still holds what it has rendered.
     */
    public long growth() {
        return Collections.min(heap.subList(PARTS / 2, PARTS)) - Collections.min(heap.subList(0, PARTS / 2));
    }

    private void measure() {
        answering.writeLock().lock();
        try {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            heap.add((long) ((runtime.totalMemory() - runtime.freeMemory()) / MILLION));
        } finally {
            answering.writeLock().unlock();
        }
    }

    private void answer(int first) {
        for (int i = first; !isOver; i++) {
            String page = pages.get(i % pages.size());
            try {
                String rendered = answer(page, Weigh::render);
                if (!isOver && !answer(rendered, Weigh::render).equals(rendered)) {
                    failures.add("rendering twice is not rendering once for " + beginning(page));
                }
                answer(page, Weigh::check);
                answer(page, Weigh::plain);
            } catch (RuntimeException | StackOverflowError wrong) {
                failures.add(wrong + " for " + beginning(page));
            }
        }
    }

    private <T> T answer(String page, Function<String, T> work) {
        answering.readLock().lock();
        long start = used();
        try {
            return work.apply(page);
        } finally {
            long took = used() - start;
            if (slowest.accumulateAndGet(took, Math::max) == took) {
                slowestPage = page;
            }
            answers.incrementAndGet();
            answering.readLock().unlock();
        }
    }

    private static String beginning(String page) {
        return page.length() + " characters: " + page.substring(0, Math.min(120, page.length()));
    }

    /** What this thread has used, in nanoseconds: others may be at work on the machine. */
    public static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What there is to say, in lines. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d threads: %,d answers, %d failures; the slowest took %.0f ms, for a page "
                + "of %s%nheap in MB after a collection, with none at work, in each tenth of the time: %s%n", THREADS,
                answers.get(), failures.size(), slowest.get() / MILLION, beginning(slowestPage), heap)
                + String.join("\n", failures);
    }
}
