package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.compiler.Build;
import dev.weigh.testing.ports.PortCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of the two ports, on a page in a browser. */
@ExtendWith(InATab.class)
class PortsInBrowserTest {

    /** It stays, so that the next engine has its script from there. */
    private static final Path FOLDER = Path.of("target", "ports");
    private static String script = "";

    private final Tab tab;

    PortsInBrowserTest(Tab tab) {
        this.tab = tab;
    }

    static List<PortCase> cases() {
        return PortCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sayWhatEveryImplementationSays(PortCase one) throws IOException {
        tab.site().put("ports.js", script());
        tab.openPage(one.page().replace("</title>", "</title><script src=/watch.js></script>")
                .replace("src=weigh.js", "src=ports.js"), "");

        assertEquals(one.portrait(), tab.text("portrait"));
    }

    private static String script() throws IOException {
        if (script.isEmpty()) {
            Path file = Files.createDirectories(FOLDER).resolve("ports.js");
            Build.main(new String[] {"main=dev.weigh.web.PortPage", "script=" + file, "work=" + FOLDER});
            script = Files.readString(file);
        }
        return script;
    }
}
