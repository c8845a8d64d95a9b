package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Server;
import dev.weigh.report.OnPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Pages that {@code weigh serve} shows live: they follow their files, and say what is wrong on them. */
@ExtendWith(InATab.class)
class ServeTest {

    /** Without an icon of its own the page would be asked for one. */
    private static final String PAGE = "<!doctype html><meta charset=utf-8><title>An article</title>"
            + "<link rel=icon href=data:,><link rel=stylesheet href=article.css>\n<h1>%s</h1>\n"
            + "<div data-weigh %s data-contenders='Train; Plane' data-metrics=Speed data-scores='30; 80'></div>";
    private static final String SENTENCE =
            " in line 3: “time”: No metric has this name. Use a metric's id or its label.";

    private final Tab tab;
    @TempDir
    private Path folder;
    private Server server;

    ServeTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void serve() throws IOException {
        write("article.css", "h1 { color: rgb(1, 2, 3) }");
        server = Server.live(folder, List.of(), 0, page -> OnPage.json(page, folder));
    }

    /** The tab goes elsewhere first, so that nobody listens to a server that is gone. */
    @AfterEach
    void stop() {
        tab.open("");
        server.close();
    }

    @Test
    void loadsAPageAgainAndSaysWhatIsWrongOnItNow() throws IOException {
        write("article.html", PAGE.formatted("Before", ""));
        open();
        assertEquals("Before", heading());

        write("article.html", PAGE.formatted("After", "data-start=time"));

        waitFor("After", this::heading);
        waitFor("unknown-metric" + SENTENCE, this::problems);
    }

    @Test
    void tellsOfEachProblemUntilItIsGone() throws IOException {
        write("article.html", PAGE.formatted("Both", "data-start=time data-permalik"));
        open();
        waitFor("unknown-attribute in line 3: “data-permalik”: The widget has no such attribute. Did you mean "
                + "“data-permalink”? Check its spelling.\nunknown-metric" + SENTENCE, this::problems);

        write("article.html", PAGE.formatted("One", "data-start=time data-permalink"));

        waitFor("unknown-metric" + SENTENCE, this::problems);
    }

    @Test
    void loadsAPageAgainForItsStylesheet() throws IOException {
        write("article.html", PAGE.formatted("Green", ""));
        open();
        assertEquals("rgb(1, 2, 3)", colour());

        write("article.css", "h1 { color: green }");

        waitFor("rgb(0, 128, 0)", this::colour);
    }

    @Test
    void closesTheBoxWhereItsReaderDoes() throws IOException {
        write("article.html", PAGE.formatted("Closed", "data-start=time"));
        open();
        waitFor("unknown-metric" + SENTENCE, this::problems);

        tab.run("[...document.documentElement.children].at(-1).shadowRoot.querySelector('button').click()");

        assertEquals("", problems());
    }

    private void open() {
        tab.browser().session().get(server.address() + "article.html");
    }

    private String heading() {
        return tab.text("document.querySelector('h1').innerText");
    }

    private String colour() {
        return tab.text("getComputedStyle(document.querySelector('h1')).color");
    }

    /** A line for each problem in the box; none where there is no box. */
    private String problems() {
        return tab.text("[...document.documentElement.children].filter(one => one.shadowRoot)"
                + ".flatMap(one => [...one.shadowRoot.querySelectorAll('li')]).map(one => one.innerText).join('\\n')");
    }

    /** Waits until it is so, through pages that come and go meanwhile. */
    private void waitFor(String wanted, Supplier<String> seen) {
        new WebDriverWait(tab.browser().session(), Browser.PATIENCE).ignoring(WebDriverException.class)
                .withMessage(() -> "wanted: " + wanted + "\nseen: " + seen.get())
                .until(session -> seen.get().equals(wanted));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
