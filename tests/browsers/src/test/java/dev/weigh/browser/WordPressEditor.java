package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The block Comparison in WordPress's own editor, by an author who may write no unfiltered HTML. Its name isn't that of
 * a test, since only {@code script/wordpress --run} has such a site.
 */
@ExtendWith(InATab.class)
class WordPressEditor {

    private static final String SITE = System.getenv().getOrDefault("WEIGH_WORDPRESS", "no WordPress is running");
    private static final String TABLE = "Two lamps\nLamp,Power,Price\n\"LED \"\"A60\"\"\",8 W,€4.50\n"
            + "Halogen <b>G9</b> | R&D,42 W,€1.80";
    private static final String TOOLBAR = "//div[contains(@class,'block-editor-block-toolbar')]";

    private final Tab tab;

    WordPressEditor(Tab tab) {
        this.tab = tab;
    }

    /** What a session of WordPress's keeps is none of ours. */
    @AfterEach
    void leave() {
        tab.browser().session().manage().deleteAllCookies();
        tab.open("<p>Gone.");
    }

    @Test
    void anAuthorMakesAComparisonOfAPastedTableAndReadersFlipIt() throws IOException {
        begin("Lamps");
        make("no table");
        assertEquals("This is no table: it takes a header, a row below it, and two columns.",
                await(By.cssSelector(".weigh-paste .components-notice__content")).getText());
        make(TABLE);
        await(By.cssSelector(".weigh-grid"));
        assertEquals("Lamp; Power; Price; LED \"A60\"; 8 W; €4.50; Halogen <b>G9</b> | R&D; 42 W; €1.80", fields());

        panel("Power");
        new Select(await(labelled("Direction"))).selectByVisibleText("Lower is better");
        await(labelled("What is measured")).sendKeys("while it burns");
        await(By.cssSelector(".components-circular-option-picker__option")).click();
        new Select(await(By.cssSelector("[aria-label='Direction of Price']"))).selectByVisibleText("Lower is better");
        WebElement price = await(By.cssSelector("[aria-label='LED \"A60\": Price']"));
        price.sendKeys(Keys.chord(Keys.CONTROL, "a"), "€4.20");
        await(By.cssSelector("[aria-label='Verdict on Power']")).sendKeys("The LED needs a fifth of the power.");
        preview();
        publish();

        assertEquals(block(), content().strip());
        edit("post.php?action=edit&post=" + tab.text("wp.data.select('core/editor').getCurrentPostId()"));
        await(By.cssSelector(".weigh-grid"));
        assertEquals("[\"weigh/comparison true\"]", blocks());
        tab.browser().session().get(tab.text("wp.data.select('core/editor').getPermalink()"));
        flip();
    }

    /** From a spreadsheet come tabs: a whole table into the field for one, and values into the table from a cell on. */
    @Test
    void takesWhatASpreadsheetPutsOnTheClipboard() {
        begin("Ranks");
        paste(".weigh-paste textarea", "#\tLamp\tPower\n1\tLED\t8 W\n2\tHalogen\t42 W\n");
        paste("[aria-label='LED: Power']", "9 W\n43 W\n");

        await(By.cssSelector("[aria-label='Name in row 2']")).sendKeys(Keys.ENTER);
        assertEquals("#; Lamp; Power; 1; LED; 9 W; 2; Halogen; 43 W", fields());
        assertEquals("power", tab.text("JSON.parse(JSON.stringify(wp.data.select('core/block-editor').getBlocks()"
                + ".pop().attributes.head)).map(one => one.metric).filter(Boolean).join()"));
    }

    private void paste(String field, String text) {
        await(By.cssSelector(field));
        tab.run("""
                const clipboardData = new DataTransfer();
                clipboardData.setData('text/plain', arguments[1]);
                document.querySelector(arguments[0]).dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));""", field, text);
    }

