package dev.weigh.playground;

import java.util.List;

/** Says above all how much there is to look at, and leads there. */
final class Summary implements View {

    private final Element button = Dom.find("summary");

    Summary() {
        Dom.on(button, "click", Dom::goToProblem);
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        button.setHidden(findings.isEmpty());
        button.setTextContent(findings.size() + (findings.size() == 1 ? " thing" : " things") + " to look at");
    }
}
