package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The looks that docs/styling.md offers are those of the example page, of which its pictures are. */
class StylesTest {

    private static final Path DOCS = Path.of("..", "..", "docs");

    @Test
    void quotesTheLooksAsThePageHasThem() throws IOException {
        String text = Files.readString(DOCS.resolve("styling.md"));
        Map<String, String> looks = Examples.looks();

        assertEquals(List.of("plain", "card", "compact"), List.copyOf(looks.keySet()));
        for (Map.Entry<String, String> look : looks.entrySet()) {
            assertTrue(text.contains("```css\n" + look.getValue() + "```\n"),
                    "docs/styling.md should have this block:\n" + look.getValue());
            assertTrue(text.contains("](look-" + look.getKey() + ".png)"), "and its picture");
            assertTrue(Files.exists(DOCS.resolve("look-" + look.getKey() + ".png")), "which there is");
            assertTrue(Examples.text("styles.html").contains("<div class=\"weigh-" + look.getKey() + "\""));
        }
    }

    @Test
    void hasNoOtherRules() throws IOException {
        String rest = Examples.text("styles.css");
        for (String look : Examples.looks().values()) {
            for (String rule : look.split("(?<=}\n)\n")) {
                rest = rest.replace(rule, "");
            }
        }

        assertEquals("/* Three looks for a widget, each by itself. */", rest.strip());
    }
}
