package dev.weigh.browser;

/** The time of a page that was opened with its time standing still. */
final class Clock {

    private final Tab tab;

    Clock(Tab tab) {
        this.tab = tab;
    }

    /** Lets time pass until a moment, in milliseconds since the page was opened, and draws one frame. */
    void to(double moment) {
        tab.run("clock.to(arguments[0])", moment);
    }

    /** Lets time pass, and draws one frame. */
    void pass(double duration) {
        tab.run("clock.pass(arguments[0])", duration);
    }

    /** Draws one frame and lets no time pass. */
    void frame() {
        pass(0);
    }

    /** How many frames are asked for and not drawn yet. */
    long pendingFrames() {
        return tab.number("clock.pendingFrames()");
    }

    /** How many timers are set and not due yet. */
    long pendingTimers() {
        return tab.number("clock.pendingTimers()");
    }
}
