package dev.weigh.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A repository in a build: a baseline, two ignores, a {@code weigh.toml}, and two pages that have drifted since. Each
 * form says these two, and each is read by a reader of that form.
 */
class BuildsTest {

    /** What a runner at GitHub takes for a command, and what it makes of the marks in one. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^::(error|warning|notice) file=([^,]*),line=(\\d+),"
            + "col=(\\d+),title=([^,:]*)::(.*)$");
    private static final List<String> NEW = List.of("posts/p003.md:12 mixed-units", "posts/p004.html:14 claim-differs");

    @TempDir
    private static Path folder;
    private static Shell ran;

    @BeforeAll
    static void checkTwentyPages() {
        ran = Shell.run(folder, Map.of(),
                List.of(Shell.ROOT + "/script/builds", "20", folder.toString()));
    }

    @Test
    void failsWhereSomethingIsNewAndCountsTheRest() {
        assertEquals(0, ran.code(), ran.said());
        assertEquals("20 widgets on 20 pages, no problems, 3 silenced, 1 known", ran.said().lines().toList().get(0));
        assertEquals(6, ran.count(", exit code 1, "), ran.said());
        assertEquals("20 widgets on 20 pages, 2 problems on 2 pages, 3 silenced, 1 known\n", said("text.err"));
        assertEquals("", said("json.err") + said("sarif.err") + said("github.err") + said("junit.err"));
    }

    @ParameterizedTest
    @CsvSource({"gitlab,CODECLIMATE", "sarif,SARIF", "junit,JUNIT"})
    void saysTheSameToReadersOfOtherForms(String form, Parser parser) throws Exception {
        List<String> read = parser.getViolationsParser().parseReportOutput(said(form + ".txt"), QUIET).stream()
                .map(one -> one.toString().replaceAll("(?s).*?(posts/p\\d+\\.\\w+).*", "$1")).sorted().toList();

        assertEquals(NEW.stream().map(line -> line.replaceFirst(":.*", "")).toList(), read);
    }

    @Test
    void saysItInJson() {
        JsonNode said = new JsonMapper().readTree(said("json.txt"));

        assertEquals(NEW, said.get("problems").valueStream().map(one -> one.get("file").asString() + ":"
                + one.get("line").asInt() + " " + one.get("code").asString()).toList());
        assertEquals("2 20 20 true", said.get("count").asInt() + " " + said.get("pages").asInt() + " "
                + said.get("widgets").asInt() + " " + said.get("whole").asBoolean());
    }

    /** Each line is a command, and each command has what it needs to stand beside a line. */
    @Test
    void saysItToGithub() {
        String said = said("github.txt");
        List<MatchResult> commands = COMMAND.matcher(said).results().toList();

        assertEquals(said.lines().count(), commands.size());
        assertEquals(NEW, commands.stream()
                .map(one -> one.group(2) + ":" + one.group(3) + " " + one.group(5)).toList());
        assertEquals(new TreeSet<>(List.of("error", "warning")),
                commands.stream().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(commands.get(0).group(6).startsWith("“Weight: 40 km, 32 kg”: This metric has units"), said);
    }

    @Test
    void saysItInTextWithTheLine() {
        List<String> lines = said("text.txt").lines().toList();

        assertEquals(NEW, lines.stream().filter(line -> line.startsWith("posts/"))
                .map(line -> line.replaceFirst("(:\\d+):\\d+: \\w+ ([-a-z]+):.*", "$1 $2")).toList());
        assertEquals("   12 | | Old | 103 km/h | 32 kg |", lines.get(1));
    }

    private static String said(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException missing) {
            throw new AssertionError(ran.said(), missing);
        }
    }

    private static final ViolationsLogger QUIET = new ViolationsLogger() {

        @Override
        public void log(Level level, String line) {
            // Of no use here.
        }

        @Override
        public void log(Level level, String line, Throwable thrown) {
            throw new AssertionError(line, thrown);
        }
    };
}
