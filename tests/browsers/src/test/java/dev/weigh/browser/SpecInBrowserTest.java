package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.render.Weigh;
import dev.weigh.testing.spec.Case;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code spec/} on the compiled script: what it shows is what the JVM shows, line by line. */
@ExtendWith(InATab.class)
class SpecInBrowserTest {

    private final Tab tab;

    SpecInBrowserTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void showsWhatTheFileSays(Case spec) {
        play(spec, new TabStage(tab));
    }

    /** The tools have written the first view into the page, and the script takes it over. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @OnlyIn(value = "chromium", because = "RenderedTest shows there how pages are taken over, and this takes minutes")
    void showsItOnARenderedPageToo(Case spec) {
        play(spec, new TabStage(tab, Weigh::render));
    }

    private void play(Case spec, TabStage stage) {
        Case played = spec.played(stage);

        assertEquals(spec.text(), played.text(), spec.file().toString());
        // One line in the console for each problem; the policy of the site is no matter of the case's author.
        List<String> lines = tab.complaints().stream()
                .filter(line -> !line.startsWith("policy: style-src-")).toList();
        assertEquals(tab.number("watched.problems.length"), lines.size(), lines.toString());
    }

    static List<Named<Case>> cases() {
        return Case.all(Path.of("..", "..", "spec")).stream().map(one -> Named.of(one.name(), one)).toList();
    }
}
