package dev.weigh.testing;

import dev.weigh.Row;
import dev.weigh.Widget;
import dev.weigh.config.Blend;
import dev.weigh.config.Config;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import dev.weigh.view.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** A widget on a {@link Page}, as a reader sees it at the page's moment. */
public final class PageWidget {

    private final Page page;
    private final Widget widget;
    private final Config config;
    private final Drawn view;
    private final JsoupHost host;
    private final Source root;
    private Optional<PageWeights> weights = Optional.empty();

    PageWidget(Page page, Element root, Config config) {
        this.page = page;
        this.config = config;
        widget = new Widget(config);
        this.root = new JsoupSource(root);
        host = new JsoupHost(root.ownerDocument());
        view = new Drawn(new Layout(config).view());
    }

    /** The widget's id. */
    public String id() {
        return config.id();
    }

    /**
     * Shows a metric, as a reader does: its bars set off, and the other widgets of the group follow.
     *
     * @param metric the metric's id or its label
     * @throws IllegalArgumentException where there is none; the message names those there are, and the nearest
     */
    public PageWidget select(String metric) {
        show(place(metric));
        page.follow(this);
        return this;
    }

    /** The id of the metric that is shown. */
    public String metric() {
        return shown().id();
    }

    /** The ids of all metrics, in their order. */
    public List<String> metrics() {
        return config.comparison().metrics().stream().map(Metric::id).toList();
    }

    /** The contender who leads on the metric that is shown; empty where nobody does. */
    public String leader() {
        return leaders().size() == 1 ? leaders().get(0) : "";
    }

    /** Who is in front: one leads, several are tied, none where fewer than two have a score. */
    public List<String> leaders() {
        Standing standing = shown().standing();
        return standing.leaders().stream().map(config.comparison().contenders()::get).toList();
    }

    /** All contenders with their places on the metric that is shown, the best first. */
    public List<PagePlace> standing() {
        return PagePlace.of(shown(), config.comparison().contenders());
    }

    /** Whether several are in front. */
    public boolean isTie() {
        return shown().standing().isTie();
    }

    /** Whether the case turns: this metric's leader is another than that of the one shown first. */
    public boolean isReversal() {
        return config.comparison().isReversal(widget.metric());
    }

    /** The verdict on the metric that is shown, as text: the author's or, without one, the computed one. */
    public String verdict() {
        return config.verdict(widget.metric());
    }

    /**
     * The verdict on a metric, shown or not.
     *
     * @param metric the metric's id or its label
     * @throws IllegalArgumentException where there is none; the message names those there are, and the nearest
     */
    public String verdict(String metric) {
        return config.verdict(place(metric));
    }

    /**
     * The metrics weighed against each other.
     *
     * @throws IllegalStateException where they can't be brought to one yardstick
     */
    public PageWeights weights() {
        weights = weights.or(() -> new Blend(root, host, new Problems()).weighing(config.comparison())
                .map(weighing -> new PageWeights(config, weighing)));
        return weights.orElseThrow(() -> new IllegalStateException("the metrics of “" + id()
                + "” can't be weighed: it takes two, all with data-max or in percent, or all with scores above zero"));
    }

    /** Who is beaten outright, at least as bad on each metric and worse on one, and by whom. */
    public Map<String, List<String>> dominated() {
        return PageWeights.dominated(config);
    }

    /**
     * How far all scores of the metric that is shown may be off, in percent, before its leader changes; empty where
     * nobody leads, or a score is not above zero.
     */
    public OptionalDouble holds() {
        Standing standing = shown().standing();
        if (standing.leader() < 0) {
            return OptionalDouble.empty();
        }
        Score leader = shown().scores().get(standing.leader());
        Score runnerUp = shown().scores().get(standing.runnersUp().get(0));
        return Math.min(leader.value(), runnerUp.value()) > 0
                ? OptionalDouble.of(Standing.holds(leader, runnerUp)) : OptionalDouble.empty();
    }

    /** The rows from above, with the numbers and the bars of this moment. */
    public List<PageRow> rows() {
        List<Row> moment = widget.rows(page.now());
        List<PageRow> rows = new ArrayList<>();
        for (Drawn row : panel().parts("row")) {
            int contender = config.isBestFirst() ? shown().standing().order().get(rows.size()) : rows.size();
            List<String> states = new ArrayList<>(row.tokens());
            states.remove("row");
            rows.add(new PageRow(row.text("name"), moment.get(contender).text(),
                    moment.get(contender).length(), plain(row.text("mark")), List.copyOf(states)));
        }
        return rows;
    }

    /** The lengths of the bars at this moment, from above: see {@link PageRow#length}. */
    public List<Double> bars() {
        return rows().stream().map(PageRow::length).toList();
    }

    /** Whether bars are still on their way. */
    public boolean isMoving() {
        return widget.isMoving(page.now());
    }

    /** The widget drawn in letters. */
    public Picture picture() {
        List<String> about = new ArrayList<>();
        for (String part : List.of("measuring", "unit", "direction")) {
            String text = panel().text(part);
            if (!text.isEmpty()) {
                about.add(text);
            }
        }
        String zero = panel().parts("track").get(0).attribute("--w-z");
        return new Picture(id(), view.text("title"), view.parts("metric").stream().map(Drawn::text).toList(),
                widget.metric(), about, rows(), zero.isEmpty() ? 0 : Double.parseDouble(zero),
                plain(panel().text("cut")), plain(verdict()), !panel().parts("reversal").isEmpty());
    }

    /** Follows another of its group to the metric that its id names here, as {@code select} would. */
    void follow(PageWidget other) {
        int place = config.metrics().place(other.metric());
        boolean isOfGroup = !config.group().isEmpty() && config.group().equals(other.config.group());
        if (other != this && isOfGroup && place >= 0) {
            show(place);
        }
    }

    private void show(int metric) {
        if (metric != widget.metric()) {
            widget.select(metric, page.now(), config.motion());
        }
    }

    private Metric shown() {
        return config.comparison().metrics().get(widget.metric());
    }

    /** A text as it is without what holds a number and its unit on one line. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }

    private Drawn panel() {
        return view.of("p" + widget.metric());
    }

    private int place(String name) {
        List<Metric> all = config.comparison().metrics();
        int place = config.metrics().place(name);
        if (place < 0) {
            List<String> names = new ArrayList<>(metrics());
            all.forEach(metric -> names.add(metric.label()));
            throw new IllegalArgumentException("“" + id() + "” has no metric “" + name + "”; it has: "
                    + String.join(", ", metrics()) + Page.meant(name, names));
        }
        return place;
    }
}
