package dev.weigh.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.weigh.jvm.PageClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageAssertTest {

    private static final String CARS = "<div data-weigh=cars><table><tr><th>Car<th>Speed<tr><td>A<td>1<tr><td>B<td>3"
            + "</table></div>\n<p>B is <b data-weigh-says=cars.speed.ratio>%s times</b> as fast.";
    private static final String WRONG = "2:9: warning claim-differs: “4 times” stands for how many times the one is "
            + "the other on Speed (cars.speed.ratio). The table has 3 (3 in line 1, 1 in line 1). Correct the text, or "
            + "the table; `weigh check --fix` writes “3” for “4”.";

    @Test
    void holdsWhereNothingIsWrong() {
        PageAssert.assertThat(Page.of(CARS.formatted("3"))).holds();
    }

    /** A note is none: the direction of a price is taken, and said. */
    @Test
    void takesANoteForNoProblem() {
        Page page = Page.of(CARS.formatted("3").replace("Speed", "Price").replace("speed", "price"));

        assertEquals(List.of("note"), page.advice().stream().map(found -> found.severity()).toList());
        PageAssert.assertThat(page).holds();
    }

    @Test
    void saysWhatCheckSays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cars.html"), CARS.formatted("4"));

        assertEquals("1 problem on " + file + ":\n" + file + ":" + WRONG + "\n"
                + "    2 | <p>B is <b data-weigh-says=cars.speed.ratio>4 times</b> as fast.\n"
                + "      |         ^", failure(Page.open(file)));
        assertEquals(List.of(WRONG), Page.open(file).advice().stream().map(Object::toString).toList());
    }

    @Test
    void goesByTheSettingsBesideThePage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("weigh.toml"), "[[rule]]\ncodes = [\"claim-differs\"]\nlevel = \"off\"\n"
                + "reason = \"as it was in May\"\n[words]\nabout = [\"give or take\"]\n");
        Path file = Files.writeString(folder.resolve("cars.html"), CARS.formatted("4"));
        PageAssert.assertThat(Page.open(file)).holds();

        Files.writeString(folder.resolve("weigh.toml"), "[[rule]]\nlevel = \"off\"\n");
        assertEquals(true, assertThrows(IllegalArgumentException.class, () -> Page.open(file)).getMessage()
                .contains("weigh.toml"));
    }

    @Test
    void failsWithoutAWidget() {
        assertEquals("no widget on the page: no element of it has data-weigh", failure(Page.of("<p>none")));
        assertEquals("no widget on the page: no element of it has data-weigh", failure(Page.of(Jsoup.parse(""))));
    }

    @Test
    void leavesOutWhatIsAskedFor() {
        PageAssert.assertThat(Page.of(CARS.formatted("4"))).without("claim-differs").holds();

        assertEquals("no problem is called “claim-difers”; did you mean “claim-differs”?",
                assertThrows(IllegalArgumentException.class, () -> PageAssert.assertThat(Page.of(""))
                        .without("claim-difers")).getMessage());
    }

    @Test
    void tellsTheClaims() {
        List<PageClaim> claims = Page.of(CARS.formatted("4")).claims();

        assertEquals(List.of("2:9: cars.speed.ratio: “4 times”, and the table has 3"),
                claims.stream().map(PageClaim::toString).toList());
        assertEquals(List.of(true), Page.of(CARS.formatted("3")).claims().stream().map(PageClaim::holds).toList());
    }

    private static String failure(Page page) {
        return assertThrows(AssertionError.class, () -> PageAssert.assertThat(page).holds()).getMessage();
    }
}
