package dev.weigh.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A widget that is about to be written: a sheet, what is a metric in it, and which way each is better. */
public final class Draft {

    final Sheet sheet;
    /** The sheet with its metrics in columns. */
    final Sheet upright;
    final DraftOptions options;
    /** The columns whose texts together name what is compared. */
    final List<Integer> names;
    /** What has a number. */
    final List<Column> numbers = new ArrayList<>();
    /** What of it is shown. */
    final List<Column> metrics;

    /**
     * A draft of these values.
     *
     * @throws BadTable where no column has a number, or a wish names one that there is not
     */
    public Draft(Sheet sheet, DraftOptions options) throws BadTable {
        this.sheet = sheet;
        this.options = options;
        upright = options.isInRows() ? sheet.turned() : sheet;
        names = names();
        for (int i = upright.names(); i < upright.rows().get(0).size(); i++) {
            Column column = Column.of(upright, i);
            boolean isSaid = !wish(column).said("metric").isEmpty();
            if (!names.contains(i) && (isSaid || column.isMetric())) {
                numbers.add(column);
            }
        }
        if (numbers.isEmpty()) {
            throw new BadTable("there is no number in it, or its metrics are in "
                    + (options.isInRows() ? "columns" : "rows"));
        }
        metrics = numbers.stream().filter(column -> !wish(column).isLeftOut()).toList();
        check();
    }

    private List<Integer> names() {
        List<String> named = options.names();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < upright.rows().get(0).size() && !named.isEmpty(); i++) {
            if (named.stream().anyMatch(Column.of(upright, i)::isNamed)) {
                places.add(i);
            }
        }
        return places.isEmpty() ? List.of(upright.names()) : places;
    }

    /** What a row of the sheet is about. */
    String name(List<String> row) {
        return String.join(" ", names.stream().map(row::get).toList()).trim();
    }

    /** The labels of its metrics. */
    public List<String> labels() {
        return numbers.stream().map(Column::label).toList();
    }

    /** The columns that are its metrics, whether they are shown or not. */
    public List<Integer> places() {
        return numbers.stream().map(Column::place).toList();
    }

    /** The columns of the metrics that are shown. */
    public List<Integer> shown() {
        return metrics.stream().map(Column::place).toList();
    }

    /** Which scores of a metric are better, by the author's wish, its header, or what is usual. */
    public Better better(String label) {
        Column column = numbers.stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
        String wish = wish(column).said("better");
        return wish.isEmpty() ? column.better() : Better.valueOf(wish.toUpperCase(Locale.ROOT));
    }

    /** Whether the header of the metric in a column says by itself that lower is better. */
    public boolean isLowerByHeader(int place) {
        return numbers.stream().anyMatch(column -> column.place() == place
                && column.better() == Better.LOWER && !column.isGuessed());
    }

    /** The labels of those metrics of which nobody says that lower is better, and it is taken to be so. */
    public List<String> guessed() {
        return metrics.stream().filter(this::isGuessed).map(Column::label).toList();
    }

    /** The markup in one of the three forms, ready to paste. */
    public String text(Form form) {
        return switch (form) {
            case TABLE -> new TableForm(this).text();
            case MARKDOWN -> new MarkdownForm(this).text();
            case ATTRIBUTES -> new AttributesForm(this).text();
        };
    }

    /** The attributes that a root has in every form. */
    String root() {
        String start = numbers.stream().filter(column -> column.isNamed(options.start())).map(Column::label)
                .findFirst().orElse(options.start());
        StringBuilder root = new StringBuilder(Markup.attribute("data-weigh", options.id())
                + Markup.optional("data-start", Markup.item(start)));
        options.root().forEach((name, value) ->
                root.append(Markup.isOurs(name) ? Markup.attribute(name, value) : ""));
        return root.toString();
    }

    /** The attributes that say where the metrics are in a table, and which of them are shown. */
    String picked() {
        List<String> labels = metrics.stream().map(Column::label).map(Markup::item).toList();
        String where = options.isInRows() ? Markup.attribute("data-metrics-in", "rows") : "";
        boolean isSaid = !metrics.stream().allMatch(Column::isMetric);
        return metrics.size() == numbers.size() && !isSaid ? where
                : where + Markup.attribute("data-metrics", String.join(" | ", labels));
    }

    /** The value of an attribute of the metric; empty where it says no more than the header. */
    String said(Column column, String attribute) {
        String wish = wish(column).said(attribute);
        return attribute.equals("better") && isGuessed(column) ? column.better().toString() : wish;
    }

    /** What is wanted of the metric. */
    MetricOptions wish(Column column) {
        return options.metrics().entrySet().stream().filter(wish -> column.isNamed(wish.getKey()))
                .map(Map.Entry::getValue).reduce(MetricOptions.NONE, MetricOptions::and);
    }

    private boolean isGuessed(Column column) {
        return options.isGuessing() && column.isGuessed() && wish(column).said("better").isEmpty();
    }

    private void check() throws BadTable {
        for (String name : options.metrics().keySet()) {
            if (!name.startsWith("#") && numbers.stream().noneMatch(column -> column.isNamed(name))) {
                throw new BadTable("no metric is called “" + name + "”; there are: " + String.join(", ", labels()));
            }
        }
    }
}
