package dev.weigh.bench;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures, and prints a table of it: the best second beside the mean, for others may be at work on the machine. */
public final class Bench {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int KILO = 1000;

    private Bench() {
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(Tools.class.getName())
                .addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).shouldFailOnError(true).build()).run();
        System.out.printf("%-8s %-6s %12s %12s %12s%n", "", "", "pages/s", "pages/s,", "allocated");
        System.out.printf("%-8s %-6s %12s %12s %12s%n", "", "page", "mean", "best second", "per page");
        for (RunResult result : results) {
            System.out.printf("%-8s %-6s %12.0f %12.0f %9.0f kB%n",
                    result.getParams().getBenchmark().replaceFirst(".*\\.", ""), result.getParams().getParam("page"),
                    result.getPrimaryResult().getScore(), result.getPrimaryResult().getStatistics().getMax(),
                    result.getSecondaryResults().get(ALLOCATED).getScore() / KILO);
        }
    }
}
