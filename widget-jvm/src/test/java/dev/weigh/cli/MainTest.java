package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatCouldNotRun() {
        Path missing = folder.resolve("missing.html");

        for (List<Object> arguments : List.<List<Object>>of(List.of("serve", missing),
                List.of("serve", folder, "--script", missing), List.of("serve", folder, "--port", "65536"),
                List.of("check"), List.of(), List.of("check", "--format", "xml", missing))) {
            Ran ran = Ran.of(arguments.toArray());
            assertEquals(2, ran.code(), arguments.toString());
            assertFalse(ran.err().isEmpty());
            assertFalse(ran.err().contains("\tat "), ran.err());
            assertEquals("", ran.out());
        }
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (Server server = Server.start(folder, List.of(), 0, Map.of())) {
            int port = server.address().getPort();
            Ran ran = Ran.of("serve", folder, "--port", port);

            assertEquals(2, ran.code());
            assertTrue(ran.err().startsWith("weigh: port " + port + " can't be had: "), ran.err());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chek | There is no command chek. Did you mean check? See weigh --help.",
        "check --frmat json x | There is no option --frmat. Did you mean --format? See weigh check --help.",
        "check --wombat x | There is no option --wombat. See weigh check --help.",
        "check --format jsn x | --format takes text, json, sarif, github, gitlab, junit, and no jsn. "
                + "Did you mean json? See weigh check --help.",
        "card | Say FILE[#ID]. See weigh card --help.",
        "card a b | b is one argument too many. See weigh card --help.",
        "serve --port x y | Invalid value for option '--port': 'x' is not an int. See weigh serve --help."})
    void saysInASentenceWhatWasMistyped(String line, String said) {
        assertEquals(new Ran(2, "", "weigh: " + said + "\n"), Ran.of((Object[]) line.split(" ")));
    }

    @Test
    void saysItsVersion() {
        assertTrue(Ran.of("--version").out().matches("weigh \\d+\\.\\d+\\.\\d+\\S*\\s+"));
        assertEquals(Ran.of("--version"), Ran.of("check", "--version"));
    }

    /** What a command is for, what it takes, and how it is used. */
    @Test
    void teachesEachCommand() {
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            Ran help = Ran.of(command.getCommandName(), "--help");

            assertEquals(0, help.code());
            assertTrue(help.out().startsWith("Usage: weigh " + command.getCommandName()), help.out());
            assertTrue(help.out().contains("\nExamples:\n  weigh " + command.getCommandName() + " "), help.out());
            assertTrue(help.out().contains("\nExit codes:\n"), help.out());
        }
        assertTrue(Ran.of("serve", "--help").out().contains("--port=N"));
    }
}
