package dev.weigh.cli;

import java.io.PrintWriter;

/** A line on a terminal that says how far long work has come; nothing where it is no terminal, or the work is short. */
final class Progress {

    private static final long LONG = 2_000;
    private static final long STEP = 200;
    private static final String WIPED = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean isShown;
    private long next;
    private boolean isThere;

    Progress(PrintWriter err, boolean isShown, long now) {
        this.err = err;
        this.isShown = isShown;
        next = now + LONG;
    }

    /** Says it, where it is time to. */
    void say(String text, long now) {
        if (isShown && now >= next) {
            err.print(WIPED + text);
            err.flush();
            isThere = true;
            next = now + STEP;
        }
    }

    /** Makes room for other lines. */
    void wipe() {
        if (isThere) {
            err.print(WIPED);
            err.flush();
            isThere = false;
        }
    }
}
