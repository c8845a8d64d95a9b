package dev.weigh.library;

import static dev.weigh.testing.PageAssert.assertThat;
import static java.time.Duration.ofMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.PageClaim;
import dev.weigh.testing.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void theArticleStillSaysWhatTheNumbersSay() {
        Page page = Page.open(Path.of("../examples/article.html"));
        page.widget("models").select("production");
        page.pass(ofMillis(800));

        assertEquals("Small specialized model", page.widget("models").leader());
        assertThat(page).holds();
    }

    @Test
    void theProseIsHeldToTheTable() {
        Page page = Page.open(Path.of("../examples/claims/cargo-bikes.md"));

        List<PageClaim> wrong = page.claims().stream().filter(claim -> !claim.holds()).toList();
        assertEquals(List.of("180 kg", "90 kg", "2.0 times", "about 33 %", "€4,200"),
                wrong.stream().map(PageClaim::said).toList());
        assertEquals("210 kg", wrong.get(0).has());
    }
}
