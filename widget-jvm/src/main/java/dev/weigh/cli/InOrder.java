package dev.weigh.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on all cores, and hands on the results in the order of the work. Only so much is begun and not yet handed
 * on as keeps the cores busy, so that it makes no difference to the memory how much there is in all.
 */
final class InOrder {

    /** For each core: what it works at, and what waits for a slower one before it. */
    private static final int BEGUN = 8;

    private InOrder() {
    }

    /**
     * Does the work.
     *
     * @param then takes each result; says whether to go on
     */
    static <T, R> void run(Iterator<T> all, Function<T, R> work, Predicate<R> then) throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores, run -> {
            Thread thread = new Thread(run, "work");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> begun = new ArrayDeque<>();
            boolean goesOn = true;
            while (goesOn && (all.hasNext() || !begun.isEmpty())) {
                while (all.hasNext() && begun.size() < cores * BEGUN) {
                    T next = all.next();
                    begun.add(threads.submit((Callable<R>) () -> work.apply(next)));
                }
                goesOn = then.test(result(begun.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause().toString(), broken.getCause());
        }
    }
}
