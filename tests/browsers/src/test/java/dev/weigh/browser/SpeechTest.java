package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What a listener hears: little, and at the right moment. */
@ExtendWith(InATab.class)
class SpeechTest {

    private final Tab tab;

    SpeechTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void saysNothingWhileThePageLoads() {
        tab.open(Pages.MODELS, "#weigh:models=capability");
        tab.clock().to(5000);

        assertEquals("", tab.widget("models").said());
        assertEquals(1, tab.widget("models").shadow().findElements(By.cssSelector("[aria-live]")).size());
    }

    @Test
    void saysOneSentenceHalfASecondAfterTheLastFlip() {
        tab.open(Pages.MODELS);
        Figure models = tab.widget("models");

        models.flip("Capability");
        tab.clock().to(499);
        assertEquals("", models.said());
        tab.clock().to(500);
        assertEquals("Capability, higher is better: Large general model leads by 37,"
                + " on Production it was Small specialized model",
                models.said());
    }

    @Test
    void saysTheLastOfTenFlipsOnly() {
        tab.open(Pages.HOSTS);
        tab.run("window.heard = []; const status = look.shadow('hosts').querySelector('[aria-live]');"
                + " new MutationObserver(() => status.textContent && heard.push(status.textContent))"
                + ".observe(status, {childList: true, characterData: true, subtree: true})");

        for (int i = 1; i <= 10; i++) {
            tab.widget("hosts").flip(List.of("Cost", "Speed", "Uptime").get(i % 3));
            tab.clock().to(i * 100);
        }
        tab.clock().to(5000);

        assertEquals("Speed, higher is better: Atoll leads by 40, on Cost it was Reef",
                tab.text("heard.join()"));
    }

    @Test
    void saysThatLowerIsBetter() {
        tab.open(Pages.HOSTS);

        tab.widget("hosts").flip("Speed");
        tab.widget("hosts").flip("Cost");
        tab.clock().to(1000);

        assertEquals("Cost, lower is better: Reef leads by €5", tab.widget("hosts").said());
    }

    @Test
    void isSilentWhenAScriptFlips() {
        tab.open(Pages.MODELS);

        tab.widget("models").select("capability");
        tab.clock().to(5000);

        assertEquals("", tab.widget("models").said());
    }

    @Test
    void saysTheSameSentenceAgainWhenItIsTrueAgain() {
        tab.open(Pages.MODELS);
        tab.widget("models").flip("Capability");
        tab.clock().to(1000);
        tab.run("window.heard = 0; new MutationObserver(() => window.heard++).observe(look.shadow('models')"
                + ".querySelector('[aria-live]'), {childList: true, characterData: true, subtree: true})");

        tab.widget("models").flip("Production");
        tab.widget("models").flip("Capability");
        tab.clock().to(2000);

        assertEquals(1, tab.number("heard"));
    }

    @Test
    void hidesBarsFromTheEar() {
        tab.open(Pages.MODELS);

        assertEquals(List.of("true", "true"),
                tab.run("return look.parts('models', 'track').map(one => one.ariaHidden)"));
        assertEquals(0, tab.widget("models").shadow().findElements(By.cssSelector("[part~=verdict][role]"))
                .size());
    }
}
