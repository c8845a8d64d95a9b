package dev.weigh.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page: holds what is made on it, and has all its parts show that. */
final class Playground {

    /** How long it can be read what has happened, in milliseconds: on a phone it lies over the page. */
    private static final int STAYS = 8000;

    private final History history;
    private final List<View> views = new ArrayList<>();
    private final Element status = Dom.find("status");
    private final Element page = Dom.find("playground");
    private Optional<State> shown = Optional.empty();
    private int timer;
    private int quiet;
    private boolean isReading;
    private boolean isChanging;

    Playground(State first) {
        history = new History(first);
    }

    void start() {
        views.add(new PasteView(this));
        views.add(new Preview());
        views.add(new Summary());
        views.add(new GridView(this));
        views.add(new MetricsView(this));
        views.add(new WordsView(this));
        views.add(new MarkupView(this));
        Dom.on(Dom.find("undo"), "click", this::undo);
        Dom.on(Dom.find("redo"), "click", this::redo);
        Dom.onKey(Dom.document(), this::pressed);
        Dom.on(Dom.window(), "hashchange", () -> {
            Link.read(Dom.fragment()).ifPresent(state -> change(state, ""));
            sayIfUnread("Your table stays.");
        });
        show();
    }

    State now() {
        return history.now();
    }

    /**
     * Goes on to another state. While somebody writes, all is shown once they pause: a large table takes a while.
     *
     * @param what what was changed, where several such changes are one step back; else empty
     */
    void change(State next, String what) {
        if (next.isTooLarge()) {
            say(State.TOO_LARGE + ". Nothing was changed.");
            return;
        }
        history.add(next, what);
        status.setTextContent("");
        if (what.isEmpty()) {
            show();
        } else {
            setChanging(true);
        }
        timer = Dom.soon(timer, () -> {
            show();
            keep();
        });
    }

    /** Whether a pasted text is about to be read. */
    void setReading(boolean isReading) {
        this.isReading = isReading;
        sayIfBusy();
    }

    private void setChanging(boolean isChanging) {
        this.isChanging = isChanging;
        sayIfBusy();
    }

    private void sayIfBusy() {
        page.setAttribute("aria-busy", String.valueOf(isReading || isChanging));
    }

    /** Says something to everybody, those who don't see it too. */
    void say(String text) {
        status.setTextContent("");
        status.setTextContent(text);
        quiet = Dom.after(quiet, STAYS, () -> status.setTextContent(""));
    }

    /**
     * Says it where the address has a draft that can't be read, cut off on its way for one.
     *
     * @param instead what there is in its place
     */
    void sayIfUnread(String instead) {
        if (Link.isOne(Dom.fragment()) && Link.read(Dom.fragment()).isEmpty()) {
            say("The draft in this link can’t be read: it may have been cut off, or is too large. " + instead);
        }
    }

    /** Puts the state into the address at once. */
    void keep() {
        if (!Dom.replaceFragment(Link.of(now()))) {
            say("The table is too long for a link in this browser.");
        }
    }

    private void undo() {
        if (history.canUndo()) {
            history.undo();
            show();
            keep();
            say("Undone.");
        }
    }

    private void redo() {
        if (history.canRedo()) {
            history.redo();
            show();
            keep();
            say("Done again.");
        }
    }

    private boolean pressed(String key, boolean isShifted, boolean isCommand) {
        boolean isRedo = isCommand && (key.equalsIgnoreCase("z") && isShifted || key.equalsIgnoreCase("y"));
        boolean isUndo = isCommand && key.equalsIgnoreCase("z") && !isShifted;
        if (Dom.isTyping() || !isUndo && !isRedo) {
            return false;
        }
        if (isUndo) {
            undo();
        } else {
            redo();
        }
        return true;
    }

    private void show() {
        if (shown.equals(Optional.of(now()))) {
            setChanging(false);
            return;
        }
        shown = Optional.of(now());
        Reading reading = Reading.of(now(), Dom::folded);
        List<Finding> findings = Finding.of(now(), reading);
        views.forEach(view -> view.show(now(), reading, findings));
        Dom.disable("undo", !history.canUndo());
        Dom.disable("redo", !history.canRedo());
        setChanging(false);
    }
}
