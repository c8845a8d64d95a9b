package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.render.Weigh;
import dev.weigh.testing.spec.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every case of {@code spec/} on the compiled script: what it shows is what the JVM shows, line by line. */
@ExtendWith(InATab.class)
class SpecInBrowserTest {

    /** Of the rendered cases one in so many is played: what they show is proven on the JVM, by SpecTest. */
    private static final int FEW = System.getProperty("weigh.quick") == null ? Part.of(5, 10) : 10;
    /** Of the others outside Chromium: the script that reads and draws them is one and the same. */
    private static final int SOME = 5;

    private final Tab tab;

    SpecInBrowserTest(Tab tab) {
        this.tab = tab;
    }

    @TestFactory
    Stream<DynamicTest> showsWhatTheFileSays() {
        return played(UnaryOperator.identity(), Part.oneIn(SOME, cases(), "cases of spec/"));
    }

    /** The tools have written the first view into the page, and the script takes it over. */
    @TestFactory
    Stream<DynamicTest> showsItOnARenderedPageToo() {
        List<Case> all = cases();
        return played(Weigh::render, IntStream.range(0, all.size()).filter(i -> i % FEW == 0).mapToObj(all::get)
                .toList());
    }

    private static List<Case> cases() {
        return Case.all(Path.of("..", "..", "spec"));
    }

    /** A test for each case, once all of them have been played. */
    private Stream<DynamicTest> played(UnaryOperator<String> rendered, List<Case> cases) {
        List<Played> played = new Frames(tab).play(cases.stream().map(Script::of)
                .map(script -> new Script(rendered.apply(script.html()), script.steps())).toList());
        return IntStream.range(0, cases.size()).mapToObj(i -> DynamicTest.dynamicTest(cases.get(i).name(),
                cases.get(i).file().toUri(), () -> isAsItsFileSays(cases.get(i), played.get(i))));
    }

    private static void isAsItsFileSays(Case spec, Played played) {
        assertEquals("", played.failure());
        assertEquals(spec.text(), spec.played(played.stage()).text(), spec.file().toString());
        // One line in the console for each problem; the policy of the site is no matter of the case's author.
        List<String> lines = played.complaints().stream()
                .filter(line -> !line.startsWith("policy: style-src-")).toList();
        assertEquals(played.problems().size(), lines.size(), lines.toString());
        assertEquals(List.of(), played.strangers(), "what was loaded beside the page's own files");
        assertEquals("", played.stored(), "what was kept in cookies and storage");
    }
}
