package dev.weigh.web;

import dev.weigh.Widget;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Problem;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import dev.weigh.model.Metric;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSObject;

/** One root on the page: what it says, and the widget that it became. */
final class WidgetRoot {

    /** The author's element. */
    final Dom root;
    /** The widget; {@code null} where the root can't become one as it stands. */
    Widget widget;
    ShadowView figure;
    Problems problems;
    /** What its id will be, as far as its own attributes say. */
    final String name;
    /** Whether it is still to be read for the first time. */
    boolean isWaiting = true;
    /** Whether the author has changed something in the root. */
    boolean isStale = true;
    /** Whether it was drawn as it came near: all of it is drawn then, and laid out wherever it is. */
    boolean isNear;
    /** Whether a script has removed the widget for good. */
    boolean isGone;
    /** Whether its accents have been looked at on the page's ground. */
    boolean isLookedAt;
    /** Whether rows are on their way. */
    boolean isMoving;
    /** What this root is asked by its figure and by the page's scripts. */
    final JSObject call = Js.function(this::on);
    /** What it shows beyond the author's metrics. */
    final WebExtension extension;
    /** What a page's script has of the widget, always the same. */
    JSObject door;
    final Page page;
    private final List<String> said = new ArrayList<>();
    private int timer;

    WidgetRoot(Page page, Dom root) {
        this.page = page;
        this.root = root;
        extension = page.extension.of(this);
        name = ConfigReader.name(new DomSource(root));
    }

    /** Reads and draws the root if it still waits for that. */
    void draw() {
        if (isWaiting) {
            isWaiting = false;
            Js.tried(call, root);
        }
    }

    /** Reads the root, anew where it was read before, and draws what it says. */
    void read() {
        isStale = false;
        if (isGone) {
            return;
        }
        Widget old = widget;
        boolean isNew = old == null;
        String metric = isNew ? "" : metric();
        widget = null;
        problems = new Problems();
        if (Roots.isNested(root)) {
            problems.add(ProblemKind.NESTED_ROOT, "", new DomSource(root));
        } else {
            Optional<Config> read =
                    new ConfigReader(new DomSource(root), page.host, problems).read(page.mounts.ids(this));
            if (read.isPresent()) {
                open(new Widget(extension.read(read.get(), new DomSource(root), page.host, problems)),
                        isNew ? Address.metric(read.get().id()) : metric);
            }
        }
        if (widget == null) {
            remove();
        }
        isLookedAt = false;
        // A program that empties a root, and fills it later, is told nothing in between.
        if (isNew || widget != null) {
            say();
        }
        if (isNew && widget != null) {
            Js.send(root, "weigh-ready", Detail.of(this, widget.metric(), "script"));
        }
        if (!isNew && widget != null && widget.follow(old, page.now(), Js.isReduced(page.motion))) {
            page.move(this);
            Js.send(root, "weigh-changed", Detail.of(this, widget.metric(), "data"));
        }
    }

    private void open(Widget made, String metric) {
        widget = made;
        door = door == null ? extension.door(Api.door(call)) : door;
        figure = new ShadowView(this, made.config(), figure);
        figure.listen(call);
        int shown = place(figure.chosen.isEmpty() ? metric : figure.chosen);
        if (shown >= 0) {
            widget.select(shown, 0, 0);
        }
        figure.show(widget.metric(), Address.of(this));
        figure.focus();
    }

    /** Follows the page from light to dark and back, and says which accents are too faint for it. */
    void darken() {
        if (figure == null) {
            return;
        }
        figure.darken();
        List<Metric> metrics = widget.config().comparison().metrics();
        for (int i = 0; i < metrics.size() && !isLookedAt; i++) {
            String accent = metrics.get(i).accent();
            if (!accent.isEmpty() && figure.isShifted(i)) {
                problems.about(metrics.get(i).id());
                problems.add(ProblemKind.LOW_CONTRAST, accent, new DomSource(root));
            }
        }
        isLookedAt = true;
        say();
    }

    /** Leaves the root as its author wrote it. */
    void remove() {
        if (figure != null) {
            figure.remove();
            figure = null;
        }
        widget = null;
    }

    /**
     * Shows a metric, unless a listener prevents it.
     *
     * @param by who asked: {@code reader}, {@code script}, {@code link} or {@code group}
     * @return whether it is shown
     */
    boolean select(String wanted, String by) {
        if (by.equals("link")) {
            extension.follow();
        }
        int metric = place(wanted);
        int previous = widget.metric();
        if (metric < 0 || metric == previous) {
            return metric == previous;
        }
        JSObject detail = Detail.of(this, metric, by);
        boolean isFree = Js.send(root, "weigh-change", detail);
        if (widget == null) {
            // A listener has removed it.
            return false;
        }
        if (!isFree) {
            figure.show(previous, Address.of(this));
            return false;
        }
        widget.select(metric, page.now(), Js.isReduced(page.motion) ? 0 : widget.config().motion());
        if (isMoving) {
            figure.paint(previous, widget.rest(previous), false);
        }
        figure.show(metric, Address.of(this));
        page.move(this);
        if (!by.equals("link") && widget.config().hasPermalink()) {
            Address.write(this);
        }
        if (by.equals("reader")) {
            tell();
        }
        Js.send(root, "weigh-changed", detail);
        if (widget != null && !by.equals("group")) {
            page.spread(this);
        }
        return true;
    }

    /** Draws the rows at one moment. */
    void move(double now) {
        isMoving = widget.isMoving(now);
        figure.paint(widget.metric(), widget.rows(now), isMoving);
    }

    /** The id of the metric that is shown. */
    String metric() {
        return id(widget.metric());
    }

    String id(int metric) {
        return widget.config().comparison().metrics().get(metric).id();
    }

    /** The place of the metric with the id or label; -1 for none. */
    private int place(String metric) {
        return extension.place(metric, widget.config().metrics().place(metric));
    }

    private JSObject on(String matter, JSObject with) {
        if (matter.equals("read")) {
            read();
        } else if (matter.equals("near")) {
            isNear = true;
            page.mounts.draw(this);
        } else if (matter.equals("changed")) {
            isStale = true;
        } else if (widget == null) {
            return null;
        } else if (matter.equals("state")) {
            return Detail.state(this);
        } else if (matter.equals("ink")) {
            figure.look();
            darken();
        } else if (matter.equals("remove")) {
            page.remove(this);
        } else if (matter.equals("tell")) {
            figure.say(extension.said(widget.metric(),
                    new Sentences(widget.config().comparison(), widget.config().words())
                            .word(widget.metric(), Word.SAID)));
        } else {
            return Api.truth(select(Api.string(with), matter));
        }
        return null;
    }

    /** Tells those who listen what is shown, once the reader has come to rest. */
    void tell() {
        timer = Js.later(timer, call, "tell", 500);
    }

    /** Says each problem once. */
    private void say() {
        for (Problem problem : problems.found()) {
            String text = "weigh: " + problem.code() + ": " + problem.message();
            if (!said.contains(text)) {
                said.add(text);
                Js.warn(text, ((DomSource) problem.place()).node());
                Js.send(root, "weigh-problem", Detail.of(this, problem));
            }
        }
    }
}
