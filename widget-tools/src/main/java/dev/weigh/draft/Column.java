package dev.weigh.draft;

import dev.weigh.check.Checks;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the widget makes of a column, read alone.
 *
 * @param place which column it is
 * @param header its header as it is written
 * @param label the header without a unit or an arrow
 * @param isMetric whether it has a number
 * @param better which scores are better: what the header says, else what such things usually mean
 * @param isGuessed whether the header doesn't say it, and lower is usual
 */
record Column(int place, String header, String label, boolean isMetric, Better better, boolean isGuessed) {

    /** Ids are of no use here, so nothing depends on the page that the column will be on. */
    private static final Host NOWHERE = new Host() {
        @Override
        public String folded(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Source> presets() {
            return List.of();
        }

        @Override
        public String language(Source node) {
            return "";
        }
    };

    /** Reads a column of a sheet. */
    static Column of(Sheet sheet, int place) {
        List<String> texts = sheet.column(place);
        Node root = root(sheet.column(sheet.names()), texts);
        Problems problems = new Problems();
        ConfigReader reader = new ConfigReader(root, NOWHERE, problems);
        Optional<Config> config = reader.read(new ArrayList<>());
        Problems advice = new Problems();
        Checks.check(root, reader, config, false, advice);
        Optional<Metric> metric = config.map(found -> found.comparison().metrics().get(0));
        boolean isGuessed = has(advice, "direction-unsaid");
        boolean isLower = isGuessed || metric.isPresent() && !metric.get().isHigherBetter();
        return new Column(place, texts.get(0), metric.map(Metric::label).orElse(texts.get(0)),
                metric.isPresent() || has(problems, "mixed-units"), isLower ? Better.LOWER : Better.HIGHER, isGuessed);
    }

    /** The first column that names the contenders in a table of these rows. */
    static int names(List<List<String>> rows) {
        Node root = Node.element("div").with("data-weigh", "");
        Node body = root.add(Node.element("table")).add(Node.element("tbody"));
        for (List<String> cells : rows) {
            Node row = body.add(Node.element("tr"));
            cells.forEach(cell -> row.add(Node.element("td")).add(Node.text(cell)));
        }
        ConfigReader reader = new ConfigReader(root, NOWHERE, new Problems());
        reader.read(new ArrayList<>());
        return reader.columns().stream().filter(one -> one.role == dev.weigh.config.Column.NAME)
                .mapToInt(one -> one.at).findFirst().orElse(0);
    }

    /**
     * Whether an author means this one by the name: its header, with or without what stands in brackets there, or
     * its number.
     */
    boolean isNamed(String name) {
        String bare = header.replaceFirst("\\s*[(\\[][^()\\[\\]]*[)\\]]$", "");
        return Stream.of(header, label, bare, DraftOptions.name(place)).anyMatch(name.trim()::equalsIgnoreCase);
    }

    private static Node root(List<String> names, List<String> texts) {
        Node root = Node.element("div").with("data-weigh", "");
        Node body = root.add(Node.element("table")).add(Node.element("tbody"));
        for (int i = 0; i < texts.size(); i++) {
            Node row = body.add(Node.element("tr"));
            row.add(Node.element("th")).add(Node.text(names.get(i)));
            row.add(Node.element(i == 0 ? "th" : "td")).add(Node.text(texts.get(i)));
        }
        return root;
    }

    private static boolean has(Problems problems, String code) {
        return problems.found().stream().anyMatch(problem -> problem.code().equals(code));
    }
}
