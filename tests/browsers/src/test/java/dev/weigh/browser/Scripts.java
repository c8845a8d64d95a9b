package dev.weigh.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The scripts under test: the widget's, and the one of the playground's page. */
final class Scripts {

    private static final Path WIDGET =
            Path.of(System.getProperty("weigh.script", "../../widget-web/target/dist/weigh.js"));
    private static final Path PLAYGROUND =
            Path.of(System.getProperty("weigh.playground", "../../playground/target/dist/playground.js"));

    private Scripts() {
    }

    /** Both, for a server: the widget's comes first. */
    static List<Path> all() {
        for (Path script : List.of(WIDGET, PLAYGROUND)) {
            if (!Files.exists(script)) {
                throw new IllegalStateException("There is no " + script + ": script/build makes it.");
            }
        }
        return List.of(WIDGET, PLAYGROUND);
    }
}
