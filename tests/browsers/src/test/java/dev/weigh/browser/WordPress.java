package dev.weigh.browser;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The WordPress that {@code script/wordpress --run} shows, as who writes in it meets it. */
final class WordPress {

    private static final String SITE = System.getenv().getOrDefault("WEIGH_WORDPRESS", "no WordPress is running");
    private static final String WELCOME = ".edit-post-welcome-guide, .edit-site-welcome-guide";

    private final Tab tab;

    WordPress(Tab tab) {
        this.tab = tab;
    }

    /** Opens a page of the site. */
    void open(String path) {
        tab.browser().session().get(path.startsWith("http") ? path : SITE + path);
    }

    /** What a session of WordPress's keeps is none of ours. */
    void leave() {
        tab.browser().session().manage().deleteAllCookies();
        tab.open("<p>Gone.");
    }

    /** By the name, which is the password too. */
    void logIn(String name) {
        open("/wp-login.php");
        tab.browser().session().manage().deleteAllCookies();
        open("/wp-login.php");
        await(By.id("wp-submit"));
        // Not typed: a moment after the page is there, its own script selects what a field has by then.
        tab.run("for (const id of ['user_login', 'user_pass']) document.getElementById(id).value = arguments[0];"
                + "document.getElementById('loginform').requestSubmit()", name);
        await(By.id("wpadminbar"));
    }

    /** Opens the editor: of a post by its number, or of a new one by none. */
    void edit(String post) {
        open("/wp-admin/" + (post.isEmpty() ? "post-new.php" : "post.php?action=edit&post=" + post));
        await(By.cssSelector(".editor-post-title"));
        withoutWelcome("core/edit-post");
    }

    /** Nor is a reader greeted in a test. */
    void withoutWelcome(String editor) {
        tab.run("wp.data.dispatch('core/preferences').set(arguments[0], 'welcomeGuide', false)", editor);
        waiting().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(WELCOME)));
    }

    /** A new post of an author's, with its title and, below it, the block that is found by the name. */
    void begin(String title, String block) {
        logIn("author");
        edit("");
        await(By.cssSelector(".editor-post-title")).sendKeys(title + Keys.ENTER);
        waiting().until(driver -> tab.run("return !!document.activeElement.closest('.wp-block-paragraph')"));
        tab.press("/" + block);
        await(By.cssSelector(".components-autocomplete__result"));
        tab.press(Keys.ENTER);
    }

    /** What a paste of the text does in a field. */
    void paste(String field, String text) {
        await(By.cssSelector(field));
        tab.run("""
                const clipboardData = new DataTransfer();
                clipboardData.setData('text/plain', arguments[1]);
                document.querySelector(arguments[0]).dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));""", field, text);
    }

    /** Publishes what is in the editor; the number of the post. */
    String publish() {
        await(By.cssSelector(".editor-post-publish-panel__toggle")).click();
        await(By.cssSelector(".editor-post-publish-panel .editor-post-publish-button")).click();
        waiting().until(driver -> tab.run("return wp.data.select('core/editor').isCurrentPostPublished()"));
        return tab.text("wp.data.select('core/editor').getCurrentPostId()");
    }

    /** Shows the post that is in the editor as readers see it. */
    void read() {
        open(tab.text("wp.data.select('core/editor').getPermalink()"));
    }

    /** The post as it is saved. */
    String content() {
        return tab.text("wp.data.select('core/editor').getCurrentPost().content");
    }

    /** The names of the editor's blocks, and whether WordPress finds each as it was saved. */
    String blocks() {
        return tab.text("JSON.stringify(wp.data.select('core/block-editor').getBlocks()"
                + ".map(block => block.name + ' ' + block.isValid))");
    }

    /** What is there, once it can be pressed. */
    WebElement await(By place) {
        return waiting().until(ExpectedConditions.elementToBeClickable(place));
    }

    WebDriverWait waiting() {
        return new WebDriverWait(tab.browser().session(), Duration.ofSeconds(60));
    }
}
