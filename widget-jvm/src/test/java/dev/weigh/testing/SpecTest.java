package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Finding;
import dev.weigh.render.Weigh;
import dev.weigh.testing.spec.Case;
import dev.weigh.testing.spec.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays every case of {@code spec/} on Jsoup; {@code -Dspec.accept=true} writes down what is seen. */
class SpecTest {

    private static final Path FOLDER = Path.of(System.getProperty("spec.folder", "../spec"));

    @TestFactory
    Stream<DynamicTest> plays() {
        return Case.all(FOLDER).stream().map(spec -> DynamicTest.dynamicTest(
                spec.name() + ": " + spec.sentence(), spec.file().toUri(), () -> play(spec)));
    }

    /** What {@code weigh render} has written into a page changes nothing of what is read there. */
    @TestFactory
    Stream<DynamicTest> playsOnRenderedPagesToo() {
        return Case.all(FOLDER).stream().map(spec -> DynamicTest.dynamicTest(spec.name(), spec.file().toUri(),
                () -> assertEquals(spec.text(), spec.played(new OnJsoup(Weigh::render)).text())));
    }

    private static void play(Case spec) throws IOException {
        Case played = spec.played(new OnJsoup(UnaryOperator.identity()));
        if (Boolean.getBoolean("spec.accept")) {
            Files.writeString(spec.file(), played.text());
        } else {
            assertEquals(spec.text(), played.text(), () -> "\n" + spec.file().getFileName()
                    + " should be\n\n" + spec.text() + "\nbut what is seen is\n\n" + played.text() + "\n");
        }
    }

    private static final class OnJsoup implements Stage {

        private final UnaryOperator<String> change;
        private Page page;

        OnJsoup(UnaryOperator<String> change) {
            this.change = change;
        }

        @Override
        public void open(String html) {
            page = Page.of(change.apply(html));
        }

        @Override
        public void at(double millis) {
            page.at(millis);
        }

        @Override
        public void select(String widget, String metric) {
            page.widget(widget).select(metric);
        }

        @Override
        public void call(String widget, String metric) {
            select(widget, metric);
        }

        @Override
        public String picture() {
            return page.picture();
        }

        @Override
        public List<String> problems() {
            return page.problems().stream().map(Finding::brief).toList();
        }
    }
}
