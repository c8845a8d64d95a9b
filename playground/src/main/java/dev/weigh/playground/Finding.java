package dev.weigh.playground;

import dev.weigh.check.Report;
import dev.weigh.config.Attributes;
import dev.weigh.config.Config;
import dev.weigh.config.Problem;
import dev.weigh.config.Text;
import dev.weigh.draft.Decimals;
import dev.weigh.draft.Sheet;
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

    /** Nobody reads more of them. */
    private static final int MOST = 6;

    /** All problems of a state. */
    static List<Finding> of(State state, Reading reading) {
        Report report = new Report(reading.config().map(Config::comparison));
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            Place place = place(problem, state, reading);
            List<Remedy> remedies = Remedies.of(problem, state, place, reading.config().map(Config::comparison));
            findings.add(new Finding(place, problem.isError(), sentence(report, problem, remedies), remedies));
        }
        String open = state.options().isDecimalSaid() ? "" : new Decimals(new Sheet(state.rows())).open();
        if (!open.isEmpty()) {
            findings.add(open(open, state));
        }
        return findings;
    }

    private static Finding open(String number, State state) {
        String grouped = number.replace(".", "");
        return new Finding(Place.NONE, false, "“" + number + "” can be " + grouped + ", or little more than "
                + number.replaceFirst("\\..*", "") + ", as it is read here.",
                List.of(new Remedy("It is " + grouped, state.with(state.options().with("data-decimal", "comma"))),
                        new Remedy("It is " + number, state.with(state.options().with("data-decimal", "point")))));
    }

    /** Where a problem is; what is wrong with words is where these are written. */
    private static Place place(Problem problem, State state, Reading reading) {
        String words = problem.code().endsWith("-placeholder") ? "{" + problem.detail() + "}" : problem.detail();
        String label = Text.literal(Attributes.own(problem.place(), "verdict-for"));
        boolean isVerdict = !label.isEmpty() || problem.code().matches(".*-placeholder|verdict-.*");
        for (int i = 0; isVerdict && i < state.width(); i++) {
            boolean isIts = label.isEmpty() || label.equals(reading.label(i));
            if (isIts && state.options().column(i).said("verdict").contains(words)) {
                return Place.verdict(i);
            }
        }
        return Place.of(problem.place(), reading.root());
    }

    /** Where there are buttons, nobody has to be told what to write; and a field here takes no attribute. */
    private static String sentence(Report report, Problem problem, List<Remedy> remedies) {
        String sentence = problem.code().equals("not-a-number") ? report.fault(problem) + " Write one number, or none."
                : remedies.isEmpty() ? report.sentence(problem) : report.fault(problem);
        return sentence.replace("`", "");
    }

    /**
     * Shows findings in a list, each with its remedies; many of them as their number.
     *
     * @param field what is next where the last of them is mended
     */
    static void list(Element list, List<Finding> findings, Playground playground, Element field) {
        list.replaceChildren();
        list.setHidden(findings.isEmpty());
        for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST))) {
            list.append(finding.item(playground, list, field));
        }
        if (findings.size() > MOST) {
            list.append(Dom.element("li", "", "… and " + (findings.size() - MOST) + " more like these."));
        }
    }

    private Element item(Playground playground, Element list, Element field) {
        Element item = Dom.element("li", isError ? "error" : "", "");
        item.append(Dom.element("span", "", (isError ? "Error: " : "Note: ") + sentence));
        for (Remedy remedy : remedies) {
            Element button = Dom.element("button", "", remedy.label());
            button.setAttribute("type", "button");
            Dom.on(button, "click", () -> {
                playground.change(remedy.mended(), "");
                playground.say("Done: " + remedy.label() + ".");
                Dom.orElse(list.querySelector("button"), field).focus();
            });
            item.append(button);
        }
        return item;
    }
}
