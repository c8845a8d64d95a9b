package dev.weigh.browser;

import dev.weigh.testing.spec.Case;
import dev.weigh.testing.spec.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a case does to its page, written down before it is played in a {@link Frames frame}.
 *
 * @param html the case's page
 * @param steps what is done and looked at, each a name with its arguments, as cases.js takes them
 */
record Script(String html, List<List<Object>> steps) {

    /** The script of a case. */
    static Script of(Case spec) {
        return of(spec::played);
    }

    /** The script of whatever is done on a stage. */
    static Script of(Consumer<Stage> play) {
        Writing writing = new Writing();
        play.accept(writing);
        return new Script(writing.html, List.copyOf(writing.steps));
    }

    /** A stage on which nothing is seen yet. */
    private static final class Writing implements Stage {

        private final List<List<Object>> steps = new ArrayList<>();
        private String html = "";

        @Override
        public void open(String html) {
            this.html = html;
        }

        @Override
        public void at(double millis) {
            steps.add(List.of("at", millis));
        }

        @Override
        public void select(String widget, String metric) {
            steps.add(List.of("select", widget, metric));
        }

        @Override
        public void call(String widget, String metric) {
            steps.add(List.of("call", widget, metric));
        }

        @Override
        public String picture() {
            steps.add(List.of("picture"));
            return "";
        }

        @Override
        public List<String> problems() {
            return List.of();
        }
    }
}
