package dev.weigh.playground;

import dev.weigh.check.Report;
import dev.weigh.config.Config;
import dev.weigh.config.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem as the page says it.
 *
 * @param place where it is
 * @param isError whether the widget, or a part of it, is missing because of it
 * @param sentence what is wrong and what to do
 * @param remedies what mends it at one press
 */
record Finding(Place place, boolean isError, String sentence, List<Remedy> remedies) {

    /** All problems of a state. */
    static List<Finding> of(State state, Reading reading) {
        Report report = new Report(reading.config().map(Config::comparison));
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            Place place = Place.of(problem.place(), reading.root());
            findings.add(new Finding(place, problem.isError(), report.sentence(problem),
                    Remedies.of(problem, state, place, reading.config().map(Config::comparison))));
        }
        return findings;
    }

    /** Shows findings in a list, each with its remedies. */
    static void list(Element list, List<Finding> findings, Playground playground) {
        list.replaceChildren();
        list.setHidden(findings.isEmpty());
        for (Finding finding : findings) {
            Element item = Dom.element("li", finding.isError ? "error" : "", "");
            item.append(Dom.element("span", "", (finding.isError ? "Error: " : "Note: ") + finding.sentence));
            for (Remedy remedy : finding.remedies) {
                Element button = Dom.element("button", "", remedy.label());
                button.setAttribute("type", "button");
                Dom.on(button, "click", () -> {
                    playground.change(remedy.mended(), "");
                    playground.say("Done: " + remedy.label() + ".");
                });
                item.append(button);
            }
            list.append(item);
        }
    }
}
