package dev.weigh.cli;

import dev.weigh.cli.Look.Seen;
import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked;
import dev.weigh.report.Checked.Found;
import dev.weigh.report.Output;
import dev.weigh.report.TerminalText;
import java.io.PrintWriter;
import java.util.List;

/** Counts what was found on pages, and says what it comes to. */
final class CheckSummary {

    private final PrintWriter err;
    private final Progress progress;
    private final Silencing silencing;
    private final boolean isDry;
    private int pages;
    private int widgets;
    private int marked;
    private int problems;
    private int notes;
    private int mended;
    private boolean hasError;
    private boolean hasFailed;

    /** A count of nothing; in a dry run what is mended is only shown. */
    CheckSummary(PrintWriter err, Progress progress, Silencing silencing, boolean isDry) {
        this.isDry = isDry;
        this.err = err;
        this.progress = progress;
        this.silencing = silencing;
    }

    /** What can't be found out about a page. */
    interface Lines {

        List<String> of() throws Failure;
    }

    /** Says what holds for a page. */
    void explain(Lines lines, PrintWriter out) {
        try {
            lines.of().forEach(line -> out.print(TerminalText.lines(line.replaceAll("\\R", " "))));
        } catch (Failure failure) {
            fail(failure);
        }
    }

    /** Says what became of a page, and counts it. */
    void add(Seen seen, Output output, PrintWriter out) {
        if (seen instanceof Seen.Failed failed) {
            fail(failed.failure());
        } else if (seen instanceof Seen.Done done) {
            Checked page = silencing.of(done.page(), done.settings());
            count(page);
            mended += done.mended();
            if (!page.found().isEmpty() || !done.diff().isEmpty()) {
                progress.wipe();
            }
            out.print(TerminalText.lines(done.diff()));
            output.add(page);
        }
        progress.say(counted(pages, "page") + " …", System.currentTimeMillis());
    }

    /** Says what could not be read. */
    void fail(Failure failure) {
        hasFailed = true;
        progress.wipe();
        err.println(Failure.line(failure.getMessage()));
    }

    /** Says what is left to say. */
    void end(boolean isText) throws Failure {
        silencing.end(!hasFailed).forEach(line -> err.println(Failure.line(line)));
        if (isText && pages > 0) {
            err.println(summary());
        }
    }

    /** {@code 3 widgets on 5 pages, 2 problems on 1 page}. */
    private String summary() {
        return counted(widgets, "widget") + " on " + counted(pages, "page")
                + (problems == 0 ? ", no problems" : ", " + counted(problems, "problem") + " on "
                        + counted(marked, "page"))
                + (notes == 0 ? "" : ", " + counted(notes, "note")) + silencing.summary()
                + (mended == 0 ? "" : ", " + counted(mended, "claim") + (isDry ? " to mend" : " mended"));
    }

    boolean hasFailed() {
        return hasFailed;
    }

    boolean hasProblem(boolean isStrict) {
        return hasError || isStrict && problems > 0;
    }

    private void count(Checked page) {
        pages++;
        widgets += page.widgets();
        marked += page.hasProblem() ? 1 : 0;
        int noted = (int) page.found().stream().map(Found::finding).filter(Finding::isNote).count();
        notes += noted;
        problems += page.found().size() - noted;
        hasError |= page.hasError();
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
