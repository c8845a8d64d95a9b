package dev.weigh.testing;

import dev.weigh.check.Nearest;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A page with widgets for a JUnit test: no browser, and time passes when it is told to.
 *
 * <pre>{@code
 * Page page = Page.open(Path.of("article.html"));
 * page.widget("models").select("production");
 * page.pass(ofMillis(800));
 *
 * assertEquals("Small specialized model", page.widget("models").leader());
 * assertEquals(List.of(), page.problems());
 * }</pre>
 */
public final class Page {

    private final Reading reading;
    private final List<PageWidget> widgets = new ArrayList<>();
    private double now;

    private Page(Reading reading) {
        this.reading = reading;
        reading.widgets().forEach((root, config) ->
                config.ifPresent(found -> widgets.add(new PageWidget(this, root, found))));
    }

    /**
     * Opens a file, in the encoding that it names.
     *
     * @throws UncheckedIOException where it can't be read
     */
    public static Page open(Path file) {
        try {
            return new Page(Reading.open(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("can't read " + file.toAbsolutePath(), failed);
        }
    }

    /** Opens a page, or a piece of one. */
    public static Page of(String html) {
        return new Page(Reading.of(html));
    }

    /** Opens a page that Jsoup has parsed; it is left as it is. */
    public static Page of(Document page) {
        return new Page(Reading.of(page));
    }

    /**
     * The widget with the id.
     *
     * @throws IllegalArgumentException where there is none; the message names those there are, the nearest, and the
     *     errors for which others may be missing
     */
    public PageWidget widget(String id) {
        return widgets.stream().filter(widget -> widget.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(missing(id)));
    }

    /** All widgets, in the page's order. */
    public List<PageWidget> widgets() {
        return List.copyOf(widgets);
    }

    /** What is wrong on the page, in the order in which it was found: what a browser's console says too. */
    public List<Finding> problems() {
        return reading.findings();
    }

    /** What {@code weigh check} says besides: what may be meant as it is written, but seldom is. */
    public List<Finding> advice() {
        return reading.advice();
    }

    /** Lets time pass. */
    public Page pass(Duration duration) {
        return at(now + duration.toNanos() / 1e6);
    }

    /**
     * Lets time pass up to a moment.
     *
     * @param millis in milliseconds since the page was opened
     * @throws IllegalArgumentException where that is over already
     */
    public Page at(double millis) {
        if (!(millis >= now)) {
            throw new IllegalArgumentException("it is " + now + " ms already, and too late for " + millis);
        }
        now = millis;
        return this;
    }

    /**
     * All widgets drawn in letters, in the page's order, an empty line between; {@link Picture#NONE}
     * for each element with {@code data-weigh} or the class {@code weigh} that became none.
     */
    public String picture() {
        List<String> pictures = new ArrayList<>();
        reading.widgets().forEach((root, config) -> pictures.add(
                config.isPresent() ? widget(config.get().id()).picture().drawn() : Picture.NONE));
        return String.join("\n", pictures);
    }

    /** The end of a message about a name that isn't there: which one will have been meant. */
    static String meant(String said, List<String> names) {
        return Nearest.of(said, names).map(name -> "; did you mean “" + name + "”?").orElse("");
    }

    private String missing(String id) {
        List<String> ids = widgets.stream().map(PageWidget::id).toList();
        List<String> errors = problems().stream().filter(Finding::isError)
                .map(error -> error.code() + ": " + error.sentence()).toList();
        return "no widget “" + id + "” here; " + (ids.isEmpty() ? "there is none" : "there are: "
                + String.join(", ", ids)) + meant(id, ids) + (errors.isEmpty() ? "" : "; " + String.join("; ", errors));
    }

    double now() {
        return now;
    }

    void follow(PageWidget leader) {
        widgets.forEach(widget -> widget.follow(leader));
    }
}
