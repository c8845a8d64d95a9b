package dev.weigh.bench;

import dev.weigh.jvm.Finding;
import dev.weigh.render.Weigh;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is measured, on one thread: what the tools do with a page that is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class Tools {

    /** The page: {@code short} or {@code long}. */
    @Param({"short", "long"})
    public String page;

    private String html;

    /** Makes the page. */
    @Setup
    public void make() throws IOException {
        html = page.equals("short") ? Articles.brief() : Articles.extensive();
    }

    /** What Jsoup alone does with the page: what the others are measured by. */
    @Benchmark
    public Document parse() {
        return Jsoup.parse(html);
    }

    /** What {@code weigh check} does. */
    @Benchmark
    public List<Finding> check() {
        return Weigh.check(html);
    }

    /** What {@code weigh render} does. */
    @Benchmark
    public String render() {
        return Weigh.render(html);
    }
}
