package dev.weigh.testing.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {

    private static final String GOOD = """
            It is what it is.
            --- page
            <p>

            --- at 1000 models: select cost per token
            --- at 1400.5
            --- shows
            a picture
            --- problems
            error a: b
            warning c: d
            """;

    @TempDir
    private Path folder;
    private final List<String> seen = new ArrayList<>();

    @Test
    void playsWhatIsWritten() throws IOException {
        Case spec = spec(GOOD);

        assertEquals(GOOD, spec.text());
        assertEquals(GOOD, spec.played(new Recorder()).text());
        assertEquals(List.of("open <p>\n\n", "at 1000.0", "models cost per token", "at 1400.5"), seen);
        assertEquals("case", spec.name());
        assertEquals(List.of(spec), Case.all(folder));
    }

    @Test
    void addsProblemsThatAreNotWritten() throws IOException {
        String without = GOOD.substring(0, GOOD.indexOf("--- problems"));

        assertEquals(GOOD, spec(without).played(new Recorder()).text());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> spec(""));
        assertThrows(IllegalArgumentException.class, () -> spec("A sentence.\n"));
        assertThrows(IllegalArgumentException.class, () -> spec("A sentence.\n--- shows\n"));
        assertThrows(IllegalArgumentException.class, () -> spec("\n--- page\n"));
        Case section = spec(GOOD.replace("--- shows", "--- show"));
        assertThrows(IllegalArgumentException.class, () -> section.played(new Recorder()));
        Case action = spec(GOOD.replace(": select", ": choose"));
        assertThrows(IllegalArgumentException.class, () -> action.played(new Recorder()));
        assertThrows(UncheckedIOException.class, () -> Case.read(folder.resolve("missing.txt")));
    }

    private Case spec(String text) {
        try {
            return Case.read(Files.writeString(folder.resolve("case.txt"), text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private final class Recorder implements Stage {

        @Override
        public void open(String html) {
            seen.add("open " + html);
        }

        @Override
        public void at(double millis) {
            seen.add("at " + millis);
        }

        @Override
        public void select(String widget, String metric) {
            seen.add(widget + " " + metric);
        }

        @Override
        public void call(String widget, String metric) {
            seen.add(widget + " is called with " + metric);
        }

        @Override
        public String picture() {
            return "a picture\n";
        }

        @Override
        public List<String> problems() {
            return List.of("warning c: d", "error a: b");
        }
    }
}
