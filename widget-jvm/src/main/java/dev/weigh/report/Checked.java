package dev.weigh.report;

import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Manuscript;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that was looked at, as little of it as has to be said: the page itself may be let go.
 *
 * @param page its name
 * @param found what was found, from the page's top to its end
 * @param widgets how many widgets it has
 * @param silenced how many findings the page itself silences
 */
public record Checked(String page, List<Found> found, int widgets, int silenced) {

    /**
     * A finding with what stands there.
     *
     * @param finding the problem
     * @param source the line that has it; empty where it has no place
     */
    public record Found(Finding finding, String source) {
    }

    /** What is to be said about a page. */
    public static Checked of(String page, Manuscript manuscript) {
        List<Finding> findings = manuscript.reading().all();
        String[] lines = findings.isEmpty() ? new String[0] : manuscript.lines();
        List<Found> found = new ArrayList<>();
        for (Finding finding : findings) {
            boolean isThere = finding.line() > 0 && finding.line() <= lines.length;
            found.add(new Found(finding, isThere ? lines[finding.line() - 1] : ""));
        }
        int widgets = (int) manuscript.reading().widgets().values().stream().filter(one -> one.isPresent()).count();
        return new Checked(page, List.copyOf(found), widgets, manuscript.reading().silenced());
    }

    /** The same page with these findings. */
    public Checked with(List<Found> others) {
        return new Checked(page, List.copyOf(others), widgets, silenced);
    }

    /** Whether something is wrong, and not only to be looked at. */
    public boolean hasProblem() {
        return found.stream().anyMatch(each -> !each.finding().isNote());
    }

    /** Whether a widget, or a part of one, is missing. */
    public boolean hasError() {
        return found.stream().anyMatch(each -> each.finding().isError());
    }
}
