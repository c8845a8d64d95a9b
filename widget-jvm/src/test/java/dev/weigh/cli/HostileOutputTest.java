package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.report.Format;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said is text: no name of a file, no id, cell or header is a command to a terminal or to a build's log. */
class HostileOutputTest {

    /** CSI in one character and in two, a title, a line break of each kind, and the commands of logs. */
    private static final String RUDE = "\u009b31m\u001b[2J\u001b]0;x\u0007\n::error::a\r##[error]b\u0085\u2028"
            + "##vso[task.complete]\u202ec\u007f";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such names.")
    void saysNoCommand(Format format) throws IOException {
        Files.writeString(folder.resolve("::error file=x::" + RUDE.replace("/", "") + ".html"), page());

        Ran ran = Ran.of("check", "--format", format.toString(), folder);

        assertTrue(ran.out().contains("unknown-metric"), ran.out() + ran.err());
        assertTrue(ran.out().contains("not-a-number"), ran.out());
        assertHarmless(ran.out(), format == Format.GITHUB);
        assertHarmless(ran.err(), false);
    }

    /** What commands say of a page, and what they make of it, on the standard output. */
    @Test
    void saysNoCommandInWhatItExplainsAndMakes() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), page()
                + "<p>" + RUDE + "\n ::error::c <b data-weigh-says='w.size.c'>6</b></p>" + widget());
        Path csv = Files.writeString(folder.resolve("values.csv"), "Lamp,\"Price " + RUDE + "\"\n\"A\n" + RUDE
                + "\",3\nB,4\nC,7\n");
        Files.writeString(folder.resolve("weigh.toml"), "[[rule]]\nignore = [\"stale\"]\nreason = \"x\"\n");
        for (List<String> command : List.of(List.of("explain", page.toString()),
                List.of("explain", "--format", "json", page.toString()),
                List.of("check", "--fix", "--dry-run", page.toString()),
                List.of("check", "--explain-config", page.toString()), List.of("script", "--words", RUDE))) {
            Ran ran = Ran.of(command.toArray());
            assertFalse((ran.out() + ran.err()).isEmpty(), command.get(0));
            assertHarmless(ran.out(), false);
            assertHarmless(ran.err(), false);
        }
        // A document has its texts, and what writes from right to left; but nothing that a terminal obeys.
        for (List<String> command : List.of(List.of("card", page.toString()), List.of("new", csv.toString()),
                List.of("new", csv.toString(), "--form", "markdown"),
                List.of("new", csv.toString(), "--form", "attributes"))) {
            Ran ran = Ran.of(command.toArray());
            assertFalse((ran.out() + ran.err()).isEmpty(), command.get(0));
            assertFalse(ran.out().matches("(?s).*([\\p{Cc}&&[^\n]]|\n\\s*::).*"), ran.out());
            assertHarmless(ran.err(), false);
        }
    }

    @Test
    void saysNoCommandWhereSomethingIsWrong() throws IOException {
        Path csv = Files.writeString(folder.resolve("values.csv"), "Lamp,\"Price " + RUDE + "\"\nA,3\nB,x4y " + RUDE
                + "\nC,7\n");
        for (List<String> command : List.of(List.of("check", RUDE), List.of("render", RUDE), List.of("--" + RUDE),
                List.of(RUDE), List.of("card", csv + "#" + RUDE), List.of("serve", RUDE),
                List.of("serve", ".", "--port", RUDE), List.of("new", csv.toString(), "--start", RUDE),
                List.of("check", "--format", RUDE, "."), List.of("check", "http://localhost/" + RUDE))) {
            Ran ran = Ran.of(command.toArray());
            assertFalse(ran.err().isEmpty(), command.get(0));
            assertHarmless(ran.err(), false);
        }
    }

    @Test
    void goesOnAndEndsWhatItSaysWhateverAFileIs() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        Files.writeString(folder.resolve("page.html"), page());

        Ran json = Ran.of("check", "--format", "json", folder);
        Ran sarif = Ran.of("check", "--format", "sarif", folder);

        assertEquals(2, json.code());
        assertEquals("weigh: " + folder.resolve("huge.html") + " has more than 32 MB, which is the most for a page\n",
                json.err());
        assertTrue(json.out().contains("\"code\": \"unknown-metric\""), json.out());
        assertTrue(json.out().endsWith("\"pages\": 1, \"widgets\": 1, \"whole\": false}\n"), json.out());
        assertTrue(sarif.out().contains("\"ruleId\": \"unknown-metric\""), sarif.out());
        assertTrue(sarif.out().endsWith("\"invocations\": [{\"executionSuccessful\": false}]}]}\n"), sarif.out());
    }

    private static String widget() {
        return "<div data-weigh=w><table><tr><th>Way<th>Size<tr><th>C<td>5<tr><th>D<td>7</table></div>";
    }

    private static String page() {
        return "<div data-weigh='" + RUDE + "' data-start='" + RUDE + "'><table><tr><th>Way<th>Size " + RUDE
                + "<tr><th>A<td>1<tr><th>B<td>2 of 3 " + RUDE + "<tr><th>C<td>5</table></div>";
    }

    private static void assertHarmless(String said, boolean isGithub) {
        assertFalse(said.matches("(?s).*[\\p{Cc}\u2028\u2029\u202e&&[^\n]].*"), said);
        assertFalse(said.matches("(?s).*##\\w*\\[.*"), said);
        for (String line : said.lines().toList()) {
            boolean isCommand = line.strip().startsWith("::");
            boolean isOurs = line.matches("::warning file=[^:,]*,line=\\d+,col=\\d+,title=[-a-z]+::[^:].*");
            assertTrue(!isCommand || isGithub && isOurs, line);
        }
    }
}
