package dev.weigh.playground;

import java.util.List;

/** Says above all how much there is to look at, and leads to one after the other. */
final class Summary implements View {

    private final Element button = Dom.find("summary");
    private String shown = "";
    private int next;

    Summary() {
        Dom.on(button, "click", () -> Dom.goToProblem(next++));
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        String text = findings.size() + (findings.size() == 1 ? " thing" : " things") + " to look at";
        next = text.equals(shown) ? next : 0;
        shown = text;
        button.setHidden(findings.isEmpty());
        button.setTextContent(text);
    }
}
