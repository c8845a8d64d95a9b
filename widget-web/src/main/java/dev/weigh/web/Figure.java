package dev.weigh.web;

import dev.weigh.Row;
import dev.weigh.config.Config;
import dev.weigh.config.Source;
import dev.weigh.view.Layout;
import dev.weigh.words.Words;
import java.util.List;
import java.util.Optional;

/** A widget as it is drawn: the shadow root, what of it moves, and the author's parts in their slots. */
final class Figure {

    private final Config config;
    private final Dom root;
    private final Dom host;
    private final Dom shadow;
    private final Dom drawn;
    private final Author author;
    private final Nodes radios;
    private final Nodes labels;
    private final Nodes rows;
    private final Nodes bars;
    private final Nodes values;

    /** Draws a widget in its root, or around its table where the root can't be the host. */
    Figure(Dom root, Config config, Page page) {
        this.root = root;
        this.config = config;
        Dom own = Js.shadow(root);
        host = own == null ? wrapped(config.table()) : root;
        shadow = own == null ? Js.shadow(host) : own;
        author = Author.placed(host, config);
        drawn = Painter.drawn(new Layout(config, page.host.language(new DomSource(root))).view());
        shadow.setTextContent("");
        shadow.append(slot("before"));
        shadow.append(drawn);
        shadow.append(slot(""));
        Js.adopt(shadow, page.sheet(config.comparison().metrics().size()));
        radios = drawn.querySelectorAll("input");
        labels = drawn.querySelectorAll(".metric");
        rows = drawn.querySelectorAll("li");
        bars = drawn.querySelectorAll(".bar");
        values = drawn.querySelectorAll(".value");
        darken();
    }

    /** Follows the page from light to dark and back. */
    void darken() {
        Js.darken(drawn, config.scheme() == 0 ? Js.hasLightInk(drawn) : config.scheme() == 2);
    }

    /** Calls when a reader chooses a metric. */
    void listen(Call call) {
        Js.listen(drawn, "change", call);
        Js.listen(drawn, "input", event -> Js.hush(event));
    }

    /** The place of the metric that the reader has chosen. */
    int chosen() {
        int chosen = 0;
        while (!radios.get(chosen).isChecked()) {
            chosen++;
        }
        return chosen;
    }

    /** Shows a metric's panel. */
    void show(int metric) {
        for (int i = 0; i < radios.getLength(); i++) {
            radios.get(i).setChecked(i == metric);
            labels.get(i).setAttribute("part", i == metric ? "metric selected" : "metric");
        }
    }

    /** Draws the rows of a metric at one moment. */
    void paint(int metric, List<Row> moment) {
        for (int i = 0; i < moment.size(); i++) {
            Row row = moment.get(i);
            int place = config.place(metric, i);
            int at = metric * moment.size() + place;
            Js.style(bars.get(at), "--s", row.length());
            Js.style(rows.get(at), "--y", row.place() - place);
            values.get(at).setTextContent(row.text());
        }
    }

    /** Whether the toggle has the focus. */
    boolean isFocused() {
        return drawn.querySelector("input:focus") != null;
    }

    void focus(int metric) {
        radios.get(metric).focus();
    }

    /** Says a sentence to those who listen. */
    void say(String sentence) {
        drawn.querySelector("[role=status]").setTextContent(sentence);
    }

    /** Has the link, if there is one, lead to this address, and copy it. */
    void link(String address) {
        Dom link = drawn.querySelector("a");
        if (link != null) {
            link.setAttribute("href", address);
        }
    }

    /** Leaves everything as it was. */
    void remove() {
        author.restore();
        shadow.setTextContent("");
        shadow.append(slot(""));
        if (host != root) {
            while (host.getFirstChild() != null) {
                host.before(host.getFirstChild());
            }
            host.remove();
        }
    }

    private Dom wrapped(Optional<Source> table) {
        Dom wrapper = Js.element("div");
        wrapper.setAttribute("data-weigh-host", "");
        if (table.isPresent()) {
            Dom inside = ((DomSource) table.get()).node();
            inside.before(wrapper);
            wrapper.append(inside);
        } else {
            root.append(wrapper);
        }
        return wrapper;
    }

    private static Dom slot(String name) {
        Dom slot = Js.element("slot");
        slot.setAttribute("name", name);
        return slot;
    }
}
