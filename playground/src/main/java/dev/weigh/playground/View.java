package dev.weigh.playground;

/** A part of the page. */
interface View {

    /** Shows a state; what has the focus keeps it. */
    void show(State state, Reading reading);
}
