package dev.weigh.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.print.PrintOptions;

/** Paper can't be flipped: it has every metric, with its bars and its verdict. */
@ExtendWith(InATab.class)
class PaperTest {

    private final Tab tab;

    PaperTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void showsEveryMetricWithItsBarsAndItsVerdict() {
        tab.open(Pages.MODELS);
        tab.browser().showPrint();
        Figure models = tab.widget("models");

        assertEquals(List.of("measuring: reasoning · benchmark capability",
                "measuring: speed · energy · cost per token"), models.texts("measuring"));
        assertEquals(List.of("58", "95", "92", "41"), models.texts("value"));
        assertEquals(List.of(58L, 95L, 92L, 41L), models.bars());
        assertEquals("The large model wins: see the board. / In production the small model comes out ahead.",
                models.verdict());
        assertEquals(List.of(), models.texts("link"));
    }

    @Test
    void isTheSameWhicheverMetricIsShown() {
        tab.open(Pages.MODELS);
        tab.widget("models").flip("Capability");
        tab.clock().to(1000);
        tab.browser().showPrint();

        assertEquals(List.of("58", "95", "92", "41"), tab.widget("models").texts("value"));
        assertEquals(List.of(58L, 95L, 92L, 41L), tab.widget("models").bars());
    }

    @Test
    void catchesNoBarOnItsWay() {
        tab.open(Pages.MODELS);
        tab.widget("models").flip("Capability");
        tab.clock().to(200);
        tab.run("dispatchEvent(new Event('beforeprint'))");
        tab.browser().showPrint();

        assertEquals(List.of("58", "95", "92", "41"), tab.widget("models").texts("value"));
        assertEquals(List.of(58L, 95L, 92L, 41L), tab.widget("models").bars());
    }

    /** A line and a widget of three metrics: its rows flow, and no page is left empty. */
    @ParameterizedTest
    @CsvSource({"5, 2", "40, 4"})
    @OnlyIn(value = "chromium", because = "only its driver prints as it lays out")
    void takesFewPages(int contenders, int pages) {
        tab.open("<p>One line.</p>" + Pages.table("many", "", "<tr><th>Name<th>Latency<th>Start<th>Build time"
                + IntStream.range(0, contenders).mapToObj(i -> "<tr><th>Contender " + i + "<td>" + (i * 37 % 97 + 1)
                        + " ms<td>" + (i * 11 % 89 + 1) + " ms<td>" + (i + 1) + " s").collect(Collectors.joining())));
        String content = tab.browser().session().print(new PrintOptions()).getContent();
        String document = new String(Base64.getMimeDecoder().decode(content), ISO_8859_1);

        assertEquals(pages, Pattern.compile("/Type\\s*/Page\\b").matcher(document).results().count());
    }

    @Test
    void hasThePapersInkFromADarkPage() {
        tab.open("<section id=dark>" + Pages.MODELS + "</section>");
        tab.run("dark.style.cssText = 'color: white; background: black'");
        tab.browser().showPrint();

        assertEquals("rgb(0, 0, 0)", tab.text("getComputedStyle(look.parts('models', 'bar')[0]).color"));
    }
}
