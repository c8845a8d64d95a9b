package dev.weigh.config;

import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a root: what its author wrote becomes a {@link Config}, or problems that say what to write. */
public final class ConfigReader {

    private static final double USUAL_MOTION = 800;
    private static final double LONGEST_MOTION = 5000;

    private final Source root;
    private final Problems problems;
    private final Attributes attributes;
    private final List<Source> parts;
    private final Names metricNames;
    private final Names contenderNames;
    private final List<Column> made = new ArrayList<>();
    private DataReader data;

    /** A reader of one root, which adds what is wrong there to the problems. */
    public ConfigReader(Source root, Host host, Problems problems) {
        this.root = root;
        this.problems = problems;
        attributes = new Attributes(root, host, problems);
        parts = Text.parts(root);
        metricNames = new Names(attributes, ProblemKind.UNKNOWN_METRIC);
        contenderNames = new Names(attributes, ProblemKind.UNKNOWN_CONTENDER);
    }

    /**
     * The widget that the root asks for; empty where a problem says why there is none.
     *
     * @param taken the ids of the page's other widgets
     */
    public Optional<Config> read(List<String> taken) {
        String beyond = Limits.before(root, taken.size());
        return beyond.isEmpty() ? within(taken) : tooLarge(beyond);
    }

    private Optional<Config> tooLarge(String beyond) {
        problems.add(ProblemKind.TOO_LARGE, beyond, root);
        return Optional.empty();
    }

    private Optional<Config> within(List<String> taken) {
        Words words = new Words(name -> attributes.value("text-" + name),
                attributes.host.folded(attributes.host.language(root)));
        Vocabulary.check(root, problems);
        data = new DataReader(parts, attributes, words);
        if (!data.beyond.isEmpty()) {
            return tooLarge(data.beyond);
        }
        List<Metric> metrics = metrics(data.columns, new MetricReader(attributes));
        if (metrics.isEmpty() || data.contenders.isEmpty()) {
            if (data.hasRefused() && !data.contenders.isEmpty()) {
                return Optional.empty();
            }
            problems.add(data.table == null && !attributes.has("scores")
                    ? attributes.has("from") ? ProblemKind.NOT_WRITTEN : ProblemKind.NO_DATA
                    : data.contenders.isEmpty() ? ProblemKind.NO_CONTENDERS : ProblemKind.NO_METRICS, "", root);
            return Optional.empty();
        }
        check(data.contenders, metrics);
        List<Integer> start = metricNames.places(attributes.items("start", "|"), root);
        String title = title();
        Comparison comparison = new Comparison(title, data.contenders, metrics, start.isEmpty() ? 0 : start.get(0));
        Sentences sentences = new Sentences(comparison, words);
        String id = id(title, taken);
        boolean isLong = checkVerdicts(sentences, metrics.size());
        if (isLong | contenderNames.isLong | metricNames.isLong | id.length() > Limits.NAME) {
            return tooLarge("1,000 characters");
        }
        if (sentences.isTooLong) {
            return tooLarge("10,000 characters");
        }
        return Optional.of(new Config(id, comparison,
                metricNames, words, attributes.choice("order", "given|best") == 1, attributes.isOn("permalink"),
                attributes.value("group"), attributes.choice("scheme", "auto|light|dark"), motion(),
                contenderNames.places(attributes.items("highlight", ";"), root), Optional.ofNullable(data.table),
                Verdicts.of(parts, metricNames)));
    }

    /** Whether it has been read, as it is not where it is too large; then the following say nothing. */
    public boolean isRead() {
        return data != null && data.beyond.isEmpty();
    }

    /** How many cells the table or the lists count as; 0 where they were not looked at. */
    public int size() {
        return data == null ? 0 : data.size;
    }

    /** The table's columns, be they metrics or not. */
    public List<Column> columns() {
        return data.all;
    }

    /** The table's rows that are no contenders. */
    public List<TableReader.LeftOut> leftOut() {
        return data.leftOut;
    }

