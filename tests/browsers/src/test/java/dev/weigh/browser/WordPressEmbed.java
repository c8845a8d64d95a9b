package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A page that {@code weigh render --embed --address} has written, on a server of its own: WordPress is given no more
 * than its address, by an author, and shows its frame. Its name isn't that of a test, since only
 * {@code script/wordpress --run} has such a site.
 */
class WordPressEmbed extends WordPressCase {

    private static final By FRAME = By.cssSelector("iframe.wp-embedded-content");
    private static final String SECOND = "weigh.get('models').element.shadowRoot.querySelector('input:not(:checked)')";

    @TempDir
    private Path frames;

    WordPressEmbed(Tab tab) {
        super(tab);
    }

    @Test
    void makesAFrameOfItsAddressAlone() throws IOException, InterruptedException {
        try (Server server = Server.start(frames, List.of(), 0, Map.of())) {
            write(server.address().toString());
            wordpress.begin("Embedded", "embed");
            // Of an address that is pasted the editor makes this block by itself where it begins with https.
            wordpress.await(By.cssSelector("input.components-placeholder__input"))
                    .sendKeys(server.address() + "models.html" + Keys.ENTER);
            wordpress.await(By.cssSelector(".wp-block-embed iframe"));
            wordpress.publish();
            wordpress.read();

            WebElement frame = wordpress.await(FRAME);
            assertEquals("allow-scripts 0 Small specialized vs large general (illustrative scores)", String.join(" ",
                    frame.getDomAttribute("sandbox"), frame.getDomAttribute("frameborder"),
                    frame.getDomAttribute("title")));
            // The link stands there until the frame does.
            wordpress.waiting().until(driver -> !tab.find("blockquote.wp-embedded-content").isDisplayed());
            awaitHeight();
            flip();
            long wide = tab.number("document.querySelector('iframe').offsetHeight");
            tab.browser().session().manage().window().setSize(new Dimension(500, 900));
            tab.run("document.querySelector('iframe').style.width = '18em'");
            awaitHeight();
            assertTrue(tab.number("document.querySelector('iframe').offsetHeight") > wide);
        }
    }

    /** As who follows docs/command-line.md writes it. */
    private void write(String address) throws IOException, InterruptedException {
        Process weigh = new ProcessBuilder("java", "-jar", "../../widget-jvm/target/weigh.jar", "render", "--embed",
                "--script", Scripts.all().get(0).toString(), "--address", address, "-o", frames.toString(),
                Examples.FOLDER.resolve("article.html").toString()).inheritIO().start();
        assertEquals(0, weigh.waitFor());
    }

    /** Until the frame is as high as what is in it, which it is not where WordPress isn't told. */
    private void awaitHeight() {
        wordpress.waiting().until(driver -> {
            long outside = tab.number("document.querySelector('iframe.wp-embedded-content').clientHeight");
            wordpress.waiting().until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(FRAME));
            long inside = tab.number("Math.ceil(document.documentElement.getBoundingClientRect().height)");
            tab.browser().session().switchTo().defaultContent();
            return inside > 0 && outside == inside;
        });
    }

    private void flip() {
        wordpress.waiting().until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(FRAME));
        String before = tab.text("weigh.get('models').metric");
        ((WebElement) tab.run("return " + SECOND + ".labels[0]")).click();
        assertEquals("capability after production", tab.text("weigh.get('models').metric") + " after " + before);
        tab.browser().session().switchTo().defaultContent();
    }
}
