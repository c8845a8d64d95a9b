package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void completesInBash(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("weigh"), Ran.of("completion", "bash").out());

        assertEquals("check", completed(script, "weigh", "che"));
        assertEquals("--strict", completed(script, "weigh", "check", "--stri"));
        assertEquals("sarif", completed(script, "weigh", "check", "--format", "sa"));
        assertEquals(Ran.of("completion", "bash"), Ran.of("completion", "zsh"));
    }

    @Test
    void completesInFish() {
        String script = Ran.of("completion", "fish").out();

        assertTrue(script.contains("complete -c weigh -n __fish_use_subcommand -f -a check"
                + " -d 'Says what is wrong on pages, and what to write instead'\n"), script);
        assertTrue(script.contains("complete -c weigh -n '__fish_seen_subcommand_from check' -l format -r"
                + " -f -a 'text json sarif github gitlab junit'"), script);
        assertTrue(script.contains("complete -c weigh -n '__fish_seen_subcommand_from completion' -f -a"
                + " 'bash zsh fish'\n"), script);
        assertTrue(script.contains("complete -c weigh -n '__fish_seen_subcommand_from new' -s o -l output -r"), script);
    }

    @Test
    void knowsNoOtherShell() {
        assertEquals(2, Ran.of("completion", "tcsh").code());
    }

    /** What bash would put in place of the last word. */
    private static String completed(Path script, String... words) throws IOException, InterruptedException {
        String line = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_weigh; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("bash", "-c", line).redirectError(Redirect.DISCARD).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return said.trim();
    }
}