    /** What is in posts stays valid: where this fails, Save has changed, and the one before belongs to deprecated. */
    @Test
    void readsWhatWasSavedBefore() throws IOException {
        logIn("admin");
        tab.browser().session().get(SITE + "/block/");
        String id = tab.text("document.body.className").replaceFirst("(?s).*page-id-(\\d+).*", "$1");
        edit("post.php?action=edit&post=" + id);
        await(By.cssSelector(".weigh-grid"));

        assertEquals("[\"core/paragraph true\",\"weigh/comparison true\"]", blocks());
        tab.run("""
                const {select, dispatch} = wp.data;
                const there = () => select('core/block-editor').getBlocks()[1];
                for (const name of ['core/table', 'weigh/comparison']) {
                    dispatch('core/block-editor').replaceBlocks(there().clientId,
                        wp.blocks.switchToBlockType(there(), name));
                }""");
        assertEquals("[\"core/paragraph true\",\"weigh/comparison true\"]", blocks());
        assertEquals(block().replaceAll(" data-(better|measuring|accent)=\"[^\"]*\"|<p data.*</p>", "")
                .replace("&lt;/b&gt;", "&lt;/b>").replace("&lt;b&gt;", "&lt;b>"),
                tab.text("wp.data.select('core/editor').getEditedPostContent()")
                .replaceFirst("(?s).*?(?=<!-- wp:weigh)", "").strip());
    }

    /** A new post of an author's, with a block for a comparison below its title. */
    private void begin(String title) {
        logIn("author");
        edit("post-new.php");
        await(By.cssSelector(".editor-post-title")).sendKeys(title + Keys.ENTER);
        tab.press("/comparison");
        await(By.cssSelector(".components-autocomplete__result"));
        tab.press(Keys.ENTER);
    }

    private void logIn(String name) {
        tab.browser().session().get(SITE + "/wp-login.php");
        tab.browser().session().manage().deleteAllCookies();
        tab.browser().session().get(SITE + "/wp-login.php");
        await(By.id("wp-submit"));
        // Not typed: a moment after the page is there, its own script selects what a field has by then.
        tab.run("for (const id of ['user_login', 'user_pass']) document.getElementById(id).value = arguments[0];"
                + "document.getElementById('loginform').requestSubmit()", name);
        await(By.id("wpadminbar"));
    }

    private void edit(String page) {
        tab.browser().session().get(SITE + "/wp-admin/" + page);
        await(By.cssSelector(".editor-post-title"));
        tab.run("wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)");
        waiting().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".edit-post-welcome-guide")));
    }

    private void make(String text) {
        await(By.cssSelector(".weigh-paste textarea")).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        await(By.xpath("//button[.='Make a comparison']")).click();
    }

    private void panel(String title) {
        await(By.xpath("//div[contains(@class,'components-panel')]//button[normalize-space()='" + title + "']"))
                .click();
    }

    private static By labelled(String label) {
        return By.xpath("//*[@id = //div[contains(@class,'is-opened')]//label[.='" + label + "']/@for]");
    }

    private void preview() {
        // While somebody types, the toolbar is out of sight.
        tab.run("wp.data.dispatch('core/block-editor').stopTyping()");
        await(By.xpath(TOOLBAR + "//button[.='Preview']")).click();
        waiting().until(driver -> tab.run("return !!document.querySelector('.wp-block-weigh-comparison [data-weigh]')"
                + "?.shadowRoot"));
        await(By.xpath(TOOLBAR + "//button[.='Table']")).click();
    }

    private void publish() {
        await(By.cssSelector(".editor-post-publish-panel__toggle")).click();
        await(By.cssSelector(".editor-post-publish-panel .editor-post-publish-button")).click();
        waiting().until(driver -> tab.run("return wp.data.select('core/editor').isCurrentPostPublished()"));
    }

    private void flip() {
        waiting().until(driver -> tab.run("return !!weigh.get(document.querySelector('[data-weigh]'))"));
        String leader = "weigh.get(document.querySelector('[data-weigh]')).standing.leader";
        assertEquals("LED “A60”", tab.text(leader));
        ((WebElement) tab.run("return document.querySelector('[data-weigh]').shadowRoot"
                + ".querySelector('input:not(:checked)').labels[0]")).click();
        assertNotEquals("LED “A60”", tab.text(leader));
    }

    private String fields() {
        return tab.text("[...document.querySelectorAll('.weigh-grid textarea')].map(one => one.value).join('; ')");
    }

    private String blocks() {
        return tab.text("JSON.stringify(wp.data.select('core/block-editor').getBlocks()"
                + ".map(block => block.name + ' ' + block.isValid))");
    }

    private String content() {
        return tab.text("wp.data.select('core/editor').getCurrentPost().content");
    }

    /** The block as it is in the example's page. */
    private static String block() throws IOException {
        return Files.readString(Examples.FOLDER.resolve("sites/wordpress/posts/block.html"))
                .replaceFirst("(?s).*?(?=<!-- wp:weigh)", "").strip();
    }

    private WebElement await(By place) {
        return waiting().until(ExpectedConditions.elementToBeClickable(place));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(tab.browser().session(), Duration.ofSeconds(60));
    }
}
