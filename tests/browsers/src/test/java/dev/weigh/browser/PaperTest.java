package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
}
