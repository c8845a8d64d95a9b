package dev.weigh.bench;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures, and prints a table of it. */
public final class Bench {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int KILO = 1000;

    private Bench() {
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(Tools.class.getName())
                .addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).shouldFailOnError(true).build()).run();
        System.out.printf("%-8s %-6s %18s %21s%n", "", "page", "pages per second", "allocated per page");
        for (RunResult result : results) {
            System.out.printf("%-8s %-6s %9.0f ± %6.0f %18.0f kB%n",
                    result.getParams().getBenchmark().replaceFirst(".*\\.", ""), result.getParams().getParam("page"),
                    result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError(),
                    result.getSecondaryResults().get(ALLOCATED).getScore() / KILO);
        }
    }
}
