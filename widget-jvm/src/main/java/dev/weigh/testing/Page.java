package dev.weigh.testing;

import dev.weigh.check.Nearest;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.PageClaim;
import dev.weigh.jvm.Reading;
import dev.weigh.report.Checked;
import dev.weigh.report.Checked.Found;
import dev.weigh.settings.BadSettings;
import dev.weigh.settings.Settings;
import dev.weigh.settings.SettingsTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A page with widgets for a JUnit test: no browser, and time passes when it is told to.
 *
 * <pre>{@code
 * import static dev.weigh.testing.PageAssert.assertThat;
 *
 * Page page = Page.open(Path.of("article.html"));
 * page.widget("models").select("production");
 * page.pass(ofMillis(800));
 *
 * assertEquals("Small specialized model", page.widget("models").leader());
 * assertThat(page).holds();
 * }</pre>
 */
public final class Page {

    private static final String UNNAMED = "the page";
    private static final Settings NONE = new Settings(Optional.empty(), List.of());

    private final String name;
    private final Manuscript manuscript;
    private final Settings settings;
    private final Reading reading;
    private final List<PageWidget> widgets = new ArrayList<>();
    private double now;

    private Page(String name, Manuscript manuscript, Settings settings) {
        this.name = name;
        this.manuscript = manuscript;
        this.settings = settings;
        reading = manuscript.reading();
        reading.widgets().forEach((root, config) ->
                config.ifPresent(found -> widgets.add(new PageWidget(this, root, found))));
    }

    /**
     * Opens a file, in the encoding that it names; what the nearest {@code weigh.toml} asks of it is asked here too.
     *
     * @throws UncheckedIOException where it can't be read
     * @throws IllegalArgumentException where its {@code weigh.toml} can't be followed
     */
    public static Page open(Path file) {
        try {
            Settings settings = new SettingsTree(List.of()).of(file);
            return new Page(file.toString(),
                    Manuscript.open(file, settings.demands(Optional.of(file), LocalDate.now())), settings);
        } catch (BadSettings bad) {
            throw new IllegalArgumentException(bad.getMessage(), bad);
        } catch (IOException failed) {
            throw new UncheckedIOException("can't read " + file.toAbsolutePath(), failed);
        }
    }

    /** Opens a page, or a piece of one. */
    public static Page of(String html) {
        return new Page(UNNAMED, new Manuscript(html, Reading.of(html)), NONE);
    }

    /** Opens a page that Jsoup has parsed; it is left as it is. */
    public static Page of(Document page) {
        return new Page(UNNAMED, new Manuscript("", Reading.of(page)), NONE);
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

    /** What the prose says of the widgets by {@code data-weigh-says}, right or wrong, in the page's order. */
    public List<PageClaim> claims() {
        return reading.claims();
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

    /** What {@code weigh check} says, less what {@code weigh.toml} silences. */
    Checked checked() {
        Checked all = Checked.of(name, manuscript);
        List<Found> left = new ArrayList<>();
        for (Found found : all.found()) {
            settings.judged(found.finding()).ifPresent(judged -> left.add(new Found(judged, found.source())));
        }
        return all.with(left);
    }

    void follow(PageWidget leader) {
        widgets.forEach(widget -> widget.follow(leader));
    }
}
