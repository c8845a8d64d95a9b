package dev.weigh.playground;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was before, and what was undone. */
final class History {

    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private State now;
    private String last = "";

    History(State first) {
        now = first;
    }

    State now() {
        return now;
    }

    /**
     * Goes on to the next state. Several in a row that change the same thing are one step back.
     *
     * @param what what was changed; empty for what is always a step of its own
     */
    void add(State next, String what) {
        if (next.equals(now)) {
            return;
        }
        if (what.isEmpty() || !what.equals(last)) {
            past.push(now);
        }
        last = what;
        now = next;
        future.clear();
        if (next.equals(past.peek())) {
            // Somebody has taken back by hand what they wrote: there is nothing to undo.
            past.pop();
            last = "";
        }
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            future.push(now);
            now = past.pop();
            last = "";
        }
    }

    void redo() {
        if (canRedo()) {
            past.push(now);
            now = future.pop();
            last = "";
        }
    }
}
