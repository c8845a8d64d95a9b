package dev.weigh.config;

import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a root: what its author wrote becomes a {@link Config}, or problems that say what to write. */
public final class ConfigReader {

    private static final double USUAL_MOTION = 800;
    private static final double LONGEST_MOTION = 5000;

    private final Source root;
    private final Host host;
    private final Problems problems;
    private final Attributes attributes;
    private final Names metricNames;
    private final Names contenderNames;

    /** A reader of one root, which adds what is wrong there to the problems. */
    public ConfigReader(Source root, Host host, Problems problems) {
        this.root = root;
        this.host = host;
        this.problems = problems;
        attributes = new Attributes(root, host, problems);
        metricNames = new Names(host);
        contenderNames = new Names(host);
    }

    /**
     * The widget that the root asks for; empty where a problem says why there is none.
     *
     * @param taken the ids of the page's other widgets
     */
    public Optional<Config> read(List<String> taken) {
        String language = host.folded(host.language(root));
        Words words = new Words(language, name -> attributes.value("text-" + name));
        DataReader data = new DataReader(root, attributes, host, problems, words);
        if (data.table == null && !attributes.has("scores")) {
            return refused(Problems.NO_DATA);
        }
        if (data.contenders.isEmpty()) {
            return refused(Problems.NO_CONTENDERS);
        }
        String forced = new String[] {"", ".", ","}[attributes.choice("decimal", "|point|comma")];
        List<Metric> metrics = metrics(data, new MetricReader.Around(attributes, host, problems, words, forced,
                DecimalMark.usual(language), attributes.choice("bars", "value|merit") == 1));
        if (metrics.isEmpty()) {
            return refused(Problems.NO_METRICS);
        }
        check(data.contenders, metrics, data.columns);
        String title = title();
        return Optional.of(new Config(id(title, taken), new Comparison(title, data.contenders, metrics, first()),
                metricNames, words, attributes.choice("order", "given|best") == 1, attributes.isOn("permalink"),
                attributes.value("group"), attributes.choice("scheme", "auto|light|dark"), motion(),
                highlighted(), Optional.ofNullable(data.table),
                new Verdicts(root, metricNames, problems).found()));
    }

    private List<Metric> metrics(DataReader data, MetricReader.Around around) {
        List<Metric> metrics = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Column column : data.columns) {
            MetricReader reader = new MetricReader(around, column, data.columns.indexOf(column), data.table == null);
            String own = column.head.attribute("data-metric").trim();
            String id = own.isEmpty()
                    ? Slug.fresh(Slug.of(column.label.label, host), "metric-" + (ids.size() + 1), ids) : own;
            if (ids.contains(id)) {
                problems.add(Problems.DUPLICATE_METRIC, id, column.head);
            } else {
                ids.add(id);
                Optional<Metric> metric = reader.read(id);
                if (metric.isPresent()) {
                    metrics.add(metric.get());
                    metricNames.add(id, column.label.label);
                }
            }
        }
        return metrics;
    }

    /** Looks for contenders that can't be told apart, and holds the author's winners to the scores. */
    private void check(List<String> contenders, List<Metric> metrics, List<Column> columns) {
        for (String contender : contenders) {
            if (contenderNames.place(contender) >= 0) {
                problems.add(Problems.DUPLICATE_CONTENDER, contender, root);
            }
            contenderNames.add("", contender);
        }
        if (contenders.size() == 1) {
            problems.add(Problems.FEW_CONTENDERS, contenders.get(0), root);
        }
        for (Metric metric : metrics) {
            String winner = metric.winner().trim();
            int place = contenderNames.place(winner);
            if (place < 0 && !winner.isEmpty() && !winner.equals("tie")) {
                problems.add(Problems.UNKNOWN_CONTENDER, winner, root);
            } else if (!winner.isEmpty()
                    && (place < 0 ? !metric.standing().isTie() : metric.standing().leader() != place)) {
                problems.add(Problems.WINNER_DIFFERS, winner, root);
            }
        }
    }

    private Optional<Config> refused(String entry) {
        for (Problem problem : problems.found()) {
            if (problem.isError()) {
                return Optional.empty();
            }
        }
        problems.add(entry, "", root);
        return Optional.empty();
    }

    private String id(String title, List<String> taken) {
        String own = root.attribute("data-weigh").trim();
        boolean isSwitch = own.isEmpty() || own.equals("true") || own.equals("on");
        String id = isSwitch ? root.attribute("id") : own;
        if (id.isEmpty()) {
            return Slug.fresh(Slug.of(title, host), "weigh-" + (taken.size() + 1), taken);
        }
        if (taken.contains(id)) {
            problems.add(Problems.DUPLICATE_ID, id, root);
        }
        return Slug.fresh(id, "", taken);
    }

    private String title() {
        String title = attributes.value("title");
        title = title.isEmpty() ? heading(root, " caption ") : title;
        return title.isEmpty() ? heading(root, " figcaption ") : title;
    }

    private static String heading(Source node, String name) {
        if (Text.isNamed(node, name)) {
            return Text.plain(node);
        }
        String heading = "";
        for (Source child : node.children()) {
            heading = heading.isEmpty() ? heading(child, name) : heading;
        }
        return heading;
    }

    private int first() {
        String start = attributes.value("start");
        int first = metricNames.place(start);
        if (first < 0 && !start.isEmpty()) {
            problems.add(Problems.UNKNOWN_METRIC, start, root);
        }
        return Math.max(0, first);
    }

    private double motion() {
        String motion = attributes.value("motion").trim();
        if (motion.isEmpty() || motion.equals("auto")) {
            return USUAL_MOTION;
        }
        double wanted = motion.equals("none") ? 0 : Text.number(motion);
        if (!(wanted >= 0 && wanted <= LONGEST_MOTION)) {
            attributes.bad("motion", motion);
            return USUAL_MOTION;
        }
        return wanted;
    }

    private List<Integer> highlighted() {
        List<Integer> places = new ArrayList<>();
        for (String name : attributes.items("highlight", ";")) {
            int place = contenderNames.place(Text.literal(name));
            if (place < 0) {
                problems.add(Problems.UNKNOWN_CONTENDER, name, root);
            } else {
                places.add(place);
            }
        }
        return places;
    }
}
