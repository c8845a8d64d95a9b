package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a build need not hear: by an option, by a baseline, by {@code weigh.toml}; and what silences nothing. */
class SilencingTest {

    private static final String WIDGET = "<div data-weigh=cars><table><tr><th>Car<th>Speed<tr><td>A<td>1<tr><td>B"
            + "<td>3</table></div>\n";
    private static final String WRONG = "<p><b data-weigh-says=cars.speed.ratio>4</b>\n";
    private static final String OFF = "[[rule]]\ncodes = [\"claim-differs\"]\nlevel = \"off\"\nreason = \"old\"\n";

    @TempDir
    private Path folder;

    @Test
    void ignoresACode() throws IOException {
        Path page = write("a.html", WIDGET + WRONG);

        assertEquals(new Ran(0, "", "1 widget on 1 page, no problems, 1 silenced\n"),
                Ran.of("check", "--strict", "--ignore", "claim-differs", page));
        assertEquals(new Ran(2, "", "weigh: there is no problem claim-difers; did you mean claim-differs?\n"),
                Ran.of("check", "--ignore", "claim-difers", page));
        write("a.html", WIDGET);
        assertEquals(new Ran(0, "", "weigh: --ignore claim-differs silences nothing any more\n"
                + "1 widget on 1 page, no problems\n"), Ran.of("check", "--ignore", "claim-differs", page));
    }

    @Test
    void saysOnlyWhatIsNewSinceABaselineWasWritten() throws IOException {
        Path page = write("a.html", WIDGET + WRONG);
        Path known = folder.resolve("known.tsv");

        assertEquals(new Ran(0, "", "weigh: " + known + " is written, with 1 finding; from now on only new ones are "
                + "said\n1 widget on 1 page, no problems, 1 known\n"), check("--baseline", known, folder));
        write("a.html", "<p>\n\n" + WIDGET + WRONG);
        assertEquals(new Ran(0, "", "1 widget on 1 page, no problems, 1 known\n"), check("--baseline", known, folder));
        write("a.html", WIDGET + WRONG + WRONG);
        Ran more = check("--baseline", known, folder);
        assertEquals("1 widget on 1 page, 1 problem on 1 page, 1 known\n", more.err());
        assertTrue(more.code() == 1 && more.out().startsWith(page + ":3:4: warning claim-differs"), more.out());
        write("a.html", WIDGET);
        assertEquals(new Ran(0, "", "weigh: 1 finding of " + known + " is gone; delete it, and it is written anew\n"
                + "1 widget on 1 page, no problems\n"), check("--baseline", known, folder));
        assertEquals(new Ran(0, "", "1 widget on 1 page, no problems\n"),
                check("--baseline", known, write("b/b.html", WIDGET)));
    }

    @Test
    void writesNoBaselineWhereNotAllCouldBeRead() {
        Path known = folder.resolve("known.tsv");

        assertEquals(2, check("--baseline", known, folder.resolve("none.html")).code());
        assertTrue(Files.notExists(known));
    }

    @Test
    void takesNoOtherFileForABaseline() throws IOException {
        assertEquals(new Ran(2, "", "weigh: " + folder.resolve("notes.txt") + ":1 is no line of a baseline\n"),
                check("--baseline", write("notes.txt", "hello\n"), write("a.html", WIDGET)));
    }

    @Test
    void goesByTheNearestFileForFoldersAndCodes() throws IOException {
        write("weigh.toml", OFF.replace("[[rule]]\n", "[[rule]]\nfiles = [\"old/**\"]\n"));
        write("old/a.html", WIDGET + WRONG);
        write("a.html", WIDGET + WRONG);

        assertEquals("2 widgets on 2 pages, 1 problem on 1 page, 1 silenced\n", check(folder).err());
        write("old/weigh.toml", OFF.replace("off", "error").replace("reason = \"old\"\n", ""));
        Ran ran = Ran.of("check", folder.resolve("old"));
        assertTrue(ran.code() == 1 && ran.out().contains("a.html:2:4: error claim-differs"), ran.out());
        write("old/weigh.toml", OFF.replace("off", "note"));
        assertEquals("1 widget on 1 page, no problems, 1 note\n", check(folder.resolve("old")).err());
        write("old/weigh.toml", OFF + OFF.replace("off", "warning"));
        assertEquals("weigh: " + folder.resolve("old/weigh.toml") + ": rule 1 silences nothing any more\n"
                + "1 widget on 1 page, 1 problem on 1 page\n", Ran.of("check", folder.resolve("old")).err());
    }