    /** The columns of the widget's metrics, in their order. */
    public List<Column> metrics() {
        return made;
    }

    /** Who is compared. */
    public List<String> contenders() {
        return data.contenders;
    }

    /** Looks for placeholders that have no value, or are none; gives whether what stands beside names is too long. */
    private boolean checkVerdicts(Sentences sentences, int count) {
        boolean isLong = false;
        for (int i = 0; i < count; i++) {
            String lacking = sentences.lacking(i);
            if (!lacking.isEmpty()) {
                problems.add(lacking.matches("(leader|runner-up)(-score)?|margin|ratio|holds")
                        ? ProblemKind.EMPTY_PLACEHOLDER : ProblemKind.UNKNOWN_PLACEHOLDER, lacking, root);
            }
            isLong |= (sentences.word(i, Word.TIED) + sentences.word(i, Word.MISSING)
                    + sentences.word(i, Word.BEYOND)).length() > Limits.NAME;
        }
        return isLong;
    }

    private List<Metric> metrics(List<Column> columns, MetricReader reader) {
        List<Metric> metrics = new ArrayList<>();
        for (Column column : columns) {
            List<String> ids = metricNames.ids;
            String id = column.id;
            column.label.label = column.label.label.isEmpty() ? id : column.label.label;
            String label = column.label.label;
            problems.about(id);
            Optional<Metric> metric = reader.read(column, id);
            problems.about("");
            if (ids.contains(id)) {
                problems.add(ProblemKind.DUPLICATE_METRIC, id, column.head);
            } else if (metric.isPresent()) {
                metrics.add(metric.get());
                made.add(column);
                metricNames.add(id, column.label.label);
            } else {
                metricNames.leave(column.label.label);
            }
        }
        return metrics;
    }

    /** Looks for contenders that can't be told apart, and holds the author's winners to the scores. */
    private void check(List<String> contenders, List<Metric> metrics) {
        for (String contender : contenders) {
            if (contenderNames.place(contender) >= 0) {
                problems.add(ProblemKind.DUPLICATE_CONTENDER, contender, root);
            }
            contenderNames.add(contender, contender);
        }
        if (contenders.size() == 1) {
            problems.add(ProblemKind.FEW_CONTENDERS, contenders.get(0), root);
        }
        for (Metric metric : metrics) {
            String winner = metric.winner();
            // A tie that isn't one is nobody's place.
            int place = winner.isEmpty() ? -1 : !winner.equals("tie") ? contenderNames.known(winner, root)
                    : metric.standing().isTie() ? -1 : contenders.size();
            if (place >= 0 && metric.standing().leader() != place) {
                problems.add(ProblemKind.WINNER_DIFFERS, winner, root);
            }
        }
    }

    private String id(String title, List<String> taken) {
        String id = name(root);
        if (taken.contains(id)) {
            problems.add(ProblemKind.DUPLICATE_ID, id, root);
        }
        return Slug.fresh(id.isEmpty() ? Slug.of(title, attributes.host) : id, "weigh-" + (taken.size() + 1), taken);
    }

    /** The id that a root's own attributes give its widget; empty for none. */
    public static String name(Source root) {
        String own = root.attribute("data-weigh").trim();
        return own.matches("|true|on|data-weigh") ? root.attribute("id") : own;
    }

    private String title() {
        String title = attributes.value("title");
        title = title.isEmpty() ? heading("caption") : title;
        return title.isEmpty() ? heading("figcaption") : title;
    }

    private String heading(String name) {
        String heading = "";
        for (Source part : parts) {
            heading = heading.isEmpty() && part.tag().equals(name) ? Text.plain(part) : heading;
        }
        return heading;
    }

    private double motion() {
        String motion = attributes.value("motion").trim();
        return motion.equals("none") ? 0
                : attributes.number("motion", motion.equals("auto") ? "" : motion, USUAL_MOTION, 0, LONGEST_MOTION);
    }
}
