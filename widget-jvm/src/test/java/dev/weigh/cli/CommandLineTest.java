package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Runs the commands of {@code docs/command-line.md} and holds what is shown there to what they say. */
class CommandLineTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n\\$ weigh ([^\n]*)\n(.*?)```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    /** Stands for lines that are left out. */
    private static final String LEFT_OUT = "…\n";

    private final String page = read();

    @Test
    void saysWhatIsShown() {
        Matcher block = BLOCK.matcher(page);
        int count = 0;
        while (block.find()) {
            Ran ran = Ran.of(words(block.group(1)).toArray());
            String said = (ran.out() + ran.err()).replace("../examples/", "examples/");
            int cut = block.group(2).indexOf(LEFT_OUT);
            if (cut < 0) {
                assertEquals(block.group(2), said);
            } else {
                String end = block.group(2).substring(cut + LEFT_OUT.length());
                assertEquals(block.group(2).substring(0, cut), said.substring(0, Math.min(cut, said.length())));
                assertTrue(said.endsWith(end), said);
            }
            count++;
        }
        assertEquals(page.split("\\$ weigh ").length - 1, count);
        assertTrue(count > 2);
    }

    /** Those of the README find what they name, and end well. */
    @Test
    void doesWhatTheReadmeSays() throws IOException {
        Matcher command = Pattern.compile("(?m)^java -jar widget-jvm/target/weigh\\.jar (.*)$")
                .matcher(Files.readString(Path.of("..", "README.md")));
        List<String> run = new ArrayList<>();
        while (command.find()) {
            List<String> words = words(command.group(1).replaceAll(" examples\\b", " ../examples"));
            Ran ran = Ran.of(words.toArray());
            assertEquals(0, ran.code(), ran.err());
            run.add(words.get(0));
        }
        assertEquals(List.of("check", "render"), run);
        assertTrue(Files.readString(Path.of("target/pages/article.html")).contains("<template shadowrootmode="));
    }

    @Test
    void tellsOfEveryCommand() {
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            assertTrue(page.contains("\n## `weigh " + command.getCommandName() + "`"), command.getCommandName());
        }
    }

    /** The words as a shell takes them apart; tests run in a module's folder, and the examples are beside it. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add((word.group(1) == null ? word.group(2) : word.group(1)).replaceFirst("^examples/",
                    "../examples/"));
        }
        assertFalse(words.isEmpty());
        return words;
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "command-line.md")).replace("\r\n", "\n");
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
