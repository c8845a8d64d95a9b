package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author silences, where, and what is said of that. */
class IgnoreTest {

    private static final String TABLE = "<table><tr><th>Lamp<th>Weight<tr><td>A<td>3<tr><td>B<td>4</table>";

    @ParameterizedTest
    @ValueSource(strings = {
        "<div data-weigh data-weigh-ignore='direction-unsaid: prizes'>" + TABLE + "</div>",
        "<section data-weigh-ignore='direction-unsaid: prizes'><div data-weigh>" + TABLE + "</div></section>",
        "<!-- weigh-ignore direction-unsaid: prizes --><div data-weigh>" + TABLE + "</div>",
        "<!--weigh-ignore direction-unsaid: prizes-->\n<!-- weigh-ignore may-be-altered: -- -->"
        + "<div data-weigh title='x'>"
                + "<table><tr><th>Lamp<th>Weight<tr><td>A<td>3<tr><td>B<td>--<tr><td>C<td>4</table></div>",
        "<div data-weigh><!-- weigh-ignore direction-unsaid: prizes -->" + TABLE + "</div>"})
    void silencesWhatStandsThere(String page) {
        assertEquals(List.of(), codes(Reading.of(page)));
        assertEquals(1, Math.min(1, Reading.of(page).silenced()));
    }

    @Test
    void silencesNothingElse() {
        String page = "<!-- weigh-ignore direction-unsaid: prizes --><p>x</p><div data-weigh>" + TABLE + "</div>";

        assertEquals(List.of("unused-ignore", "direction-unsaid"), codes(Reading.of(page)));
        assertEquals(List.of("unused-ignore", "direction-unsaid"),
                codes(Reading.of(page.replace("direction-unsaid:", "fragile:").replace("<p>x</p>", ""))));
    }

    @ParameterizedTest
    @CsvSource({"direction-unsaid, '', direction-unsaid", "direction-unsaid:, '', direction-unsaid",
        "direction-unsiad: x, ' Did you mean “direction-unsaid”?', direction-unsaid", "'', '', direction-unsaid"})
    void wantsACodeAndAReason(String said, String hint, String still) {
        Reading reading = Reading.of("<div data-weigh data-weigh-ignore='" + said + "'>" + TABLE + "</div>");
        Finding bad = reading.all().stream().filter(found -> found.code().equals("bad-value")).findFirst()
                .orElseThrow();

        assertEquals(List.of("bad-value", still), codes(reading).stream().sorted().toList());
        assertEquals(true, bad.sentence().endsWith(said.startsWith("direction-unsi") ? hint : bad.sentence()));
    }

    @Test
    void silencesErrorsToo() {
        assertEquals(List.of(), codes(Reading.of("<p data-weigh data-weigh-ignore='no-data: it comes later'></p>")));
    }

    @Test
    void saysNothingOfWhatIsNotLookedFor() {
        assertEquals(List.of(), codes(Reading.of("<p data-weigh-ignore='low-contrast: our brand | stale: history | "
                + "no-script: built later'>x</p>")));
    }

    @Test
    void readsCommentsInMarkdown() {
        String page = "<!-- weigh-ignore direction-unsaid: prizes -->\n\n<div data-weigh>\n\n"
                + "| Lamp | Weight |\n|---|---|\n| A | 3 |\n| B | 4 |\n\n</div>\n";

        assertEquals(List.of(), codes(Manuscript.ofMarkdown(page).reading()));
        assertEquals("1:1: warning unused-ignore: “fragile”: This is not found here any more. Take the "
                + "`data-weigh-ignore` or the comment out.",
                Manuscript.ofMarkdown(page.replace("direction-unsaid", "fragile")).reading().all().get(0).toString());
    }

    private static List<String> codes(Reading reading) {
        return reading.all().stream().map(Finding::code).toList();
    }
}
