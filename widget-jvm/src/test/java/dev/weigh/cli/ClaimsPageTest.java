package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of {@code docs/claims.md} one after the other, on a copy of the examples. */
class ClaimsPageTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ weigh (.*)\n((?:(?!\\$ ).*\n)*)");
    private static final String LEFT_OUT = "…\n";

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsShown() throws IOException {
        for (String name : List.of("claims/cargo-bikes.md", "broken.html", "weigh.toml")) {
            Path copy = folder.resolve("examples").resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(EXAMPLES.resolve(name), copy);
        }
        List<String> run = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve("claims.md"))); block.find();) {
            for (Matcher command = COMMAND.matcher(block.group(1)); command.find();) {
                run(command.group(1), command.group(2));
                run.add(command.group(1));
            }
        }
        assertEquals(5, run.size());
        assertEquals(new Ran(0, "", "1 widget on 1 page, no problems\n"),
                Ran.of("check", "--strict", folder.resolve("examples/claims")));
    }

    private void run(String command, String shown) {
        String here = folder + "/examples/";
        Ran ran = Ran.of((Object[]) command.replace("examples/", here).split(" "));
        String said = (ran.out() + ran.err()).replace(here, "examples/");
        String[] parts = shown.split("(?m)^" + LEFT_OUT, -1);
        assertEquals(parts[0], said.substring(0, Math.min(parts[0].length(), said.length())), command);
        assertTrue(said.endsWith(parts[parts.length - 1]), command + ": " + said);
        assertEquals(parts.length > 1, said.length() > shown.length(), command);
        boolean isStrict = command.contains("--strict") && said.contains(" problems on ");
        assertEquals(isStrict || said.contains(" error ") ? 1 : 0, ran.code(), command);
    }
}
