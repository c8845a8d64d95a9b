package dev.weigh.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.testing.Page;
import dev.weigh.testing.PageWeights;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void theCaseTurnsWhereTheArticleSaysSo() {
        Page page = Page.open(Path.of("../examples/article.html"));

        PageWeights weights = page.widget("models").weights();
        assertEquals("Small specialized model", weights.leader());
        assertEquals(42.0, weights.crossovers().get(0).percent(), 0.1);
        assertEquals("Large general model", weights.weigh(Map.of("capability", 60, "production", 40)).leader());
    }
}
