package dev.weigh.web;

import dev.weigh.Widget;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Problem;
import dev.weigh.config.Problems;
import dev.weigh.words.Sentences;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One root on the page: what it says, and the widget that it became. */
final class Mount {

    /** The author's element. */
    final Dom root;
    /** The widget; {@code null} where the root can't become one as it stands. */
    Widget widget;
    Figure figure;
    Problems problems;

    private final Page page;
    private final List<String> said = new ArrayList<>();
    private int timer;

    Mount(Page page, Dom root) {
        this.page = page;
        this.root = root;
    }

    /** Reads the root, anew where it was read before, and draws what it says. */
    void read() {
        boolean isNew = widget == null;
        String metric = isNew ? "" : id(widget.metric());
        boolean isFocused = !isNew && figure.isFocused();
        remove();
        problems = new Problems();
        if (Roots.isNested(root)) {
            problems.add(Problems.NESTED_ROOT, "", new DomSource(root));
        } else {
            Optional<Config> read = new ConfigReader(new DomSource(root), page.host, problems).read(page.ids());
            if (read.isPresent()) {
                open(new Widget(read.get()), metric.isEmpty() ? Address.metric(read.get().id()) : metric, isFocused);
            }
        }
        page.forget();
        for (Problem problem : problems.found()) {
            say(problem);
        }
        if (isNew && widget != null) {
            Js.send(root, "weigh-ready", Detail.of(this, widget.metric(), "script"));
        }
    }

    private void open(Widget made, String metric, boolean isFocused) {
        widget = made;
        figure = new Figure(root, made.config(), page);
        figure.listen(event -> select(figure.chosen(), "reader"));
        int place = place(metric);
        if (place >= 0) {
            made.select(place, 0, 0);
            figure.show(place);
        }
        if (isFocused) {
            figure.focus(made.metric());
        }
        figure.link(Address.of(this));
    }

    /** Leaves the root as its author wrote it. */
    void remove() {
        if (widget != null) {
            figure.remove();
            widget = null;
        }
    }

    /**
     * Shows a metric, unless a listener prevents it.
     *
     * @param by who asked: {@code reader}, {@code script}, {@code link} or {@code group}
     * @return whether it is shown
     */
    boolean select(int metric, String by) {
        int previous = widget.metric();
        if (metric < 0 || metric == previous) {
            return metric == previous;
        }
        if (!Js.send(root, "weigh-change", Detail.of(this, metric, by))) {
            figure.show(previous);
            return false;
        }
        var detail = Detail.of(this, metric, by);
        widget.select(metric, page.now(), Js.prefers(Page.REDUCED).isMatches() ? 0 : widget.config().motion());
        figure.paint(previous, widget.rest(previous));
        figure.show(metric);
        page.move(this);
        figure.link(Address.of(this));
        if (!by.equals("link") && widget.config().hasPermalink()) {
            Address.write(this);
        }
        if (by.equals("reader")) {
            timer = Js.later(timer, nothing -> tell());
        }
        Js.send(root, "weigh-changed", detail);
        if (!by.equals("group")) {
            page.spread(this);
        }
        return true;
    }

    /** Draws the rows at one moment; false once they have arrived. */
    boolean move(double now) {
        if (widget == null) {
            return false;
        }
        figure.paint(widget.metric(), widget.rows(now));
        return widget.isMoving(now);
    }

    String id(int metric) {
        return widget.config().comparison().metrics().get(metric).id();
    }

    /** The place of the metric with the id or label; -1 for none. */
    int place(String metric) {
        return widget.config().metrics().place(metric);
    }

    private void tell() {
        if (widget != null) {
            figure.say(new Sentences(widget.config().comparison(), widget.config().words())
                    .word(widget.metric(), Words.SAID));
        }
    }

    private void say(Problem problem) {
        String text = "weigh: " + problem.code() + ": " + problem.message();
        if (!said.contains(text)) {
            said.add(text);
            Dom place = ((DomSource) problem.place()).node();
            Js.warn(text, place);
            Js.send(root, "weigh-problem", Detail.of(problem, widget == null ? "" : widget.config().id()));
        }
    }
}
