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

    @Test
    void namesTheCommandThatWasMeant() {
        Ran ran = Ran.of("chek");

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("weigh check"), ran.err());
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
