package dev.weigh.jvm;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The pages that listen for changes. The files are looked at while there is one, and so seldom that it takes a
 * twentieth of a core at most.
 */
final class Listeners implements AutoCloseable {

    private static final long STEP = 250;
    private static final long SHARE = 20;
    /** In as many looks a page that has gone is found out. */
    private static final int BEAT = 20;

    private record Listener(HttpExchange exchange, String stamp) {
    }

    private final FolderFingerprint stamp;
    private final List<Listener> all = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::watch, "changes");

    Listeners(FolderFingerprint stamp) {
        this.stamp = stamp;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Adds a page.
     *
     * @param known the stamp of the files when it was read
     * @param greeting what it is told first
     */
    void add(HttpExchange exchange, String known, String greeting) {
        Listener listener = new Listener(exchange, known);
        if (tells(listener, greeting)) {
            all.add(listener);
            synchronized (all) {
                all.notifyAll();
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        all.forEach(listener -> listener.exchange.close());
    }

    private void watch() {
        try {
            String before = "";
            for (int look = 1; true; look++) {
                synchronized (all) {
                    while (all.isEmpty()) {
                        all.wait();
                    }
                }
                long start = System.currentTimeMillis();
                String now = stamp.now();
                // Two looks that see the same: a file that is being written is not shown half.
                if (now.equals(before)) {
                    tell(now, look % BEAT == 0);
                }
                before = now;
                Thread.sleep(Math.max(STEP, SHARE * (System.currentTimeMillis() - start)));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String now, boolean isBeat) {
        for (Listener listener : all) {
            boolean isNews = !listener.stamp.equals(now);
            boolean isThere = !isNews && !isBeat || tells(listener, isNews ? "event: change\ndata:\n\n" : ":\n\n");
            if (isNews || !isThere) {
                all.remove(listener);
                listener.exchange.close();
            }
        }
    }

    private static boolean tells(Listener listener, String event) {
        try {
            OutputStream out = listener.exchange.getResponseBody();
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException gone) {
            listener.exchange.close();
            return false;
        }
    }
}
