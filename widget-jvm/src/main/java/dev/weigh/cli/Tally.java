package dev.weigh.cli;

import dev.weigh.cli.Check.Look;
import dev.weigh.report.Checked;
import dev.weigh.report.Output;
import java.io.PrintWriter;

/** Counts what was found on pages. */
final class Tally {

    private final PrintWriter err;
    private final Progress progress;
    private int pages;
    private int marked;
    private int problems;
    private boolean hasError;
    private boolean hasFailed;

    Tally(PrintWriter err, Progress progress) {
        this.err = err;
        this.progress = progress;
    }

    /** Says what became of a page, and counts it. */
    void add(Look look, Output output) {
        if (look instanceof Look.Failed failed) {
            fail(failed.failure());
        } else if (look instanceof Look.Done done) {
            count(done.page());
            if (!done.page().found().isEmpty()) {
                progress.wipe();
            }
            output.add(done.page());
        }
        progress.say(counted(pages, "page") + " …", System.currentTimeMillis());
    }

    /** Says what could not be read. */
    void fail(Failure failure) {
        hasFailed = true;
        progress.wipe();
        err.println(Failure.line(failure.getMessage()));
    }

    /** {@code 3 problems on 2 of 14 pages}. */
    String summary() {
        return problems == 0 ? "no problems on " + counted(pages, "page")
                : counted(problems, "problem") + " on " + marked + " of " + counted(pages, "page");
    }

    boolean hasPages() {
        return pages > 0;
    }

    boolean hasFailed() {
        return hasFailed;
    }

    boolean hasProblem(boolean isStrict) {
        return hasError || isStrict && problems > 0;
    }

    private void count(Checked page) {
        pages++;
        long count = page.found().stream().filter(found -> !found.finding().isNote()).count();
        marked += count == 0 ? 0 : 1;
        problems += count;
        hasError |= page.hasError();
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
