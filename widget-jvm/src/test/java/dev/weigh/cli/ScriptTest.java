package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.words.ScriptWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code weigh script}, on a script that is nothing but words: tests here run before the widget's is built. */
class ScriptTest {

    private static final String ENGLISH = "\ufeffwidget(" + new ScriptWords().get().get("") + ");\n";

    @TempDir
    private Path folder;
    private String script;

    @BeforeEach
    void write() throws IOException {
        script = Files.writeString(folder.resolve("weigh.js"), ENGLISH).toString();
    }

    @Test
    void writesTheLanguagesThatAreAskedFor() throws IOException {
        Path file = folder.resolve("own.js");

        assertEquals(0, Ran.of("script", "--words", "de,fr", "--script", script, "-o", file.toString()).code());

        assertEquals(ScriptWords.with(ENGLISH, List.of("de", "fr")), Files.readString(file));
        assertTrue(Files.readString(file).contains("\tDaten zeigen\t"));
    }

    @Test
    void givesWhatTheBuildGives() {
        assertEquals("\ufeffwidget(" + new ScriptWords().get().get("ja") + ");\n",
                Ran.of("script", "--words", "ja", "--script", script).out());
    }

    @Test
    void addsNothingUnasked() {
        assertEquals(ENGLISH, Ran.of("script", "--script", script).out());
    }

    @Test
    void saysWhichLanguagesThereAre() {
        Ran ran = Ran.of("script", "--words", "de,xx", "--script", script);

        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("weigh: no words in xx, but in ar, de, "), ran.err());
    }

    @Test
    void saysWhereAScriptIsAnotherVersions() throws IOException {
        Files.writeString(Path.of(script), "widget(\"-|toggle\");");

        assertTrue(Ran.of("script", "--script", script).err().contains("than this version of the tools"));
    }
}
