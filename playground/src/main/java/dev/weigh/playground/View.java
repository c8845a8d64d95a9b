package dev.weigh.playground;

import java.util.List;

/** A part of the page. */
interface View {

    /** Shows a state, what the widget makes of it, and what is wrong there; what has the focus keeps it. */
    void show(State state, Reading reading, List<Finding> findings);
}