    /** Of a rule it can only be said once all that it may be about was looked at. */
    @Test
    void saysThatARuleSilencesNothingAnyMore() throws IOException {
        Path toml = write("weigh.toml", OFF);
        write("a.html", WIDGET);

        assertEquals(new Ran(0, "", "weigh: " + toml + ": rule 1 silences nothing any more\n"
                + "1 widget on 1 page, no problems\n"), check(folder));
        assertEquals(new Ran(0, "", "1 widget on 1 page, no problems\n"), check(folder.resolve("a.html")));
    }

    @Test
    void takesWordsToleranceAndAgeFromTheFile() throws IOException {
        LocalDate today = LocalDate.now();
        write("weigh.toml", "stale = \"180d\"\ntolerance = \"60 %\"\n[words]\nabout = [\"give or take\"]\n");
        write("a.html", WIDGET.replace("=cars", "=cars data-as-of=" + today.minusDays(200))
                + WRONG.replace(">4", ">give or take 2.9"));
        Ran ran = Ran.of("check", folder);

        assertEquals("1 widget on 1 page, 1 problem on 1 page, 1 note\n", ran.err());
        assertTrue(ran.out().contains(" warning stale: “" + today.minusDays(200) + "”"), ran.out());
        assertTrue(ran.out().contains(" note thin-lead: "), ran.out());
        assertEquals(0, check("--stale", "1y", folder).code());
    }

    @ParameterizedTest
    @CsvSource({"180d,1", "7m,0", "1y,0", "26w,1", "soon,2"})
    void asksForFiguresThatAreNotOlder(String span, int code) throws IOException {
        Path page = write("a.html", WIDGET.replace("=cars", "=cars data-as-of=" + LocalDate.now().minusDays(200)));
        Ran ran = check("--stale", span, page);

        assertEquals(code, ran.code(), ran.out() + ran.err());
        assertEquals(code == 2, ran.err().equals("weigh: --stale takes a number of days, 180d, of weeks, months or "
                + "years (26w, 6m, 1y), and no soon\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stle = \"1d\" | there is no “stle”; did you mean “stale”?",
        "[[rule]];codes = [\"claim-difers\"];level = \"off\" | “codes = claim-difers” is none that it takes, which is "
                + "“claim-differs” perhaps",
        "[[rule]];codes = [\"stale\"];level = \"off\" | “reason = ” is none that it takes, which is why they are "
                + "silenced",
        "[[rule]];codes = [\"stale\"];level = \"loud\" | “level = loud” is none that it takes, which is off, note, "
                + "warning or error",
        "= | Invalid"})
    void saysWhatIsWrongInTheFile(String toml, String said) throws IOException {
        write("weigh.toml", toml.replace(";", "\n") + "\n");
        Ran ran = Ran.of("check", write("a.html", WIDGET));

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("weigh.toml:") && ran.err().contains(said), ran.err());
        assertEquals(1, ran.err().lines().filter(line -> line.contains("weigh.toml")).count(), ran.err());
    }

    @Test
    void explainsWhatHoldsForAPageAndWhy() throws IOException {
        write("weigh.toml", "stale = \"180d\"\n[words]\nover = [\"upwards of\"]\n"
                + OFF.replace("[[rule]]\n", "[[rule]]\nfiles = [\"old/**\"]\n"));
        String old = check("--explain-config", "--ignore", "outside", write("old/a.html", WIDGET)).out();

        assertTrue(old.endsWith("weigh.toml\n  stale after 180 days: its first lines\n"
                + "  claim-differs off: rule 1, for old/**: old\n  outside off: --ignore outside\n"
                + "  words for over: upwards of\n"), old);
        assertTrue(!check("--explain-config", write("b.html", WIDGET)).out().contains("claim-differs"));
    }

    /** What is silenced is not mended either: its author wants it so. */
    @Test
    void mendsWhatIsNotSilenced() throws IOException {
        String kept = "<div data-weigh-ignore='claim-differs: as it was'>" + WRONG + "</div>";
        Path page = write("a.html", WIDGET + kept + WRONG);

        assertEquals("1 widget on 1 page, no problems, 1 silenced, 1 claim mended\n", check("--fix", page).err());
        assertEquals(WIDGET + kept + WRONG.replace(">4", ">3"), Files.readString(page));
        write("weigh.toml", OFF);
        write("a.html", WIDGET + WRONG);
        assertEquals("1 widget on 1 page, no problems, 1 silenced\n", check("--fix", page).err());
        assertEquals(new Ran(2, "", "weigh: --dry-run goes with --fix\n"), check("--dry-run", page));
    }

    private static Ran check(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "check";
        all[1] = "--strict";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Ran.of(all);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
